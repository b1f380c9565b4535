using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Says who must be told of a change or asked again.</summary>
internal static class Attentions
{
    // The tags for whose sake protection is not taken away unseen; libraries give them their words.
    private static readonly string[] Protecting = ["safeguarding", "privacy"];

    public static Attention Of(ChangeRow row, IReadOnlyList<Rule> before, IReadOnlyList<Rule> after)
    {
        if (row.Class == ChangeClass.Editorial || before.Count + after.Count == 0)
        {
            return Attention.None;
        }

        var bindsAnew = row.Class is ChangeClass.Tightened or ChangeClass.Changed or ChangeClass.Broken;
        var mayWeaken = row.Class is ChangeClass.Loosened or ChangeClass.Weakened or ChangeClass.Changed or ChangeClass.Broken;
        var all = Members(before, after);
        return new Attention(
            all,
            !bindsAnew ? default : before.Count == 0 ? all : Members([], after),
            mayWeaken ? ProtectedBy(before, after) : default);
    }

    private static EquatableArray<AudienceMember> Members(IReadOnlyList<Rule> before, IReadOnlyList<Rule> after)
    {
        var members = new List<AudienceMember>();
        AddMembers(members, before);
        AddMembers(members, after);
        return new(members.ToArray());
    }

    private static void AddMembers(List<AudienceMember> members, IReadOnlyList<Rule> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var member in rules[i].Audience.Members.AsSpan())
            {
                if (!members.Contains(member))
                {
                    members.Add(member);
                }
            }
        }
    }

    private static EquatableArray<string> ProtectedBy(IReadOnlyList<Rule> before, IReadOnlyList<Rule> after)
    {
        var tags = new List<string>();
        foreach (var tag in Protecting)
        {
            if (IsTagged(before, tag) || IsTagged(after, tag))
            {
                tags.Add(tag);
            }
        }

        return new(tags.ToArray());
    }

    private static bool IsTagged(IReadOnlyList<Rule> rules, string tag)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Tags.Count > 0 && rules[i].Tags.Contains(tag))
            {
                return true;
            }
        }

        return false;
    }
}
