namespace PolicyAsCode.Text;

/// <summary>Finds what somebody probably meant to type.</summary>
public static class NearestWord
{
    /// <summary>The candidate that differs least, if it differs little: at most one letter in three, swaps counted once; of equals the first.</summary>
    /// <example><c>NearestWord.To("aproover", ["title", "approver"])</c> is <c>approver</c>.</example>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        // Beyond this nobody mistyped a name of ours.
        if (word.Length is 0 or > 60)
        {
            return null;
        }

        var best = Math.Max(1, word.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < best)
            {
                var distance = Distance(word, candidate);
                (best, nearest) = distance < best ? (distance, candidate) : (best, nearest);
            }
        }

        return nearest;
    }

    /// <summary>“ Did you mean “approver”?”, or nothing.</summary>
    public static string Question(string word, IEnumerable<string> candidates) => To(word, candidates) is { } nearest ? $" Did you mean “{nearest}”?" : "";

    // The optimal string alignment distance, over three rows.
    private static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
