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
            ChangeKind.ListRenamed => $"{who}: the name of a list, “{delta.Before}”, became “{delta.After}”, so programs that use it must follow.",
            ChangeKind.RuleSplit => $"{who}: a rule was split into {Math.Max(2, rules.Count)}.",
            ChangeKind.RulesMerged => $"{who}: rules were put together into one.",
            ChangeKind.PolarityReversed => $"{who}: {old} became its opposite, {@new}, {count}.",
            ChangeKind.PolarityChanged or ChangeKind.Strengthened or ChangeKind.Relaxed or ChangeKind.CommitmentChanged => $"{who}: {old} became {@new} {count}.",
            ChangeKind.AudienceWidened => $"{Bare(delta.Before)} became {Bare(delta.After)}, which is more people, {count}.",
            ChangeKind.AudienceNarrowed => $"{Bare(delta.Before)} became {Bare(delta.After)}, which is fewer people, {count}.",
            ChangeKind.AudienceReplaced when delta.Before.Length == 0 => $"{Bare(delta.After)}: named now {count}, where nobody was named before.",
            ChangeKind.AudienceReplaced when delta.After.Length == 0 => $"{Bare(delta.Before)}: no longer named {count}, nor is anybody else.",
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
            _ => $"{who}: {kind.ToWord().Replace('-', ' ')} {count}.",
        };
    }

    /// <summary>The sentence for text that is no rule and came or went.</summary>
    public static string ForText(ChangedField field, ChangeDirection direction, string words) =>
        $"{(field == ChangedField.Heading ? "Heading" : "Text")} {(direction == ChangeDirection.Added ? "added" : "removed")}: {Quote(words)}.";

    /// <summary>The sentence for a rule, or text, that moved.</summary>
    public static string ForMove(Delta delta, Rule? rule, string words)
    {
        var who = rule is null ? "Text" : Who([rule]);
        var place = delta.Row.Kind switch
        {
            ChangeKind.MovedWithinList => rule is { ListId.Length: > 0 } ? "moved within its list" : "moved within its section",
            ChangeKind.MovedToOtherList => "moved to another list",
            ChangeKind.MovedToOtherPolicy when delta.Before.Length > 0 => $"moved here from the policy {Quote(delta.Before)}",
            ChangeKind.MovedToOtherPolicy => $"moved to the policy {Quote(delta.After)}",
            _ => "moved to another section",
        };
        return $"{who}: {place}: {Quote(words)}.";
    }

    /// <summary>The sentence for words that changed and no part of a rule with them.</summary>
    public static string ForWording(Delta delta, IReadOnlyList<Rule> rules, Told texts)
    {
        var where = rules.Count == 0 ? "Text" : Who(rules);
        var end = rules.Count == 0 ? $", in {Quote(texts.After)}" : " " + Count(rules);
        var words = (delta.Before.Length, delta.After.Length) switch
        {
            (0, 0) => "",
            (0, _) => $"{Quote(delta.After)} came in",
            (_, 0) => $"{Quote(delta.Before)} went out",
            _ => $"{Quote(delta.Before)} became {Quote(delta.After)}",
        };
        return delta.Row.Kind switch
        {
            ChangeKind.Typography => $"Only typography changed: {Quote(texts.After)}.",
            ChangeKind.Markup => $"Only emphasis or a link changed: {Quote(texts.After)}.",
            ChangeKind.Heading => $"Heading: {Quote(texts.Before)} became {Quote(texts.After)}.",
            ChangeKind.DefinitionChanged => $"What a word means changed: {Quote(texts.After)}.",
            ChangeKind.NumberChanged => $"{where}: a number or date changed{(words.Length > 0 ? ", " + words : "")}{end}.",
            ChangeKind.MeaningInDoubt => $"{where}: reworded, and words that can turn the meaning with it: {words}{end}.",
            ChangeKind.Rewritten => $"{where}: written anew{end}.",
            _ => $"{where}: reworded{end}{(words.Length > 0 ? ": " + words : "")}.",
        };
    }

    /// <summary>The sentence for words that stayed and are rules now, or are none any longer, because of what stands around them.</summary>
    public static string ForReread(bool areRules, int lines, string words)
    {
        var others = lines switch { 1 => "", 2 => " and 1 more", _ => $" and {(lines - 1).ToString(CultureInfo.InvariantCulture)} more" };
        return $"The same words are {(areRules ? "read as rules now" : "no longer read as rules")}, for what stands around them changed: {Quote(words)}{others}.";
    }

    /// <summary>The sentence for numbers, bullets and levels.</summary>
    public static string ForNumbering(int rules) => rules switch
    {
        0 => "Numbers, bullets or levels changed.",
        1 => "Numbers, bullets or levels changed; 1 rule is quoted by another number now.",
        _ => $"Numbers, bullets or levels changed; {rules.ToString(CultureInfo.InvariantCulture)} rules are quoted by other numbers now.",
    };

    /// <summary>A quotation, cut at a word where it is long.</summary>
    public static string Quote(string words)
    {
        words = (words.IndexOf('\n') < 0 ? words : words.Replace("\n", " / ")).TrimEnd('.', ';', ',', ':', ' ');
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
        var words = rules.Count == 0 ? "" : rules[0].Audience.InWords();
        for (var i = 1; i < rules.Count; i++)
        {
            words = string.Equals(words, rules[i].Audience.InWords(), StringComparison.OrdinalIgnoreCase) ? words : "";
        }

        return words.Length > 0 ? Capital(words) : rules.Count == 1 && rules[0].Label.Length > 0 ? "Rule " + rules[0].Label : "Everybody concerned";
    }

    private static string Bare(string words) => Capital(words.Length == 0 ? "nobody named" : words);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    // What stands in running text has no name and no number, so its words say which it is.
    private static string Count(IReadOnlyList<Rule> rules) => rules.Count == 1 ? rules[0].Id.Length == 0 ? $"in {Quote(rules[0].Sentence)}" : "for 1 rule" : "for " + rules.Count.ToString(CultureInfo.InvariantCulture) + " rules";

    private static string Noun(Force? force) => force switch
    {
        { Polarity: Polarity.Permit } => "permission",
        { Polarity: Polarity.PermitOnly } => "limit on what is allowed",
        { Polarity: Polarity.Empower } => "power",
        { Polarity: Polarity.Forbid, Strength: Strength.Advisory or Strength.Aspirational } or { Strength: Strength.Advisory or Strength.Aspirational } => "piece of advice",
        { Polarity: Polarity.Forbid } => "prohibition",
        { Strength: Strength.Commitment } => "promise",
        _ => "duty",
    };
}
