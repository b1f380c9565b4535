namespace PolicyAsCode.Syntax;

/// <summary>What a <see cref="ProseMark"/> is.</summary>
public enum ProseMarkKind
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A comment, which is not part of the words.</summary>
    Comment,
}

/// <summary>A link, picture or comment inside running text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Value">The address it names; of a comment its characters as typed.</param>
/// <param name="Span">Where it stands in the file, markup included.</param>
/// <param name="Start">The first of its words in <see cref="Prose.Text"/>.</param>
/// <param name="Length">How many characters its words have there; none for a comment.</param>
public sealed record ProseMark(ProseMarkKind Kind, string Value, TextSpan Span, int Start, int Length);
