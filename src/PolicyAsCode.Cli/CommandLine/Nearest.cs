namespace PolicyAsCode.Cli.CommandLine;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The end of a message, " Did you mean X?", or nothing where no candidate is near.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => To(word, candidates) is { } nearest ? $" Did you mean {nearest}?" : "";

    /// <summary>The candidate nearest to <paramref name="word"/>, or nothing where none is near; the first of equals.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var near = candidates.Select(candidate => (candidate, Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant()))).ToList();
        var best = near.OrderBy(pair => pair.Item2).FirstOrDefault((candidate: "", int.MaxValue));
        return best.Item2 <= Math.Max(1, word.Length / 3) ? best.candidate : null;
    }

    // Optimal string alignment: letters added, dropped, changed, or two neighbours swapped, each counted as one slip.
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
