namespace PolicyAsCode.Corpus.Tests;

/// <summary>Pairs labelled defects with findings: the same diagnostic at one of its lines, and no finding for two defects.</summary>
internal static class SeedMatch
{
    public static Dictionary<SeedDefect, SeedFinding> Of(IReadOnlyList<SeedDefect> defects, Func<string, IReadOnlyList<SeedFinding>> findingsIn)
    {
        var byFinding = new Dictionary<SeedFinding, SeedDefect>(ReferenceEqualityComparer.Instance);
        foreach (var defect in defects)
        {
            // The augmenting path of Kuhn's matching: a finding taken by another defect is freed if that one has a second.
            TryMatch(defect, findingsIn, byFinding, new HashSet<SeedFinding>(ReferenceEqualityComparer.Instance));
        }

        return byFinding.ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    private static bool TryMatch(SeedDefect defect, Func<string, IReadOnlyList<SeedFinding>> findingsIn, Dictionary<SeedFinding, SeedDefect> byFinding, HashSet<SeedFinding> tried)
    {
        foreach (var finding in findingsIn(defect.File).Where(finding => finding.Id == defect.Id && (defect.Lines.Count == 0 || defect.Lines.Overlaps(finding.Lines))))
        {
            if (tried.Add(finding) && (!byFinding.TryGetValue(finding, out var other) || TryMatch(other, findingsIn, byFinding, tried)))
            {
                byFinding[finding] = defect;
                return true;
            }
        }

        return false;
    }
}
