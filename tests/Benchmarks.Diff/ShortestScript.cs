namespace Benchmarks.Diff;

/// <summary>The length of the shortest script of words struck out and written that makes one text of another.</summary>
/// <remarks>Source: E. W. Myers, An O(ND) difference algorithm and its variations, 1986.</remarks>
internal static class ShortestScript
{
    public static int Length(string[] before, string[] after)
    {
        var most = before.Length + after.Length;
        var furthest = new int[(2 * most) + 3];
        for (var length = 0; length <= most; length++)
        {
            for (var diagonal = -length; diagonal <= length; diagonal += 2)
            {
                var at = diagonal + most + 1;
                var x = diagonal == -length || (diagonal != length && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                furthest[at] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    return length;
                }
            }
        }

        return most;
    }
}
