using System.Security.Cryptography;
using System.Text;
using PolicyAsCode.Model;

namespace PolicyAsCode.Binding;

/// <summary>Takes the SHA-256 of what a rule says, by which a change of its meaning is noticed.</summary>
/// <remarks>
/// Hashed is the UTF-8 of these lines, each ending in <c>\n</c>, its words normalized (see <see cref="AppendWords"/>):
/// <code>
/// audience: ids in ordinal order, joined by a comma; the author's words for one without an id
/// force: polarity strength
/// frame: words of the lead-in or sentence that are none of the others, such as "in their own use of social media"
/// context: …
/// action: …
/// limit: exception|condition words, one line for each
/// deadline: …
/// part: …, one line for each
/// </code>
/// Not hashed: id, label, place, keys, and the words for audience and modal ("must" or "shall").
/// Each thread keeps its buffers from rule to rule.
/// </remarks>
internal sealed class Fingerprint
{
    private const string Digits = "0123456789abcdef";

    [ThreadStatic]
    private static Fingerprint? ofThread;

    private char[] _lines = new char[1024];
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>The fingerprint in 64 small hexadecimal digits.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">Words around it that no part of the rule holds.</param>
    public static string Of(Rule rule, string frame) => (ofThread ??= new Fingerprint()).Take(rule, frame);

    private string Take(Rule rule, string frame)
    {
        _length = 0;
        Append("audience: ");
        AppendAudience(rule.Audience);
        Append("\nforce: ");
        Append(rule.Force.Polarity.ToWord());
        Append(" ");
        Append(rule.Force.Strength.ToWord());
        AppendLine("\nframe: ", frame);
        AppendLine("\ncontext: ", rule.Context);
        AppendLine("\naction: ", rule.Action);
        foreach (var limit in rule.Limits)
        {
            AppendLine(limit.Kind == LimitKind.Exception ? "\nlimit: exception " : "\nlimit: condition ", limit.Words);
        }

        AppendLine("\ndeadline: ", rule.Deadline?.Words ?? "");
        foreach (var part in rule.Parts)
        {
            AppendLine("\npart: ", part);
        }

        Append("\n");
        return Hash();
    }

    private void AppendAudience(Audience audience)
    {
        if (audience.Members.Count == 1)
        {
            AppendMember(audience.Members[0]);
            return;
        }

        var separator = "";
        foreach (var member in audience.Members.OrderBy(member => member.Id.Length > 0 ? member.Id : member.Words, StringComparer.Ordinal))
        {
            Append(separator);
            AppendMember(member);
            separator = ",";
        }
    }

    private void AppendMember(AudienceMember member)
    {
        if (member.Id.Length > 0)
        {
            Append(member.Id);
        }
        else
        {
            AppendWords(member.Words);
        }
    }

    private void AppendLine(string name, string words)
    {
        Append(name);
        AppendWords(words);
    }

    /// <summary>Accents composed, white space collapsed, quotes and dashes straightened, marks at the end dropped, the first letter small.</summary>
    private void AppendWords(string words)
    {
        var composed = LatinLetters.Compose(words);
        MakeRoom(composed.Length);
        var start = _length;
        foreach (var character in composed)
        {
            if (char.IsWhiteSpace(character))
            {
                if (_length > start && _lines[_length - 1] != ' ')
                {
                    _lines[_length++] = ' ';
                }
            }
            else if (!IsInvisible(character))
            {
                _lines[_length++] = Straight(character);
            }
        }

        while (_length > start && _lines[_length - 1] is ' ' or '.' or ';' or ',' or ':')
        {
            _length--;
        }

        if (_length > start)
        {
            _lines[start] = char.ToLowerInvariant(_lines[start]);
        }
    }

    private void Append(string plain)
    {
        MakeRoom(plain.Length);
        plain.CopyTo(0, _lines, _length, plain.Length);
        _length += plain.Length;
    }

    private void MakeRoom(int length)
    {
        if (_length + length > _lines.Length)
        {
            Array.Resize(ref _lines, Math.Max(_lines.Length * 2, _length + length));
        }
    }

    private string Hash()
    {
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(_length))
        {
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(_length)];
        }

        var count = Encoding.UTF8.GetBytes(_lines, 0, _length, _bytes, 0);
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(_bytes, 0, count);
#else
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.AsSpan(0, count), hash);
#endif
        Span<char> digits = stackalloc char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            digits[2 * i] = Digits[hash[i] >> 4];
            digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return digits.ToString();
    }

    private static char Straight(char character) => character < '\u0080' ? character : character switch
    {
        '‘' or '’' or '‚' or '‛' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '\u2010' or '\u2011' or '–' or '—' or '\u2212' => '-',
        _ => character,
    };

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
