using System.Globalization;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Says a change in one sentence that a governor reads.</summary>
internal static class ChangeSentence
{
    private const int LongestQuote = 120;

    /// <summary>The sentence for a change of a rule, or of all rules of a lead-in.</summary>
    /// <param name="delta">What changed.</param>
    /// <param name="rules">The rules, as they are now or were last.</param>
    /// <param name="text">The words of what was added or is gone.</param>
    public static string For(Delta delta, IReadOnlyList<Rule> rules, string text)
    {
        var (kind, old, @new) = (delta.Row.Kind, Quote(delta.Before), Quote(delta.After));
        var who = Who(rules);
        var count = Count(rules);
        return kind switch
        {
            ChangeKind.RuleAdded => $"{who}: new {Noun(delta.Force)}: {Quote(text)}.",
            ChangeKind.RuleRemoved => $"{who}: a {Noun(delta.Force)} is gone: {Quote(text)}.",
            ChangeKind.IdLost => $"{who}: the rule named “{delta.Before}” is gone, and “retired” does not say why.",
            ChangeKind.IdReused => $"{who}: the name “{delta.After}” of a retired rule was given to another rule.",
            ChangeKind.RuleSplit => $"{who}: a rule was split into {Math.Max(2, rules.Count)}.",
            ChangeKind.RulesMerged => $"{who}: rules were put together into one.",
            ChangeKind.PolarityReversed => $"{who}: {old} became its opposite, {@new}, {count}.",
            ChangeKind.PolarityChanged or ChangeKind.Strengthened or ChangeKind.Relaxed or ChangeKind.CommitmentChanged => $"{who}: {old} became {@new} {count}.",
            ChangeKind.AudienceWidened => $"{Bare(delta.Before)} became {Bare(delta.After)}, which is more people, {count}.",
            ChangeKind.AudienceNarrowed => $"{Bare(delta.Before)} became {Bare(delta.After)}, which is fewer people, {count}.",
            ChangeKind.AudienceReplaced when delta.Before.Length == 0 => $"{count} now names {Bare(delta.After)}; before it named nobody.".TrimStart(),
            ChangeKind.AudienceReplaced when delta.After.Length == 0 => $"{count} no longer names {Bare(delta.Before)}, nor anybody else.".TrimStart(),
            ChangeKind.AudienceReplaced => $"{Bare(delta.Before)} became {Bare(delta.After)} {count}.",
            ChangeKind.ExceptionAdded => $"{who}: new exception {count}: {@new}.",
            ChangeKind.ExceptionRemoved => $"{who}: the exception {old} is gone {count}.",
            ChangeKind.ExceptionChanged => $"{who}: the exception {old} became {@new} {count}.",
            ChangeKind.ConditionAdded => $"{who}: new condition {count}: {@new}.",
            ChangeKind.ConditionRemoved => $"{who}: the condition {old} is gone {count}.",
            ChangeKind.ConditionChanged => $"{who}: the condition {old} became {@new} {count}.",
            ChangeKind.LimitTurned => $"{who}: {old} became {@new}, so that exception and condition changed places, {count}.",
            ChangeKind.DeadlineAdded => $"{who}: new deadline {count}: {@new}.",
            ChangeKind.DeadlineRemoved => $"{who}: the deadline {old} is gone {count}.",
            ChangeKind.DeadlineShortened => $"{who}: less time {count}: {old} became {@new}.",
            ChangeKind.DeadlineLengthened => $"{who}: more time {count}: {old} became {@new}.",
            ChangeKind.DeadlineChanged => $"{who}: the deadline {old} became {@new} {count}.",
            ChangeKind.ChannelsChanged => Set(who, "channels", delta, count),
            ChangeKind.RecipientChanged => Set(who, "people to report to", delta, count),
            ChangeKind.ReferenceChanged => Set(who, "policies named", delta, count),
            ChangeKind.PartsChanged => $"{who}: what is listed under a rule changed {count}.",
            ChangeKind.MovedWithinList => $"{who}: moved within its list, words unchanged in meaning: {Quote(text)}.",
            ChangeKind.MovedToOtherList => $"{who}: moved to another list: {Quote(text)}.",
            ChangeKind.MovedToOtherSection => $"{who}: moved to another section: {Quote(text)}.",
            ChangeKind.MovedToOtherPolicy => $"{who}: moved to another policy: {Quote(text)}.",
            ChangeKind.NumberChanged => $"{who}: a number or date changed {count}.",
            ChangeKind.Reworded => $"{who}: reworded {count}; somebody must confirm that it means the same.",
            ChangeKind.MeaningInDoubt => $"{who}: reworded with words that can turn the meaning {count}.",
            ChangeKind.Rewritten => $"{who}: written anew {count}.",
            _ => $"{who}: {kind.ToWord().Replace('-', ' ')} {count}.",
        };
    }

    /// <summary>A quotation, cut at a word where it is long.</summary>
    public static string Quote(string words)
    {
        words = words.Replace("\n", " / ").TrimEnd('.', ';', ',', ':', ' ');
        if (words.Length > LongestQuote)
        {
            var end = words.LastIndexOf(' ', LongestQuote);
            words = $"{words.Substring(0, end > 0 ? end : LongestQuote)} …";
        }

        return $"“{words}”";
    }

    private static string Set(string who, string what, Delta delta, string count) => (delta.Before.Length, delta.After.Length) switch
    {
        (0, _) => $"{who}: {what} {count}: now {delta.After}.",
        (_, 0) => $"{who}: {what} {count}: {delta.Before} is no longer among them.",
        _ => $"{who}: {what} {count}: {delta.Before} became {delta.After}.",
    };

    private static string Who(IReadOnlyList<Rule> rules)
    {
        var words = rules.Select(static rule => rule.Audience.InWords()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return words.Count == 1 && words[0].Length > 0 ? Capital(words[0]) : rules.Count == 1 && rules[0].Label.Length > 0 ? "Rule " + rules[0].Label : "Everybody concerned";
    }

    private static string Bare(string words) => Capital(words.Length == 0 ? "nobody named" : words);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string Count(IReadOnlyList<Rule> rules) => rules.Count == 1 ? "for 1 rule" : "for " + rules.Count.ToString(CultureInfo.InvariantCulture) + " rules";

    private static string Noun(Force? force) => force switch
    {
        { Polarity: Polarity.Permit } => "permission",
        { Polarity: Polarity.PermitOnly } => "limit on what is allowed",
        { Polarity: Polarity.Empower } => "power",
        { Polarity: Polarity.Forbid, Strength: Strength.Advisory or Strength.Aspirational } or { Strength: Strength.Advisory or Strength.Aspirational } => "advice",
        { Polarity: Polarity.Forbid } => "prohibition",
        { Strength: Strength.Commitment } => "promise",
        _ => "duty",
    };
}
