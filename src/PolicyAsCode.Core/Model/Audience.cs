namespace PolicyAsCode.Model;

/// <summary>On whom a rule falls. Empty where the text names nobody.</summary>
/// <param name="Members">The people or bodies named, in the order of the text.</param>
public sealed record Audience(EquatableArray<AudienceMember> Members)
{
    /// <summary>Nobody is named.</summary>
    public static Audience Implied { get; } = new(default(EquatableArray<AudienceMember>));

    /// <summary>Whether the text names nobody.</summary>
    public bool IsImplied => Members.Count == 0;

    /// <summary>The members in words: "staff and governors"; empty where nobody is named.</summary>
    public string InWords() => Members.Count switch
    {
        0 => "",
        1 => Members[0].Words,
        _ => string.Join(", ", Members.Take(Members.Count - 1).Select(member => member.Words)) + " and " + Members[Members.Count - 1].Words,
    };
}

/// <summary>One of those on whom a rule falls.</summary>
/// <param name="Id">The audience or role of <c>library.yml</c>; empty for one it does not know.</param>
/// <param name="Words">The author's words.</param>
public sealed record AudienceMember(string Id, string Words);
