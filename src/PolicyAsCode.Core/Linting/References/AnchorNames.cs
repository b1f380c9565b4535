using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.References;

/// <summary>Every name in a policy that a link can point at, also in the form that other programs give to headings.</summary>
/// <remarks>Holds names only, and nothing else of the policy: it is kept for as long as a link may ask.</remarks>
internal sealed class AnchorNames
{
    private readonly List<string> _names = [];
    private HeadingNames? _headings;

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
                anchors._names.Add(heading.Anchor);
            }
        }

        anchors._headings = HeadingNames.Of(context.Policy.Document);
        return anchors;
    }

    /// <summary>The names, each once.</summary>
    public HashSet<string> ToSet()
    {
        var names = new HashSet<string>(_names, StringComparer.Ordinal);
        names.UnionWith(_headings!.Names);
        return names;
    }

    /// <summary>The names, each once, in ordinal order.</summary>
    public EquatableArray<string> InOrder()
    {
        var names = ToSet().ToList();
        names.Sort(StringComparer.Ordinal);
        return names.ToEquatableArray();
    }

    /// <summary>Whether a link to a name leads somewhere, given the names of its policy. The top of a page needs no name.</summary>
    public static bool Lead(IEnumerable<string> names, string name) => name == HeadingNames.Top || names.Contains(name) || names.Contains(HeadingNames.Plain(name));
}
