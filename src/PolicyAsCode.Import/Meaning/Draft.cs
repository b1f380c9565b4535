using PolicyAsCode.Binding;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Import.Writing;
using PolicyAsCode.Model;
using Block = PolicyAsCode.Import.Structure.Block;

namespace PolicyAsCode.Import.Meaning;

/// <summary>The blocks found so far, written and read as the policy that they would be.</summary>
internal sealed class Draft
{
    private readonly string _frontMatter;
    private readonly WrittenPolicy _written;
    private readonly Library _library;

    private Draft(string frontMatter, IReadOnlyList<Block> blocks, WrittenPolicy written, BoundPolicy policy, Library library) =>
        (_frontMatter, Blocks, _written, Policy, _library) = (frontMatter, blocks, written, policy, library);

    /// <summary>The blocks.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>How they are read.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>Where they stand.</summary>
    public IReadOnlyList<BlockPlace> Places => _written.Places;

    /// <summary>Writes and reads blocks.</summary>
    public static Draft Of(string frontMatter, IReadOnlyList<Block> blocks, string policyId, Library library)
    {
        var written = PolicyWriter.Write(frontMatter, blocks);
        var policy = Binder.Bind(new SourceText(written.Text, $"{policyId}/policy.md"), policyId, library);
        return new Draft(frontMatter, blocks, written, policy, library);
    }

    /// <summary>The same policy with other blocks; itself where nothing became of a pass.</summary>
    public Draft With(IReadOnlyList<Block> blocks) => ReferenceEquals(blocks, Blocks) ? this : Of(_frontMatter, blocks, Policy.Document.Id, _library);

    /// <summary>The block at a place of the text; nothing where none starts on its line.</summary>
    public Block? At(TextSpan span) => _written.On(Policy.Tree.Source.LineOf(span.Start));

    /// <summary>How far into a block's own Markdown a place of the text lies.</summary>
    public int OffsetIn(Block block, int position)
    {
        var line = Policy.Tree.Source.LineSpan(Policy.Tree.Source.LineOf(position));
        var text = Policy.Tree.Source.ToString(line);
        var words = block switch { Paragraph paragraph => paragraph.Words.Markdown, Item item => item.Words.Markdown, _ => "" };
        var start = text.IndexOf(words.Length > 20 ? words[^20..] : words, StringComparison.Ordinal);
        return start < 0 ? -1 : position - line.Start - (start - (words.Length > 20 ? words.Length - 20 : 0));
    }
}
