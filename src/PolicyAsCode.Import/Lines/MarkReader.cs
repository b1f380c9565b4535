using System.Globalization;

namespace PolicyAsCode.Import.Lines;

/// <summary>Finds the bullet or number at the start of a line.</summary>
internal static class MarkReader
{
    // Nobody types these but for a bullet, whatever they are glued to: "•10 days", "·“late”".
    private const string DrawnBullets = "·•◦▪▫‣⁃○●◉■□◆◇❖➢➤►▶∙⚫⬤";

    // Bullets of Word, of web pages and of typewriters. "o" is Word's bullet of the second level, as text.
    private const string Bullets = DrawnBullets + "✓✔✗✘★☆–—-*+";

    private static readonly string[] RomanNumbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>The mark, and the index of the first character after it and its spaces; nothing where a line starts with a word.</summary>
    public static (Mark Mark, int Length)? Read(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        return ReadBullet(line) ?? ReadNumber(line);
    }

    private static (Mark, int)? ReadBullet(string line) => IsBullet(line, 0) ? (Mark.Bullet(line[..1]), AfterMore(line, SkipSpaces(line, 1))) : null;

    /// <summary>"• post", "•5 posts" and "-post", which the reading takes for bullets too; "-5 degrees" is none.</summary>
    private static bool IsBullet(string line, int i)
    {
        var isPrivate = line[i] is >= '\uE000' and <= '\uF8FF';
        if (!isPrivate && line[i] != 'o' && !Bullets.Contains(line[i], StringComparison.Ordinal))
        {
            return false;
        }

        return i + 1 == line.Length || char.IsWhiteSpace(line[i + 1]) || isPrivate || DrawnBullets.Contains(line[i], StringComparison.Ordinal) || (line[i] != 'o' && char.IsLetter(line[i + 1]));
    }

    /// <summary>A bullet behind a bullet was typed before a list was made of it: "• o share", "- - share".</summary>
    private static int AfterMore(string line, int i)
    {
        while (i < line.Length && IsBullet(line, i) && (line[i] != 'o' || line.AsSpan(i + 1).TrimStart() is [var next, ..] && char.IsLetter(next)))
        {
            i = SkipSpaces(line, i + 1);
        }

        return i;
    }

    private static (Mark, int)? ReadNumber(string line)
    {
        var opened = line[0] == '(';
        var start = opened ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < 12 && (char.IsAsciiLetterOrDigit(line[end]) || (line[end] == '.' && end > start && char.IsAsciiDigit(line[end - 1]) && end + 1 < line.Length && char.IsAsciiDigit(line[end + 1]))))
        {
            end++;
        }

        var body = line[start..end];
        var delimiter = end < line.Length && line[end] is '.' or ')' or ':' ? line[end] : ' ';
        var tokenEnd = delimiter == ' ' ? end : end + 1;
        if (body.Length == 0 || (opened && delimiter != ')') || (delimiter == ':' && !char.IsAsciiDigit(body[0])))
        {
            return null;
        }

        if (tokenEnd < line.Length && !char.IsWhiteSpace(line[tokenEnd]))
        {
            return null;
        }

        var mark = char.IsAsciiDigit(body[0]) ? Decimal(body, delimiter, opened, line, tokenEnd) : delimiter == ' ' ? null : Lettered(body, delimiter, opened);
        return mark is null ? null : (mark with { Token = line[..tokenEnd] }, AfterMore(line, SkipSpaces(line, tokenEnd)));
    }

    private static Mark? Decimal(string body, char delimiter, bool opened, string line, int end)
    {
        var parts = body.Split('.');
        if (!parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        // "2 Purpose" is numbered; "2 weeks before the trip" and "3" alone are not.
        var first = SkipSpaces(line, end);
        if (delimiter == ' ' && parts.Length == 1 && (first >= line.Length || !char.IsUpper(line[first])))
        {
            return null;
        }

        var style = parts.Length == 1 ? $"{(opened ? "(" : "")}1{(delimiter == ' ' ? "" : delimiter)}" : string.Join('.', parts.Select(_ => "1"));
        return new Mark(MarkKind.Number, "", style, int.Parse(parts[^1], CultureInfo.InvariantCulture), parts.Length);
    }

    private static Mark? Lettered(string body, char delimiter, bool opened)
    {
        var isUpper = char.IsAsciiLetterUpper(body[0]);
        var before = opened ? "(" : "";
        var letter = body.Length == 1 ? new Mark(MarkKind.Number, "", $"{before}{(isUpper ? "A" : "a")}{delimiter}", char.ToLowerInvariant(body[0]) - 'a' + 1, 1) : null;
        return Roman(body) is { } value ? new Mark(MarkKind.Number, "", $"{before}{(isUpper ? "I" : "i")}{delimiter}", value, 1) { AsLetter = letter } : letter;
    }

    private static int? Roman(string body)
    {
        if (body.Length > 5 || body.Any(character => char.IsAsciiLetterUpper(character) != char.IsAsciiLetterUpper(body[0])))
        {
            return null;
        }

        var lower = body.ToLowerInvariant();
        var found = Array.IndexOf(RomanNumbers, lower);
        return found < 0 ? null : found + 1;
    }

    private static int SkipSpaces(string line, int i)
    {
        while (i < line.Length && char.IsWhiteSpace(line[i]))
        {
            i++;
        }

        return i;
    }
}
