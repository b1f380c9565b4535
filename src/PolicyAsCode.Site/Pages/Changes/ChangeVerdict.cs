using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Site.Pages.Changes;

/// <summary>A comparison in one line, in the words that its changes bear on the site: "3 changes: 1 weaker, 2 tidied."</summary>
internal static class ChangeVerdict
{
    // What governors must look at first comes first.
    private static readonly ChangeClass[] Order =
    [
        ChangeClass.Broken, ChangeClass.Weakened, ChangeClass.Tightened, ChangeClass.Changed, ChangeClass.Loosened, ChangeClass.Clarified, ChangeClass.Editorial,
    ];

    /// <summary>The line.</summary>
    public static string Of(SiteContext site, PolicyDiff diff) => diff.Changes.Count == 0
        ? site.Phrases.Say("changes.none")
        : site.Phrases.Count("changes.total", diff.Changes.Count, ("counts", string.Join(", ", Counts(diff).Select(row => site.Phrases.Say("changes.counted." + row.Class.ToWord(), ("count", row.Count.ToString()))))));

    /// <summary>What governors should look at first: what binds more, what protects less, what nobody but they can judge. The gravest first.</summary>
    public static IEnumerable<Change> Gravest(PolicyDiff diff) => diff.Changes
        .Where(change => change.Attention.IsRed || change.Class is ChangeClass.Broken or ChangeClass.Weakened or ChangeClass.Tightened or ChangeClass.Changed)
        .OrderBy(change => Array.IndexOf(Order, change.Class));

    /// <summary>How many changes there are of each class that has any, the gravest first.</summary>
    public static IEnumerable<(ChangeClass Class, int Count)> Counts(PolicyDiff diff) =>
        Order.Select(each => (Class: each, Count: diff.Changes.Count(change => change.Class == each))).Where(row => row.Count > 0);
}
