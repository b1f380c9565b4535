using System.Globalization;

namespace PolicyAsCode.Linting.Engine;

/// <summary>Gives diagnostics what they are known by from one run to the next: the rule they lie in, and a fingerprint of what is said there.</summary>
/// <remarks>
/// The fingerprint is the FNV-1a hash, 64 bits, of: id, the rule's id, and the rule's sentence or, outside rules, the words at the
/// place with white space collapsed; of equal ones the second is hashed with a 2, and so on. It is no protection, so it need not be slow.
/// </remarks>
internal static class DiagnosticIdentity
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static void Give(List<Diagnostic> diagnostics, LintContext context)
    {
        var seen = new Dictionary<ulong, int>(diagnostics.Count);
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            var rule = diagnostic.Span == default ? null : context.RuleAt(diagnostic.Span.Start);
            var hash = Add(Add(Basis, diagnostic.Id), rule?.Id ?? "");
            hash = rule is not null ? Add(hash, rule.Sentence) : AddWords(hash, context.Source.Text, diagnostic.Span);
            seen.TryGetValue(hash, out var before);
            seen[hash] = before + 1;
            diagnostics[i] = diagnostic with { RuleId = rule?.Id ?? "", Fingerprint = ToWord(before == 0 ? hash : Add(hash, (before + 1).ToString(CultureInfo.InvariantCulture))) };
        }
    }

    /// <summary>What is found over all policies, and about answers, is known by what it says.</summary>
    public static Diagnostic OfSet(Diagnostic diagnostic) => diagnostic with { Fingerprint = ToWord(Add(Add(Basis, diagnostic.Id), diagnostic.Message)) };

    /// <summary>A hash of two texts, in 16 hexadecimal digits.</summary>
    public static string Hash(string one, string other) => ToWord(Add(Add(Basis, one), other));

    private static ulong Add(ulong hash, string text)
    {
        foreach (var character in text)
        {
            hash = Add(hash, character);
        }

        // A mark between parts, so that "ab" + "c" is not "a" + "bc".
        return Add(hash, '\0');
    }

    private static ulong AddWords(ulong hash, string text, TextSpan span)
    {
        var wasSpace = true;
        for (var i = span.Start; i < span.End; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (!isSpace || !wasSpace)
            {
                hash = Add(hash, isSpace ? ' ' : text[i]);
            }

            wasSpace = isSpace;
        }

        return hash;
    }

    private static ulong Add(ulong hash, char character) => unchecked((((hash ^ (character & 0xFFu)) * Prime) ^ (uint)(character >> 8)) * Prime);

    private static string ToWord(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
