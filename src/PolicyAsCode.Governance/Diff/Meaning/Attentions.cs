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
        return new Attention(
            Members([before, after]),
            bindsAnew ? Members([after]) : default,
            mayWeaken ? Protecting.Where(tag => IsTagged(before, tag) || IsTagged(after, tag)).ToEquatableArray() : default);
    }

    private static EquatableArray<AudienceMember> Members(ReadOnlySpan<IReadOnlyList<Rule>> sides)
    {
        var members = new List<AudienceMember>();
        foreach (var rules in sides)
        {
            foreach (var rule in rules)
            {
                foreach (var member in rule.Audience.Members)
                {
                    if (!members.Contains(member))
                    {
                        members.Add(member);
                    }
                }
            }
        }

        return members.ToEquatableArray();
    }

    private static bool IsTagged(IReadOnlyList<Rule> rules, string tag) => rules.Any(rule => rule.Tags.Count > 0 && rule.Tags.Contains(tag));
}
