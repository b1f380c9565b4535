using PolicyAsCode.Governance.Diff.Meaning;
using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Rows;
using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff;

/// <summary>Says what changed between two texts of a policy.</summary>
public static class Differ
{
    /// <summary>Compares two texts of a policy, without knowing which audiences include which.</summary>
    /// <example><c>Differ.Compare(agreed, draft).Verdict</c> is "3 changes: 1 stricter, 2 reworded."</example>
    public static PolicyDiff Compare(PolicyDocument before, PolicyDocument after) => Compare(before, after, Library.None);

    /// <summary>Compares two texts of a policy.</summary>
    /// <param name="before">The old text, as it was read.</param>
    /// <param name="after">The new text, as it was read.</param>
    /// <param name="library">What its audiences include, by which one is wider than another.</param>
    public static PolicyDiff Compare(PolicyDocument before, PolicyDocument after, Library library)
    {
        return Tell(Pair(before, after), library);
    }

    /// <summary>Compares two states of a whole library: policies pair by their ids, and rules that moved from one to another are found.</summary>
    /// <param name="before">The old policies, each id once.</param>
    /// <param name="after">The new policies, each id once.</param>
    /// <param name="library">What the audiences include.</param>
    public static LibraryDiff Compare(IReadOnlyCollection<PolicyDocument> before, IReadOnlyCollection<PolicyDocument> after, Library library)
    {
        var old = before.ToDictionary(static policy => policy.Id, StringComparer.Ordinal);
        var @new = after.ToDictionary(static policy => policy.Id, StringComparer.Ordinal);
        var both = after.Where(policy => old.ContainsKey(policy.Id)).AsParallel().AsOrdered().Select(policy => Pair(old[policy.Id], policy)).ToList();
        var added = after.Where(policy => !old.ContainsKey(policy.Id)).Select(static policy => Pair(Empty(policy), policy)).ToList();
        var removed = before.Where(policy => !@new.ContainsKey(policy.Id)).Select(static policy => Pair(policy, Empty(policy))).ToList();
        MovesAcross.Find([.. both, .. added, .. removed]);

        var diff = new LibraryDiff
        {
            Policies = both.AsParallel().AsOrdered().Select(pairs => Tell(pairs, library)).ToEquatableArray(),
            Added = added.Select(pairs => Tell(pairs, library)).ToEquatableArray(),
            Removed = removed.Select(pairs => Tell(pairs, library)).ToEquatableArray(),
        };
        return diff with { Verdict = Verdict.Of(diff) };
    }

    private static LinePairs Pair(PolicyDocument before, PolicyDocument after) => LinePairing.Of(new PolicyText(before), new PolicyText(after));

    private static PolicyDiff Tell(LinePairs pairs, Library library)
    {
        var words = new WordDiff();
        return ChangeBuilder.Build(pairs, RowBuilder.Build(pairs, words), library, words);
    }

    private static PolicyDocument Empty(PolicyDocument policy) =>
        new(policy.Id, policy.Metadata, new RuleBook(policy.Id, policy.Rules.Title, default, default), default);
}
