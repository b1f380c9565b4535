using System.Security.Cryptography;
using System.Text;
using PolicyAsCode.Model;

namespace PolicyAsCode.Binding;

/// <summary>The SHA-256 of what a rule says, by which a change of its meaning is noticed.</summary>
/// <remarks>
/// Hashed is the UTF-8 of these lines, each ending in <c>\n</c>, its words normalized by <see cref="Normalize"/>:
/// <code>
/// audience: ids in ordinal order, joined by a comma; the author's words for one without an id
/// force: polarity strength
/// frame: words of the lead-in or sentence that are none of the others, such as "in their own use of social media,"
/// context: …
/// action: …
/// limit: exception|condition words, one line for each
/// deadline: …
/// part: …, one line for each
/// </code>
/// Not hashed: id, label, place, keys, and the words for audience and modal ("must" or "shall").
/// </remarks>
internal static class Fingerprint
{
    /// <summary>The fingerprint in 64 small hexadecimal digits.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">Words around it that no part of the rule holds.</param>
    public static string Of(Rule rule, string frame) => Hash(Canonical(rule, frame));

    /// <summary>The lines that are hashed.</summary>
    internal static string Canonical(Rule rule, string frame)
    {
        var lines = new StringBuilder(256);
        var audience = rule.Audience.Members.Select(member => member.Id.Length > 0 ? member.Id : Normalize(member.Words)).OrderBy(member => member, StringComparer.Ordinal);
        Line(lines, "audience", string.Join(",", audience));
        Line(lines, "force", rule.Force.Polarity.ToWord() + " " + rule.Force.Strength.ToWord());
        Line(lines, "frame", Normalize(frame));
        Line(lines, "context", Normalize(rule.Context));
        Line(lines, "action", Normalize(rule.Action));
        foreach (var limit in rule.Limits)
        {
            Line(lines, "limit", (limit.Kind == LimitKind.Exception ? "exception " : "condition ") + Normalize(limit.Words));
        }

        Line(lines, "deadline", Normalize(rule.Deadline?.Words ?? ""));
        foreach (var part in rule.Parts)
        {
            Line(lines, "part", Normalize(part));
        }

        return lines.ToString();
    }

    /// <summary>Accents composed, white space collapsed, quotes and dashes straightened, a full stop or semicolon at the end dropped, the first letter small.</summary>
    internal static string Normalize(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var character in LatinLetters.Compose(words))
        {
            if (char.IsWhiteSpace(character))
            {
                if (plain.Length > 0 && plain[plain.Length - 1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (!IsInvisible(character))
            {
                plain.Append(Straight(character));
            }
        }

        var end = plain.Length;
        while (end > 0 && plain[end - 1] is ' ' or '.' or ';' or ',')
        {
            end--;
        }

        plain.Length = end;
        if (end > 0)
        {
            plain[0] = char.ToLowerInvariant(plain[0]);
        }

        return plain.ToString();
    }

    private static char Straight(char character) => character switch
    {
        '‘' or '’' or '‚' or '‛' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '\u2010' or '\u2011' or '–' or '—' or '\u2212' => '-',
        _ => character,
    };

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static void Line(StringBuilder lines, string name, string value) => lines.Append(name).Append(": ").Append(value).Append('\n');

    private static string Hash(string text)
    {
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
#else
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
#endif
        var digits = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            digits[2 * i] = Digits[hash[i] >> 4];
            digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(digits);
    }

    private const string Digits = "0123456789abcdef";
}
