namespace PolicyAsCode.Import.Reports;

/// <summary>What only the author can decide.</summary>
/// <param name="Key">Its name in a file of answers; the same as long as the words it is about are the same.</param>
/// <param name="Line">The line of the document it is about.</param>
/// <param name="Quoted">The author's words.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">The answers to choose from; the first is what was done for now.</param>
public sealed record Question(string Key, int Line, string Quoted, string Text, EquatableArray<Choice> Choices)
{
    /// <summary>Its number in the report, from 1 in the order of the policy.</summary>
    public int Number { get; init; }

    /// <summary>The answer; empty while it is open.</summary>
    public string Answer { get; init; } = "";
}

/// <summary>An answer to choose.</summary>
/// <param name="Word">What to write.</param>
/// <param name="Meaning">What comes of it.</param>
public sealed record Choice(string Word, string Meaning);
