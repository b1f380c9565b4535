using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>What a norm is about, so that two can be compared: who, and which act, small words and endings left out.</summary>
internal static class SameAct
{
    private static readonly WordGroup Small = FunctionWords.Set("the a an any all some each every their his her its our your own other be to");

    /// <summary>Audience and act in a form that is equal for equal ones; empty where the act is not known for certain.</summary>
    public static string KeyOf(NormPlace norm)
    {
        // "In class, pupils must not": what stands before the subject says when, and belongs to no part of the reading.
        var whole = norm.List is { } list ? list.LeadInText : norm.Text;
        return StartsWith(whole, norm.Audience) && ActOf(norm) is { Length: > 0 } act ? $"{AudienceOf(norm.Audience)}|{act}" : "";
    }

    /// <summary>The same with exceptions and conditions left out, so that a rule that has some and one that has none can be compared.</summary>
    public static string KeyWithoutLimits(NormPlace norm)
    {
        var whole = norm.List is { } list ? list.LeadInText : norm.Text;
        return StartsWith(whole, norm.Audience) && ActOf(norm, WithoutLimits(norm)) is { Length: > 0 } act ? $"{AudienceOf(norm.Audience)}|{act}" : "";
    }

    /// <summary>The act alone; empty where it is not known for certain.</summary>
    public static string ActOf(NormPlace norm) => ActOf(norm, norm.Item is { } item ? item.Text : norm.Action);

    private static string ActOf(NormPlace norm, string action) => norm.Item is { } item
        ? item.SpeaksForItself || item.IsOrphan || item.IsMisfit || item.Parents.Count > 0 || norm.List!.Force is null ? "" : WordsOf(norm.List.Context, action)
        : WordsOf("", action);

    private static string WithoutLimits(NormPlace norm)
    {
        var action = norm.Item is { } item ? item.Text : norm.Action;
        foreach (var limit in norm.Limits)
        {
            var at = action.IndexOf(limit.Words, StringComparison.Ordinal);
            action = at < 0 ? action : action.Remove(at, limit.Words.Length);
        }

        return action;
    }

    private static string AudienceOf(Audience audience) => string.Join(",", audience.Members
        .Select(member => member.Id.Length > 0 ? member.Id : member.Words.ToLowerInvariant()).OrderBy(word => word, StringComparer.Ordinal));

    private static bool StartsWith(string text, Audience audience)
    {
        foreach (var token in Tokenizer.Tokenize(text, 0, text.Length))
        {
            if (!token.Is(WordClass.Determiner))
            {
                return string.CompareOrdinal(text, token.Start, audience.Members[0].Words, 0, audience.Members[0].Words.Length) == 0;
            }
        }

        return false;
    }

    private static string WordsOf(string context, string action)
    {
        var (words, before) = (new List<string>(), 0);
        Add(context, words);
        before = words.Count;
        Add(action, words);
        return words.Count == before ? "" : string.Join(" ", words);
    }

    private static void Add(string text, List<string> words)
    {
        foreach (var token in Tokenizer.Tokenize(text, 0, text.Length))
        {
            if (token.IsWord && !Small.Contains(token.Lower))
            {
                var isPlural = token.Lower.Length > 3 && token.Lower.EndsIn('s') && !token.Lower.EndsWith("ss", StringComparison.Ordinal);
                words.Add(isPlural ? token.Lower.Substring(0, token.Lower.Length - 1) : token.Lower);
            }
        }
    }
}
