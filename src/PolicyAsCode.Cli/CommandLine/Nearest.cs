using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.CommandLine;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The end of a message, " Did you mean X?", or nothing where no candidate is near.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => To(word, candidates) is { } nearest ? $" Did you mean {nearest}?" : "";

    /// <summary>The candidate nearest to <paramref name="word"/>, or nothing where none is near; the first of equals.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var (best, least) = (default(string), SlipsAllowed(word) + 1);
        foreach (var candidate in candidates)
        {
            var slips = Spelling.Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (slips < least)
            {
                (best, least) = (candidate, slips);
            }
        }

        return best;
    }

    // Two letters swapped count as two slips; in a very short word two slips make any other word.
    private static int SlipsAllowed(string word) => word.Length switch
    {
        <= 3 => 1,
        <= 9 => 2,
        _ => 3,
    };
}
