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
        var pairs = LinePairing.Of(PolicyText.Of(before), PolicyText.Of(after));
        var words = new WordDiff();
        var rows = RowBuilder.Build(pairs, words);
        return ChangeBuilder.Build(pairs, rows, new RuleComparer(library), words);
    }

    /// <summary>Compares two states of a whole library: policies pair by their ids.</summary>
    public static LibraryDiff Compare(IReadOnlyCollection<PolicyDocument> before, IReadOnlyCollection<PolicyDocument> after, Library library)
    {
        var old = before.ToDictionary(static policy => policy.Id, StringComparer.Ordinal);
        var @new = after.ToDictionary(static policy => policy.Id, StringComparer.Ordinal);
        return new LibraryDiff
        {
            Policies = after.Where(policy => old.ContainsKey(policy.Id)).Select(policy => Compare(old[policy.Id], policy, library)).ToEquatableArray(),
            Added = after.Where(policy => !old.ContainsKey(policy.Id)).Select(policy => Compare(Empty(policy), policy, library)).ToEquatableArray(),
            Removed = before.Where(policy => !@new.ContainsKey(policy.Id)).Select(policy => Compare(policy, Empty(policy), library)).ToEquatableArray(),
        };
    }

    private static PolicyDocument Empty(PolicyDocument policy) =>
        new(policy.Id, policy.Metadata, new RuleBook(policy.Id, policy.Rules.Title, default, default), default);
}
