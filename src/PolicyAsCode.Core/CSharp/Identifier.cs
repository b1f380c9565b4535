using System.Globalization;

namespace PolicyAsCode.CSharp;

/// <summary>C# names made from ids and keys, never from wording.</summary>
internal static class Identifier
{
    // C# has no capital keyword, so only names of parameters can be one.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary><c>names-or-photos</c> becomes <c>NamesOrPhotos</c>, <c>2-weeks</c> becomes <c>_2Weeks</c>. Empty where no letter or digit is left.</summary>
    public static string Pascal(string id)
    {
        // One more, for the line in front of a digit.
        Span<char> name = id.Length < 100 ? stackalloc char[100] : new char[id.Length + 1];
        var length = 0;
        var startsWord = true;
        foreach (var character in id)
        {
            if (!IsLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }

            if (length == 0 && !char.IsLetter(character))
            {
                name[length++] = '_';
            }

            name[length++] = startsWord ? char.ToUpperInvariant(character) : character;
            startsWord = false;
        }

        return name.Slice(0, length).ToString();
    }

    /// <summary><c>NamesOrPhotos</c> becomes <c>namesOrPhotos</c>, <c>New</c> becomes <c>@new</c>.</summary>
    public static string Camel(string pascal)
    {
        var name = pascal.Remove(0, 1).Insert(0, char.ToLowerInvariant(pascal[0]).ToString());
        return Keywords.Contains(name) ? "@" + name : name;
    }

    // Those that every C# compiler takes for part of a name, whatever Unicode version it knows: marks and numerals are left out.
    private static bool IsLetterOrDigit(char character) => character < '\u0080' ? char.IsLetterOrDigit(character) : CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
}
