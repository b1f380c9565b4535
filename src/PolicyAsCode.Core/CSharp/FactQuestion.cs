using PolicyAsCode.Binding;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.CSharp;

/// <summary>The yes/no questions behind the facts, in plain English.</summary>
public static class FactQuestion
{
    private static readonly string[] Modals = ["must", "shall", "will", "should", "may", "can", "cannot", "could"];
    private static readonly string[] SmallWords = ["we", "you", "they", "the", "a", "an", "all", "any", "every", "each", "no", "our", "your", "those", "anyone", "everyone"];

    /// <summary>Whether the act of a rule occurs: "Will the school post on Facebook names or photos of individuals?"</summary>
    public static string OfAct(Rule rule) => rule.Force.Polarity switch
    {
        Polarity.PermitOnly => $"Does what this rule limits happen: “{rule.Sentence}”?",
        _ when AskedDirectly(rule) is { } question => question,
        Polarity.Forbid => $"Does what this rule forbids happen: “{rule.Sentence}”?",
        Polarity.Oblige => $"Is what this rule asks for done: “{rule.Sentence}”?",
        _ => $"Does what this rule allows happen: “{rule.Sentence}”?",
    };

    /// <summary>Whether a limit holds: "Does this exception hold: “unless they have given consent”?"</summary>
    public static string OfLimit(Limit limit) => limit.Kind == LimitKind.Exception
        ? $"Does this exception hold: “{limit.Words}”?"
        : $"Is this condition met: “{limit.Words}”?";

    /// <summary>Whether the act stays within what the word "only" allows.</summary>
    public static string OfOnly(Rule rule) => SharesOnly(rule)
        ? $"Does it stay within what the whole list allows: “{LeadIn(rule)} …”?"
        : $"Does it stay within what this rule allows: “{rule.Sentence}”?";

    /// <summary>Whether the word "only" stands in the lead-in, so that all rules of the list have one limit: "The headteacher may only let the hall to:".</summary>
    public static bool SharesOnly(Rule rule) =>
        rule.Force.IsOnly && rule.ListId.Length > 0 && !Spelled.Contains(rule.Action, rule.Force.Words);

    private static string LeadIn(Rule rule)
    {
        var namesPeople = rule.Audience.IsImplied || Spelled.Contains(rule.Force.Words, rule.Audience.InWords());
        var words = $"{(namesPeople ? "" : InSentence(rule.Audience))} {rule.Force.Words} {rule.Context}";
        return string.Join(" ", words.Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }

    // After a modal or "to" stands a plain verb, so "will" makes a question of it without knowing who is one and who are many.
    private static string? AskedDirectly(Rule rule)
    {
        var force = rule.Force.Words.ToLowerInvariant();
        if (rule.Audience.IsImplied || !(Modals.Contains(force.Split(' ')[0]) || force.EndsWith(" to", StringComparison.Ordinal)))
        {
            return null;
        }

        var act = $"{rule.Context} {rule.Action}";
        foreach (var limit in rule.Limits.Where(limit => limit.Words.Length > 0))
        {
            act = act.Replace($"({limit.Words})", "").Replace($", {limit.Words},", "").Replace($", {limit.Words}", "").Replace($" {limit.Words}", "");
        }

        act = string.Join(" ", act.Split([' '], StringSplitOptions.RemoveEmptyEntries)).Trim('.', ';', ',', ':', ' ');
        return act.Length == 0 ? null : $"Will {InSentence(rule.Audience)} {act}?";
    }

    // Words that are small inside a sentence, and the library's own words for people, lose their capital; names keep theirs.
    private static string InSentence(Audience audience)
    {
        var words = audience.InWords();
        var first = words.Split(' ')[0];
        var small = first.ToLowerInvariant();
        var isAbbreviation = first.Skip(1).Any(char.IsUpper);
        var isCommon = SmallWords.Contains(small) || audience.Members[0].Id.Split('-')[0] == small;
        var inSentence = isCommon && !isAbbreviation ? words.Remove(0, first.Length).Insert(0, small) : words;
        return NeedsArticle(audience, small) && !isAbbreviation && !words.Contains(" of ") ? $"the {inSentence}" : inSentence;
    }

    // The model leaves "the" off a noun, and one person or body needs it back: "Will the school", but "Will staff".
    private static bool NeedsArticle(Audience audience, string first)
    {
        var words = audience.InWords().ToLowerInvariant();
        var noun = words.Substring(words.LastIndexOf(' ') + 1);
        return audience.Members.Count == 1 && !SmallWords.Contains(first) && Nouns.Animate.Contains(noun) && !noun.EndsIn('s')
            && !FunctionWords.Pronouns.Contains(noun) && noun is not "staff" and not "people" and not "children" and not "personnel" and not "management" and not "those" and not "none";
    }
}
