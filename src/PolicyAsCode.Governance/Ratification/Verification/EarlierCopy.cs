using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Verification;

/// <summary>Holds a policy's history against an earlier copy of it: nothing that stood there may be gone or different here.</summary>
public static class EarlierCopy
{
    /// <summary>What of the copy is gone or different.</summary>
    /// <param name="policy">The files here.</param>
    /// <param name="copy">The files of the copy.</param>
    /// <param name="name">What messages call the copy.</param>
    public static EquatableArray<HistoryFault> Compare(StoredPolicy policy, StoredPolicy copy, string name)
    {
        var faults = new List<HistoryFault>();
        foreach (var then in copy.In(StoredPaths.Records).Concat(copy.In(StoredPaths.Ratified)).Where(static file => file.Path is not (StoredPaths.Head or StoredPaths.Unfinished)))
        {
            if (policy[then.Path]?.Hash is var hash && hash != then.Hash)
            {
                faults.Add(new HistoryFault(then.Path.StartsWith(StoredPaths.Ratified, StringComparison.Ordinal) ? HistoryFaultKind.TextChanged : HistoryFaultKind.HistoryChanged, then.Path, hash is null
                    ? $"This file stands in {name} and is gone here, so records were cut off or written anew. Put it back from there."
                    : $"This file is not what it was in {name}, so records were written anew. Put it back from there."));
            }
        }

        return faults.ToEquatableArray();
    }
}
