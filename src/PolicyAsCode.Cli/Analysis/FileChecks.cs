using PolicyAsCode.Cli.Caching;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;
using PolicyAsCode.Linting.Set;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>Checks many files, several at a time; what comes out does not depend on how many.</summary>
internal static class FileChecks
{
    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="libraries">For each the library it is read with.</param>
    /// <param name="options">For each what is looked for.</param>
    /// <param name="baselines">For each the baseline that covers it.</param>
    /// <param name="lookout">How they are looked at.</param>
    /// <param name="cache">What earlier runs found, or nothing.</param>
    /// <returns>The files in the order given, and what is wrong with the baselines.</returns>
    /// <exception cref="Refusal">A file is missing, or may not be read: the first of them.</exception>
    public static (List<AnalyzedFile> Files, List<Finding> OfBaselines) Run(
        IReadOnlyList<PolicyFile> files,
        IReadOnlyList<LoadedLibrary> libraries,
        IReadOnlyList<LintOptions> options,
        IReadOnlyList<Baseline> baselines,
        Lookout lookout,
        FindingsCache? cache)
    {
        var runs = cache is null ? null : cache.RunsFor(libraries, options);
        var checks = InParallel.Do(files.Count, i => FileCheck.Of(files[i], libraries[i], options[i], lookout, runs?[i]));
        var ofSet = files.All(file => file.Beside is not null) ? FindInSet(checks, libraries, options) : new IReadOnlyList<Diagnostic>?[checks.Length];
        var filters = new Dictionary<Baseline, BaselineFilter>(ReferenceEqualityComparer.Instance);
        var analyzed = new List<AnalyzedFile>(files.Count);
        for (var i = 0; i < checks.Length; i++)
        {
            if (!filters.TryGetValue(baselines[i], out var filter))
            {
                filters.Add(baselines[i], filter = new BaselineFilter(baselines[i], options[i]));
            }

            var result = filter.Apply(files[i].PolicyId, Linter.Report(checks[i].Analysis, ofSet[i], options[i]));
            analyzed.Add(new AnalyzedFile(files[i], checks[i].Text, options[i], checks[i].Policy, result.Rules, result.Diagnostics, result.Suppressed));
        }

        return (analyzed, [.. filters.SelectMany(pair => pair.Value.Faults(lookout.IsOnBuildServer), (pair, fault) => new Finding(pair.Key.Source, fault))]);
    }

    // Policies that share a library are one set. Files that somebody picked out are none: a neighbour that was not named is not missing.
    private static IReadOnlyList<Diagnostic>?[] FindInSet(FileCheck[] checks, IReadOnlyList<LoadedLibrary> libraries, IReadOnlyList<LintOptions> options)
    {
        var found = new IReadOnlyList<Diagnostic>?[checks.Length];
        Array.Fill(found, []);
        foreach (var set in Enumerable.Range(0, checks.Length).GroupBy(i => libraries[i], ReferenceEqualityComparer.Instance))
        {
            var members = set.ToList();
            var cards = new PolicySet([.. members.Select(i => checks[i].Analysis.Card)], libraries[members[0]].Library);
            foreach (var group in SetLinter.Run(cards, options[members[0]]).GroupBy(found => found.Policy, ReferenceEqualityComparer.Instance))
            {
                found[members.Find(i => ReferenceEquals(checks[i].Analysis.Card, group.Key))] = [.. group.Select(one => one.Diagnostic)];
            }
        }

        return found;
    }
}
