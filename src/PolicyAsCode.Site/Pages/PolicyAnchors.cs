using PolicyAsCode.Model;

namespace PolicyAsCode.Site.Pages;

/// <summary>The names of the places in a policy page. No two places share one, whatever ids the text has.</summary>
internal sealed class PolicyAnchors
{
    private readonly HashSet<string> _headings;
    private readonly Lazy<HeadingNames> _names;
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);

    public PolicyAnchors(PolicyDocument policy)
    {
        _headings = policy.Content.OfType<HeadingBlock>().Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal);
        _names = new Lazy<HeadingNames>(() => HeadingNames.Of(policy.Content.OfType<HeadingBlock>()));
        var taken = new HashSet<string>(_headings, StringComparer.Ordinal);
        foreach (var rule in policy.Rules.Rules)
        {
            _rules.TryAdd(rule.Id, Free(taken, rule.Id, "rule-"));
        }

        foreach (var list in policy.Rules.Lists)
        {
            _lists.TryAdd(list.Id, Free(taken, list.Id, "list-"));
        }
    }

    /// <summary>Whether a heading has this name.</summary>
    public bool HasHeading(string anchor) => _headings.Contains(anchor);

    /// <summary>The place of a rule.</summary>
    public string OfRule(string rule) => _rules[rule];

    /// <summary>The place of a rule list's lead-in.</summary>
    public string OfList(string list) => _lists.GetValueOrDefault(list, "");

    /// <summary>The place that an author's link to a name is for; the name itself where nothing bears it.</summary>
    public string OfName(string name) => OfExactly(name) ?? _names.Value.Find(name) ?? OfExactly(HeadingNames.Plain(name)) ?? name;

    private string? OfExactly(string name) =>
        _headings.Contains(name) ? name : _rules.TryGetValue(name, out var anchor) || _lists.TryGetValue(name, out anchor) ? anchor : null;

    private static string Free(HashSet<string> taken, string id, string prefix)
    {
        while (!taken.Add(id))
        {
            id = prefix + id;
        }

        return id;
    }
}
