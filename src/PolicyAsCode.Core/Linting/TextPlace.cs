using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting;

/// <summary>In what a text stands.</summary>
public enum TextKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of its own.</summary>
    Paragraph,

    /// <summary>The words of a list's item.</summary>
    Item,

    /// <summary>A later paragraph of an item.</summary>
    Note,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A quotation.</summary>
    Quotation,

    /// <summary>A footnote.</summary>
    Footnote,
}

/// <summary>A run of words: a heading, paragraph, item or cell.</summary>
/// <param name="Block">The heading or paragraph.</param>
/// <param name="Prose">Its words.</param>
/// <param name="Kind">In what it stands.</param>
public sealed record TextPlace(BlockSyntax Block, Prose Prose, TextKind Kind)
{
    /// <summary>Its words and marks.</summary>
    internal List<Token> Tokens => Prose.Tokens;
}

/// <summary>A sentence of a text, whether it binds anybody or not.</summary>
/// <param name="In">The text it stands in.</param>
/// <param name="Start">Its first character in <see cref="Prose.Text"/>.</param>
/// <param name="Length">How many it has.</param>
public sealed record SentencePlace(TextPlace In, int Start, int Length)
{
    /// <summary>Its words.</summary>
    public string Text => In.Prose.Text.Substring(Start, Length);

    /// <summary>Its words and marks.</summary>
    internal List<Token> Tokens => In.Prose.TokensWithin(Start, Length);

    /// <summary>Whether some letters stand in it as they are given.</summary>
    internal bool Contains(string letters) => In.Prose.Text.IndexOf(letters, Start, Length, StringComparison.Ordinal) >= 0;

    /// <summary>Where it stands in the file.</summary>
    public TextSpan Span => In.Prose.SpanOf(Start, Length);
}
