namespace PolicyAsCode.Linting;

/// <summary>How far two words are from each other, for "did you mean".</summary>
public static class Spelling
{
    /// <summary>The number of characters to change, add or take out (Levenshtein's distance).</summary>
    public static int Distance(string left, string right)
    {
        var above = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = above[0];
            above[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.Min(change, Math.Min(above[j], above[j - 1]) + 1);
            }
        }

        return above[right.Length];
    }
}
