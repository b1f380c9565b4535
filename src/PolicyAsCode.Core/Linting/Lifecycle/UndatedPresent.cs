using System.Text.RegularExpressions;

namespace PolicyAsCode.Linting.Lifecycle;

/// <summary>Finds sentences that speak of how things are now without saying when that was.</summary>
internal static class UndatedPresent
{
    public static LintDescriptor Descriptor { get; } = new("PAC6005", "Undated “currently” or “at present”", Severity.Information, Tier.B) { IsPreview = true };

    // "pupils currently in year 6", "the phone they are currently using": whoever it is, whenever the rule is applied.
    private static readonly Regex Present = new(
        @"(?<whoever>\b(?:who|that|which|pupils?|staff|parents|employees|children|anyone|those|they|person|people)(?: (?:is|are))? )?\b(?<present>currently|presently|at present|at the present time|at the moment|for the time being|at the time of writing)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // A year, or a version, says when.
    private static readonly Regex Date = new(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            var text = sentence.Text;
            if (Present.Match(text) is { Success: true } found && !found.Groups["whoever"].Success && !Date.IsMatch(text))
            {
                yield return Descriptor.At(
                    sentence.In.Prose.SpanOf(sentence.Start + found.Index, found.Length),
                    $"“{found.Value}” does not say when, so nobody can tell later whether it still holds. Give the date, such as “On 1 September 2026 …”.");
            }
        }
    }
}
