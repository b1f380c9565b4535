using PolicyAsCode.Model;

namespace PolicyAsCode.Site.Pages.Audiences;

/// <summary>Who is bound by which rule: a rule for staff is also a rule for the governors among them.</summary>
internal sealed class AudienceRules
{
    private readonly Dictionary<string, AudienceEntry> _audiences;
    private readonly Dictionary<string, HashSet<string>> _within = new(StringComparer.Ordinal);

    public AudienceRules(Library library)
    {
        _audiences = library.Audiences.DistinctBy(audience => audience.Id).ToDictionary(audience => audience.Id, StringComparer.Ordinal);
        foreach (var id in _audiences.Keys)
        {
            _within[id] = Within(id);
        }
    }

    /// <summary>Whether a rule speaks to an audience: by its own name, or by that of a group it belongs to.</summary>
    public bool SpeaksTo(Rule rule, string audience) => BindsEverybody(rule) || rule.Audience.Members.Any(member =>
        member.Id == audience || (_within.TryGetValue(member.Id, out var within) && within.Contains(audience)));

    /// <summary>Whether a rule names nobody the library knows, so that it would stand on nobody's page.</summary>
    public bool SpeaksToNobodyKnown(Rule rule) => !BindsEverybody(rule) && !rule.Audience.Members.Any(member => _audiences.ContainsKey(member.Id));

    /// <summary>"Only staff may" forbids it to everybody else, so everybody has to know it.</summary>
    private static bool BindsEverybody(Rule rule) => rule.Force.IsOnly && rule.Force.Words.StartsWith("only ", StringComparison.OrdinalIgnoreCase);

    private HashSet<string> Within(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var waiting = new Stack<string>(seen);
        while (waiting.TryPop(out var next))
        {
            foreach (var included in _audiences.TryGetValue(next, out var audience) ? audience.Includes : default)
            {
                if (seen.Add(included))
                {
                    waiting.Push(included);
                }
            }
        }

        return seen;
    }
}
