using System.Globalization;

namespace PolicyAsCode.Syntax;

/// <summary>The mark of an item that is counted in brackets: "(a)", "(iv)", "(12)", "(B)".</summary>
internal readonly struct ListLetter
{
    private const int Longest = 6;

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    private readonly Count _count;
    private readonly int _value;

    private ListLetter(Count count, int value) => (_count, _value) = (count, value);

    private enum Count
    {
        Numbers,
        Letters,
        Capitals,
        Romans,
        RomanCapitals,
    }

    /// <summary>The length of the mark that starts at an index and is followed by a space and words; 0 where there is none.</summary>
    public static int LengthAt(string text, int start)
    {
        if (start + 4 >= text.Length || text[start] != '(')
        {
            return 0;
        }

        var end = start + 1;
        while (end < text.Length && end - start <= Longest && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            end++;
        }

        return end > start + 1 && end + 2 < text.Length && text[end] == ')' && char.IsWhiteSpace(text[end + 1]) ? end + 1 - start : 0;
    }

    /// <summary>The count that a mark begins, which is (1), (a), (A), (i) or (I); nothing for one that begins none.</summary>
    public static ListLetter? First(string mark) => mark switch
    {
        "(1)" => new ListLetter(Count.Numbers, 1),
        "(a)" => new ListLetter(Count.Letters, 1),
        "(A)" => new ListLetter(Count.Capitals, 1),
        "(i)" => new ListLetter(Count.Romans, 1),
        "(I)" => new ListLetter(Count.RomanCapitals, 1),
        _ => null,
    };

    /// <summary>The mark behind it in its count.</summary>
    public ListLetter Next() => new(_count, _value + 1);

    /// <summary>Whether a mark is this one.</summary>
    public bool Is(string mark) => mark == "(" + InWords() + ")";

    private string InWords() => _count switch
    {
        Count.Numbers => _value.ToString(CultureInfo.InvariantCulture),
        Count.Letters => _value <= 26 ? ((char)('a' + _value - 1)).ToString() : "",
        Count.Capitals => _value <= 26 ? ((char)('A' + _value - 1)).ToString() : "",
        Count.Romans => _value <= Romans.Length ? Romans[_value - 1] : "",
        _ => _value <= Romans.Length ? Romans[_value - 1].ToUpperInvariant() : "",
    };
}
