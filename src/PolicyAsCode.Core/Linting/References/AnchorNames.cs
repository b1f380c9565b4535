using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.References;

/// <summary>Every name in a policy that a link can point at, also in the form that other programs give to headings.</summary>
/// <remarks>Holds names and headings only, and nothing else of the policy: it is kept for as long as a link may ask, and only then works out their forms.</remarks>
internal sealed class AnchorNames
{
    private readonly List<string> _names = [];
    private readonly List<HeadingBlock> _headings = [];

    private AnchorNames()
    {
    }

    /// <summary>The names in a policy.</summary>
    public static AnchorNames In(LintContext context)
    {
        var map = context.Policy.Map;
        var anchors = new AnchorNames();
        anchors._names.AddRange(map.Rules.Keys);
        anchors._names.AddRange(map.Lists.Keys);
        anchors._names.AddRange(map.Sections.Keys);
        foreach (var given in map.GivenIds)
        {
            anchors._names.Add(given.Id);
        }

        foreach (var block in context.Policy.Document.Content)
        {
            if (block is HeadingBlock heading)
            {
                anchors._headings.Add(heading);
            }
        }

        return anchors;
    }

    /// <summary>The names, each once.</summary>
    public HashSet<string> ToSet()
    {
        var names = new HashSet<string>(_names, StringComparer.Ordinal);
        names.UnionWith(_headings.Select(static heading => heading.Anchor));
        names.UnionWith(HeadingNames.Of(_headings).Names);
        return names;
    }

    /// <summary>The names, each once, in ordinal order.</summary>
    public EquatableArray<string> InOrder()
    {
        var names = ToSet().ToList();
        names.Sort(StringComparer.Ordinal);
        return names.ToEquatableArray();
    }

    /// <summary>Whether a link leads somewhere, given the names of its policy. The top of a page needs no name.</summary>
    /// <param name="names">The names.</param>
    /// <param name="written">What stands behind "#" in the link: "caf%C3%A9".</param>
    public static bool Lead(IEnumerable<string> names, string written) =>
        Uri.UnescapeDataString(written) is var name && (name == HeadingNames.Top || names.Contains(name) || names.Contains(HeadingNames.Plain(name)));
}
