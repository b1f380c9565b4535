using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Says who must be told of a change or asked again.</summary>
internal static class Attentions
{
    // The tags for whose sake protection is not taken away unseen; libraries give them their words.
    private static readonly string[] Protecting = ["safeguarding", "privacy"];

    public static Attention Of(ChangeRow row, IEnumerable<Rule> before, IEnumerable<Rule> after)
    {
        if (row.Class == ChangeClass.Editorial)
        {
            return Attention.None;
        }

        var (old, @new) = (before.ToList(), after.ToList());
        var tell = old.Concat(@new).SelectMany(static rule => rule.Audience.Members).Distinct().ToEquatableArray();
        var bindsAnew = row.Class is ChangeClass.Tightened or ChangeClass.Changed or ChangeClass.Broken;
        var askAgain = bindsAnew ? @new.SelectMany(static rule => rule.Audience.Members).Distinct().ToEquatableArray() : default;
        var protects = row.Class is ChangeClass.Loosened or ChangeClass.Weakened or ChangeClass.Changed or ChangeClass.Broken
            ? Protecting.Where(tag => old.Concat(@new).Any(rule => rule.Tags.Contains(tag))).ToEquatableArray()
            : default;
        return new Attention(tell, askAgain, protects);
    }
}
