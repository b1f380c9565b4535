namespace PolicyAsCode.Import.Lines;

/// <summary>A line of a text, or a paragraph of a Word document, before anybody knows what it is part of.</summary>
/// <param name="Number">Its number in the document, from 1: what the report names.</param>
/// <param name="Original">Its words as they stood, for the report.</param>
/// <param name="Words">Its words without bullet or number.</param>
internal sealed record SourceLine(int Number, string Original, Words Words)
{
    /// <summary>The bullet or number before its words.</summary>
    public Mark? Mark { get; init; }

    /// <summary>How far it is set in, in columns.</summary>
    public int Indent { get; init; }

    /// <summary>The column in which its words start.</summary>
    public int TextIndent { get; init; }

    /// <summary>The level of the heading that the document itself says it is; 0 where it says none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether it stands out as headings do: in bold or larger, all of it.</summary>
    public bool StandsOut { get; init; }

    /// <summary>Whether it is a whole paragraph, as in Word, which no other line goes on with.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The level of the list that the document itself says it is an item of, from 0; -1 where it says none.</summary>
    public int ListLevel { get; init; } = -1;

    /// <summary>Whether it is taken over as it stands: a table, a quotation, a comment.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Whether it holds nothing.</summary>
    public bool IsBlank => Words.IsEmpty && Mark is null && !IsVerbatim;
}
