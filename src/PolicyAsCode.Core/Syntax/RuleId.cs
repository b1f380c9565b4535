namespace PolicyAsCode.Syntax;

/// <summary>The form of the ids of rules, lists and sections: words in small letters joined by single hyphens.</summary>
public static class RuleId
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaximumLength = 60;

    /// <summary>Whether an id is <c>[a-z][a-z0-9]+(-[a-z0-9]+)*</c> and 2 to 60 characters long.</summary>
    public static bool IsValid(string id)
    {
        if (id.Length is < 2 or > MaximumLength || id[0] is < 'a' or > 'z' || id[1] == '-' || id[id.Length - 1] == '-')
        {
            return false;
        }

        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] is not (>= 'a' and <= 'z') and not (>= '0' and <= '9') and not '-' || (id[i] == '-' && id[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }
}
