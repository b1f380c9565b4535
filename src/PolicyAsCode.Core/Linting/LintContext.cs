using PolicyAsCode.Binding;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting;

/// <summary>What a lint looks at: the policy as it was read, and its blocks gathered once for all lints.</summary>
public sealed class LintContext
{
    private readonly List<EquatableArray<BlockSyntax>> _sequences = [];
    private readonly List<HeadingSyntax> _headings = [];
    private readonly List<ListSyntax> _lists = [];
    private readonly List<(TextSpan, string)> _contentOnly = [];
    private readonly HashSet<TextSpan> _notes = [];

    /// <summary>Gathers the blocks of a policy.</summary>
    public LintContext(BoundPolicy policy)
    {
        Policy = policy;
        Gather(policy.Tree.Blocks);
    }

    /// <summary>The policy.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>Its text.</summary>
    public SourceText Source => Policy.Tree.Source;

    /// <summary>Its lists and sentences as they were read.</summary>
    public PolicyReading Reading => Policy.Reading;

    /// <summary>Every run of neighbouring blocks: those of the file, of an item, of a quotation.</summary>
    public IReadOnlyList<EquatableArray<BlockSyntax>> Sequences => _sequences;

    /// <summary>Every heading, in the order of the file.</summary>
    public IReadOnlyList<HeadingSyntax> Headings => _headings;

    /// <summary>Every list, nested ones too, in the order of the file.</summary>
    public IReadOnlyList<ListSyntax> Lists => _lists;

    /// <summary>Where tables, quotations and footnotes stand, which are content and never hold rules, with the word for each.</summary>
    public IReadOnlyList<(TextSpan Span, string Name)> ContentOnly => _contentOnly;

    /// <summary>Whether a block is a later paragraph of a list's item: a note, which is no rule whatever it says.</summary>
    public bool IsNote(TextSpan block) => _notes.Contains(block);

    /// <summary>The reading of a list, or of the outermost list around it.</summary>
    public ListReading? ReadingOf(ListSyntax list)
    {
        var (low, high) = (0, Reading.Lists.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Reading.Lists[middle].Syntax.Span.Start > list.Span.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low > 0 && Reading.Lists[low - 1] is var reading && list.Span.End <= reading.Syntax.Span.End ? reading : null;
    }

    /// <summary>The first line of a block: enough to show which one is meant.</summary>
    public TextSpan FirstLineOf(BlockSyntax block)
    {
        var line = Source.LineSpan(Source.LineOf(block.Span.Start));
        return TextSpan.FromBounds(block.Span.Start, Math.Min(line.End, Math.Max(block.Span.End, block.Span.Start)));
    }

    private void Gather(EquatableArray<BlockSyntax> blocks)
    {
        _sequences.Add(blocks);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingSyntax heading:
                    _headings.Add(heading);
                    break;
                case ListSyntax list:
                    _lists.Add(list);
                    foreach (var item in list.Items)
                    {
                        _notes.UnionWith(item.Blocks.Skip(1).OfType<ParagraphSyntax>().Select(note => note.Span));
                        Gather(item.Blocks);
                    }

                    break;
                case TableSyntax:
                    _contentOnly.Add((block.Span, "table"));
                    break;
                case QuoteSyntax quote:
                    _contentOnly.Add((block.Span, "quotation"));
                    Gather(quote.Blocks);
                    break;
                case FootnoteSyntax footnote:
                    _contentOnly.Add((block.Span, "footnote"));
                    Gather(footnote.Blocks);
                    break;
                default:
                    break;
            }
        }
    }
}
