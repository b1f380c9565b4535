namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Finds lines that moved from one policy to another: by the name of their rule where it tells, else by likeness.</summary>
internal static class MovesAcross
{
    /// <summary>Notes each move in both comparisons that it touches.</summary>
    public static void Find(IReadOnlyList<LinePairs> policies)
    {
        var old = policies.SelectMany(policy => policy.FreeOld().Select(line => (Policy: policy, Line: line))).ToList();
        var @new = policies.SelectMany(policy => policy.FreeNew().Select(line => (Policy: policy, Line: line))).ToList();
        if (old.Count == 0 || @new.Count == 0)
        {
            return;
        }

        var oldHome = old.ToDictionary(static place => place.Line, static place => place.Policy);
        var newHome = @new.ToDictionary(static place => place.Line, static place => place.Policy);
        foreach (var (from, to) in ByName(oldHome.Keys, newHome.Keys))
        {
            Note(from, to);
        }

        foreach (var (from, to) in MoveFinder.Find([.. oldHome.Keys.Where(line => oldHome[line].IsOldFree(line.Line))], [.. newHome.Keys.Where(line => newHome[line].IsNewFree(line.Line))]))
        {
            Note(from, to);
        }

        void Note(LineAt from, LineAt to)
        {
            if (oldHome[from] != newHome[to])
            {
                oldHome[from].MovedOut[from.Line] = to;
                newHome[to].MovedIn[to.Line] = from;
            }
        }
    }

    // A name that is gone in one policy only and new in one other only.
    private static List<(LineAt Old, LineAt New)> ByName(IEnumerable<LineAt> old, IEnumerable<LineAt> @new)
    {
        var gone = old.Where(static line => line.GivenId.Length > 0).ToLookup(static line => line.GivenId, StringComparer.Ordinal);
        var came = @new.Where(static line => line.GivenId.Length > 0).ToLookup(static line => line.GivenId, StringComparer.Ordinal);
        return gone.Where(name => name.Count() == 1 && came[name.Key].Count() == 1).Select(name => (name.First(), came[name.Key].First())).ToList();
    }
}
