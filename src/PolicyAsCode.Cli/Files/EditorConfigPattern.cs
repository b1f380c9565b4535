namespace PolicyAsCode.Cli.Files;

/// <summary>The patterns of <c>.editorconfig</c> sections: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>[!abc]</c> and <c>{a,b}</c>.</summary>
/// <remarks>Source: specification.editorconfig.org, Glob Expressions. Ranges of numbers (<c>{1..3}</c>) are not needed for policies.</remarks>
internal static class EditorConfigPattern
{
    /// <summary>Whether a path, relative to the folder of the <c>.editorconfig</c>, matches. Without a slash a pattern is for names in any folder.</summary>
    public static bool Matches(string pattern, string path)
    {
        var anchored = pattern.Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern;
        return Alternatives(anchored).Any(one => MatchesFrom(one, path) || (one.StartsWith("**/", StringComparison.Ordinal) && MatchesFrom(one.AsSpan(3), path)));
    }

    // The innermost braces first, so that braces inside braces come out right.
    private static IEnumerable<string> Alternatives(string pattern)
    {
        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        var open = close < 0 ? -1 : pattern.LastIndexOf('{', close);
        if (open < 0)
        {
            return [pattern];
        }

        return pattern[(open + 1)..close].Split(',').SelectMany(choice => Alternatives(pattern[..open] + choice + pattern[(close + 1)..]));
    }

    private static bool MatchesFrom(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == '*')
        {
            return MatchesStar(pattern, path);
        }

        if (path.IsEmpty)
        {
            return false;
        }

        if (pattern[0] == '[' && pattern.IndexOf(']') is > 1 and var end)
        {
            return IsInSet(pattern[1..end], path[0]) && MatchesFrom(pattern[(end + 1)..], path[1..]);
        }

        var matches = pattern[0] == '?' ? path[0] != '/' : pattern[0] == path[0];
        return matches && MatchesFrom(pattern[1..], path[1..]);
    }

    private static bool MatchesStar(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var acrossFolders = pattern.StartsWith("**");
        var rest = pattern.TrimStart('*');
        for (var taken = 0; taken <= path.Length; taken++)
        {
            if (MatchesFrom(rest, path[taken..]))
            {
                return true;
            }

            if (taken < path.Length && path[taken] == '/' && !acrossFolders)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsInSet(ReadOnlySpan<char> set, char character) =>
        character != '/' && (set[0] == '!' ? !set[1..].Contains(character) : set.Contains(character));
}
