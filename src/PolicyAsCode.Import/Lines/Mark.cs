namespace PolicyAsCode.Import.Lines;

/// <summary>What stands before the words of a line.</summary>
internal enum MarkKind
{
    /// <summary>A bullet.</summary>
    Bullet,

    /// <summary>A number or letter.</summary>
    Number,
}

/// <summary>A bullet or number at the start of a line.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Token">Its characters: "·", "2.1", "(a)".</param>
/// <param name="Style">What it has in common with the marks of its list: "·", "1.1", "(a)", "i.".</param>
/// <param name="Value">What it counts: 3 for "c)", 1 for "2.1"; 0 for a bullet.</param>
/// <param name="Depth">How many numbers it has: 2 for "2.1".</param>
internal sealed record Mark(MarkKind Kind, string Token, string Style, int Value, int Depth)
{
    /// <summary>The same mark read as a letter, where it can be a letter or a roman number: "i)".</summary>
    public Mark? AsLetter { get; init; }

    /// <summary>Stands in a style before the name of the list that counts, where that is known.</summary>
    public const char OfList = '#';

    /// <summary>Whether it counts in digits.</summary>
    public bool IsDecimal => Kind == MarkKind.Number && Style.AsSpan(0, Style.IndexOf(OfList, StringComparison.Ordinal) is >= 0 and var end ? end : Style.Length).Contains('1');

    /// <summary>A bullet.</summary>
    public static Mark Bullet(string token) => new(MarkKind.Bullet, token, token, 0, 1);
}
