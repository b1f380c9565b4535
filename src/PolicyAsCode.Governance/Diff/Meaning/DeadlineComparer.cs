using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Says whether a deadline leaves more or less time.</summary>
internal static class DeadlineComparer
{
    // In hours; a working day counts as a day, for only deadlines of one unit are ever compared with certainty.
    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["minute"] = 0, ["hour"] = 1, ["day"] = 24, ["week"] = 168, ["month"] = 730, ["term"] = 2190, ["year"] = 8760,
    };

    /// <summary>The direction; nothing where the deadline stayed.</summary>
    public static ChangeDirection? Compare(Deadline? before, Deadline? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => ChangeDirection.Added,
        (_, null) => ChangeDirection.Removed,
        var (old, @new) when SameWords.Are(old.Words, @new.Words) => null,
        var (old, @new) => (Hours(old), Hours(@new)) switch
        {
            ({ } less, { } more) when less < more => ChangeDirection.Lengthened,
            ({ } more, { } less) when more > less => ChangeDirection.Shortened,
            _ => ChangeDirection.Replaced,
        },
    };

    private static double? Hours(Deadline deadline)
    {
        var words = SameWords.Key(deadline.Words).Split(' ');
        if (words.Contains("immediately") || (words.Contains("at") && words.Contains("once")))
        {
            return 0;
        }

        if (deadline.IsVague)
        {
            return null;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Numbers.ValueOf(words[i]) is { } number)
            {
                var unit = words.Skip(i + 1).Take(2).FirstOrDefault(static word => Units.ContainsKey(word.TrimEnd('s')));
                return unit is null ? null : unit.TrimEnd('s') == "minute" ? number / 60.0 : number * (double)Units[unit.TrimEnd('s')];
            }
        }

        return null;
    }
}
