using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Linting.Lifecycle;

/// <summary>Finds sentences that say of the policy's review another period than its settings.</summary>
internal static class ReviewPeriod
{
    public static LintDescriptor Descriptor { get; } = new("PAC6007", "Text and settings say different review periods", Severity.Warning, Tier.A);

    // "this policy will be reviewed every two years", "we review the policy annually". What else is reviewed has a period of its own.
    private static readonly Regex ThisPolicyReviewed = new(
        @"\b(?:(?:this|the) policy (?:will|shall|must|should|is|are|to|has|have|been|be|also|then| )*review(?:ed)?|review (?:of )?(?:this|the) policy)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex Period = new(
        @"\b(?:(?<year>annually|yearly|(?:every|each|once a|once every) year)|(?:every|each) (?<number>\d{1,3}|two|three|four|five|six|twelve|eighteen|twenty-four) (?<unit>month|year)s?|every (?<other>(?:other|second) year))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["twelve"] = 12, ["eighteen"] = 18, ["twenty-four"] = 24,
    };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        if (MonthsOfSetting(context.Policy.Document.Metadata.Review) is not { } setting)
        {
            yield break;
        }

        foreach (var sentence in context.Sentences)
        {
            // Of a thousand sentences hardly one speaks of a review, a Review or a REVIEW.
            if (sentence.Length >= 500 || (!sentence.Contains("eview") && !sentence.Contains("EVIEW")))
            {
                continue;
            }

            var text = sentence.Text;
            if (ThisPolicyReviewed.Match(text) is { Success: true } review
                && Period.Match(text, review.Index) is { Success: true } period && MonthsOf(period) is var months && months != setting)
            {
                var span = sentence.In.Prose.SpanOf(sentence.Start + period.Index, period.Length);
                yield return Descriptor.At(span, $"The text says “{period.Value}” and the settings say “{context.Policy.Document.Metadata.Review}”, so it is open when the policy is reviewed. Make them say the same.");
            }
        }
    }

    private static int MonthsOf(Match period)
    {
        if (period.Groups["year"].Success)
        {
            return 12;
        }

        if (period.Groups["other"].Success)
        {
            return 24;
        }

        var word = period.Groups["number"].Value;
        var number = Numbers.TryGetValue(word, out var known) ? known : int.Parse(word, CultureInfo.InvariantCulture);
        return period.Groups["unit"].Value.Equals("year", StringComparison.OrdinalIgnoreCase) ? 12 * number : number;
    }

    // Days and weeks are told in no such sentence, and cannot be counted in months.
    private static int? MonthsOfSetting(string review)
    {
        var parts = (review == "yearly" ? "1 year" : review).Split(' ');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000
            ? parts[1].TrimEnd('s') switch { "month" => number, "year" => 12 * number, _ => null }
            : null;
    }
}
