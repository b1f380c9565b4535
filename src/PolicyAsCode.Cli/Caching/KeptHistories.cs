using System.Collections.Concurrent;
using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Caching;

/// <summary>
/// Keeps in memory what was found in each policy beside its records while texts are edited. Its folder is read again only where a file of it,
/// the understanding of its text or the options are others than the last time.
/// </summary>
internal sealed class KeptHistories
{
    private readonly ConcurrentDictionary<string, (BoundPolicy Policy, string Key, IReadOnlyList<Finding> Found)> _kept = new(StringComparer.Ordinal);

    /// <summary>What was found last, if it would be the same now; else what is found now.</summary>
    /// <param name="policy">The text as it was understood: the very same object where nothing of it changed (<see cref="KeptChecks"/>).</param>
    /// <param name="options">The severities and the day.</param>
    /// <param name="folder">The folder of the policy.</param>
    /// <param name="find">Looks.</param>
    public IReadOnlyList<Finding> Of(BoundPolicy policy, LintOptions options, PolicyFolder folder, Func<IReadOnlyList<Finding>> find)
    {
        // The stamp is taken first: a file that changes while it is read is read again the next time.
        var key = options.Description + '\n' + folder.Stamp();
        if (!_kept.TryGetValue(folder.Path, out var kept) || !ReferenceEquals(kept.Policy, policy) || kept.Key != key)
        {
            _kept[folder.Path] = kept = (policy, key, find());
        }

        return kept.Found;
    }
}
