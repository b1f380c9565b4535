using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>The summary of a proposal: drafted from the changes, finished by the author.</summary>
public static class Summary
{
    /// <summary>Stands where the author has to say why.</summary>
    public const string Unfinished = "[Say in a sentence why.]";

    private const int FewestWords = 5;

    // Words that say only that something happened.
    private static readonly HashSet<string> SayNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "policy", "policies", "text", "document", "updated", "update", "updates", "changed", "change", "changes", "changed", "amended", "amendment", "amendments", "revised", "revision", "revisions",
        "reviewed", "review", "edited", "edits", "minor", "small", "some", "various", "several", "general", "annual", "yearly", "new", "version", "latest", "wording", "made", "was", "were", "is", "are", "has", "have", "been",
        "the", "a", "an", "and", "of", "to", "in", "for", "this", "our", "as", "per", "usual", "year", "years", "this", "following", "after",
    };

    /// <summary>A draft of the summary.</summary>
    public static string Draft(PolicyDiff? diff, int rules)
    {
        if (diff is null)
        {
            return $"This is the first text agreed here. It has {Counted.Of(rules, "rule")}.\n\n{Unfinished}";
        }

        var sentences = diff.Changes.Where(static change => change.Class != ChangeClass.Editorial).Select(static change => "- " + change.Sentence).ToList();
        return sentences.Count == 0 ? $"{diff.Verdict}\n\n{Unfinished}" : $"{diff.Verdict}\n\n{string.Join("\n", sentences)}\n\n{Unfinished}";
    }

    /// <summary>What is wrong with a finished summary; empty where nothing is.</summary>
    public static string FaultIn(string summary)
    {
        if (summary.Contains(Unfinished))
        {
            return $"The summary still says “{Unfinished}”, so governors would not learn why. Finish it in {StoredPaths.Proposal}.";
        }

        var words = summary.Split([' ', '\n', '\t', '.', ',', ';', ':', '!', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => !SayNothing.Contains(word)) < FewestWords
            ? $"The summary “{summary.Trim()}” does not say what changes or why, which governors have to know. Say it in {StoredPaths.Proposal}."
            : "";
    }
}
