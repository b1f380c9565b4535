using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Linting.References;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting;

/// <summary>
/// What a lint looks at, layer by layer: characters (<see cref="Source"/>), blocks, sections (<see cref="Headings"/>), lists, rules,
/// texts, sentences, the library's words and the document. Each layer is gathered once for all lints, when the first asks for it.
/// </summary>
public sealed class LintContext
{
    private readonly Lazy<Blocks> _blocks;
    private readonly Lazy<Texts> _texts;
    private readonly Lazy<RulePlaces> _rules;
    private readonly Lazy<EquatableArray<NormPlace>> _norms;
    private readonly Lazy<PolicyMentions> _mentions;
    private readonly Lazy<RelatedPolicies> _related;

    /// <summary>Makes the context of a policy.</summary>
    public LintContext(BoundPolicy policy, LintOptions options)
    {
        Policy = policy;
        AsOf = options.AsOf;
        _blocks = new(() => new Blocks(policy.Tree.Blocks));
        _texts = new(() => new Texts(policy.Tree.Blocks));
        _rules = new(() => new RulePlaces(policy));
        _norms = new(() => Engine.Norms.In(this));
        _mentions = new(() => new PolicyMentions(this));
        _related = new(() => References.RelatedPolicies.Of(this));
    }

    /// <summary>The policy.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>The school's own words.</summary>
    public Library Library => Policy.Library;

    /// <summary>The day for which dates are judged; without one a lint that needs it is silent.</summary>
    public DateTime? AsOf { get; }

    /// <summary>Its text.</summary>
    public SourceText Source => Policy.Tree.Source;

    /// <summary>Its lists and sentences as they were read.</summary>
    public PolicyReading Reading => Policy.Reading;

    /// <summary>Every run of neighbouring blocks: those of the file, of an item, of a quotation.</summary>
    public EquatableArray<EquatableArray<BlockSyntax>> Sequences => _blocks.Value.Sequences;

    /// <summary>Every heading, in the order of the file.</summary>
    public EquatableArray<HeadingSyntax> Headings => _blocks.Value.Headings;

    /// <summary>Every list, nested ones too, in the order of the file.</summary>
    public EquatableArray<ListSyntax> Lists => _blocks.Value.Lists;

    /// <summary>Where tables, quotations and footnotes stand, which are content and never hold rules, with the word for each.</summary>
    public IReadOnlyList<(TextSpan Span, string Name)> ContentOnly => _blocks.Value.ContentOnly;

    /// <summary>Every run of words, in the order of the file: headings, paragraphs, items, notes, cells.</summary>
    public EquatableArray<TextPlace> Texts => _texts.Value.All;

    /// <summary>Every sentence of every text, in the order of the file, whether it binds anybody or not.</summary>
    public EquatableArray<SentencePlace> Sentences => _texts.Value.Sentences;

    /// <summary>Every rule with the place of its words, in the order of the file.</summary>
    public IReadOnlyList<(Rule Rule, TextSpan Span)> Rules => _rules.Value.All;

    /// <summary>The rule, or a rule of the list, in whose words or lead-in a position lies; nothing elsewhere.</summary>
    public Rule? RuleAt(int position) => _rules.Value.At(position);

    /// <summary>Everything that binds somebody, rule or not, with its words.</summary>
    internal EquatableArray<NormPlace> Norms => _norms.Value;

    /// <summary>Where the text names other policies that the library knows.</summary>
    internal IReadOnlyList<PolicyMention> PolicyMentions => _mentions.Value.All;

    /// <summary>The policies it lists as related.</summary>
    internal RelatedPolicies RelatedPolicies => _related.Value;

    /// <summary>Whether a block is a later paragraph of a list's item: a note, which is no rule whatever it says.</summary>
    public bool IsNote(TextSpan block) => _blocks.Value.Notes.Contains(block);

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
}
