using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>What a change is told about.</summary>
/// <param name="Old">The rules in the old text.</param>
/// <param name="New">The same rules in the new text.</param>
/// <param name="Before">The old words.</param>
/// <param name="After">The new words.</param>
internal sealed record Told(IReadOnlyList<Rule> Old, IReadOnlyList<Rule> New, string Before, string After)
{
    /// <summary>The rules with their numbers, old and new.</summary>
    public EquatableArray<ChangedRule> Rules()
    {
        var rules = new ChangedRule[Math.Max(Old.Count, New.Count)];
        for (var i = 0; i < rules.Length; i++)
        {
            var (left, right) = (i < Old.Count ? Old[i] : null, i < New.Count ? New[i] : null);
            rules[i] = new ChangedRule(left?.Id ?? "", right?.Id ?? "", left?.Label ?? "", right?.Label ?? "");
        }

        return new(rules);
    }

    /// <summary>Whether the rule stands in a list in one text only: then the words of the lead-in are among those that changed.</summary>
    public bool AreInListOnOneSide => Old.Count == 1 && New.Count == 1 && Old[0].ListId.Length == 0 != (New[0].ListId.Length == 0);

    /// <summary>What is told about a rule, or text that is none, which came or is gone.</summary>
    public static Told OneSided(Rule? rule, string words, ChangeDirection direction)
    {
        Rule[] rules = rule is null ? [] : [rule];
        return direction == ChangeDirection.Added ? new Told([], rules, "", words) : new Told(rules, [], words, "");
    }

    /// <summary>The same in whole sentences. Where a lead-in changed and its item did not, the item need not be told anew.</summary>
    public Told AsSentences() => Old.Count == 1 && New.Count == 1 && Old[0].Sentence != New[0].Sentence ? InFull() : this;

    /// <summary>The same with the words of the lead-in: an item says nothing without them.</summary>
    public Told InFull() => Old.Count == 1 && New.Count == 1 ? this with { Before = SentenceOr(Before, Old[0]), After = SentenceOr(After, New[0]) } : this;

    /// <summary>The same with the words of the lead-in where only one of the two stands in a list.</summary>
    public Told WithLeadIns() => this with { Before = Old.Count == 1 ? SentenceOr(Before, Old[0]) : Before, After = New.Count == 1 ? SentenceOr(After, New[0]) : After };

    private static string SentenceOr(string words, Rule rule) => rule.ListId.Length > 0 ? rule.Sentence : words;
}
