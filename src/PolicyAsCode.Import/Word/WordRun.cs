namespace PolicyAsCode.Import.Word;

/// <summary>Characters of a paragraph with one look.</summary>
/// <param name="Text">The characters.</param>
/// <param name="IsBold">In bold.</param>
/// <param name="IsItalic">In italics.</param>
/// <param name="IsUnderlined">Underlined.</param>
/// <param name="Size">Their size in half points; 0 where none is said.</param>
/// <param name="Target">The address they link to; empty where to none.</param>
internal sealed record WordRun(string Text, bool IsBold, bool IsItalic, bool IsUnderlined, int Size, string Target)
{
    /// <summary>The label of a footnote that stands here instead of characters.</summary>
    public string Footnote { get; init; } = "";

    /// <summary>Whether no letter follows directly.</summary>
    public bool EndsFree { get; init; }
}
