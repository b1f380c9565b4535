using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>Names the rules and facts of one class.</summary>
internal static class ClassNaming
{
    /// <summary>Names them, and adds those that have no name of their own to <paramref name="clashes"/>.</summary>
    public static RuleClass Name(string key, string className, List<Rule> rules, Dictionary<string, string> taken, List<NameClash> clashes)
    {
        var wanted = rules.ConvertAll(rule => NameOf(rule, className));

        // Beside each rule stands its id, RunId beside Run: it is in the way of nothing but another name that ends so.
        var keepsIds = wanted.Exists(EndsInId) || taken.Keys.Any(EndsInId);
        var names = new List<(Rule Rule, string Name)>(rules.Count);
        for (var i = 0; i < rules.Count; i++)
        {
            var (rule, name) = (rules[i], wanted[i]);
            if (name.Length == 0 || taken.ContainsKey(name) || (keepsIds && taken.ContainsKey(name + "Id")))
            {
                clashes.Add(new(rule.Id, rule.Id, OwnerOf(taken, name)));
                continue;
            }

            taken.Add(name, rule.Id);
            if (keepsIds)
            {
                taken.Add(name + "Id", rule.Id);
            }

            names.Add((rule, name));
        }

        return new(key, className, NameFacts(names, clashes));
    }

    private static string NameOf(Rule rule, string className)
    {
        var name = Identifier.Pascal(rule.Id);
        return name == className ? name + "Rule" : CSharpNames.Free(name, "Rule");
    }

    private static bool EndsInId(string name) => name.EndsWith("Id", StringComparison.Ordinal);

    private static EquatableArray<NamedRule> NameFacts(List<(Rule Rule, string Name)> names, List<NameClash> clashes)
    {
        // Two facts may meet in one name only if they are the same shared limit.
        Dictionary<string, string>? taken = null;
        Dictionary<string, List<Limit>>? shared = null;
        var named = new List<NamedRule>(names.Count);
        foreach (var (rule, name) in names)
        {
            // Most rules have no fact but their own, and so no name to look for.
            if (rule.Limits.Count == 0 && !rule.Force.IsOnly)
            {
                named.Add(new(rule, name, default));
                continue;
            }

            taken ??= Owners(names);
            shared ??= SharedLimits(names);
            AddFacts(rule, name, shared, taken, named, clashes);
        }

        return named.ToEquatableArray();
    }

    // With room for a fact of each rule.
    private static Dictionary<string, string> Owners(List<(Rule Rule, string Name)> names)
    {
        var owners = new Dictionary<string, string>(2 * names.Count, StringComparer.Ordinal);
        foreach (var (rule, name) in names)
        {
            owners.Add(name, rule.Id);
        }

        return owners;
    }

    // The limits that the rules of a list share, by the list's id.
    private static Dictionary<string, List<Limit>> SharedLimits(List<(Rule Rule, string Name)> names)
    {
        var shared = new Dictionary<string, List<Limit>>(StringComparer.Ordinal);
        foreach (var (rule, _) in names)
        {
            foreach (var limit in rule.Limits)
            {
                if (IsShared(rule, limit))
                {
                    if (!shared.TryGetValue(rule.ListId, out var limits))
                    {
                        shared.Add(rule.ListId, limits = []);
                    }

                    AddNew(limits, limit);
                }
            }
        }

        return shared;
    }

    private static void AddNew(List<Limit> limits, Limit limit)
    {
        if (!limits.Contains(limit))
        {
            limits.Add(limit);
        }
    }

    private static void AddFacts(Rule rule, string name, Dictionary<string, List<Limit>> shared, Dictionary<string, string> taken, List<NamedRule> named, List<NameClash> clashes)
    {
        var facts = FactsOf(rule, name, shared);
        var clash = facts.Find(fact => taken.TryGetValue(fact.Name, out var owner) && owner != fact.Owner);
        if (clash.Name is not null || (facts.Count > 1 && facts.Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Count() < facts.Count))
        {
            clash = clash.Name is null ? facts[facts.Count - 1] : clash;
            clashes.Add(new(rule.Id, clash.Owner, OwnerOf(taken, clash.Name)));
            return;
        }

        facts.ForEach(fact => taken[fact.Name] = fact.Owner);
        named.Add(new(rule, name, facts.Select(fact => new NamedLimit(fact.Limit, fact.Name)).ToEquatableArray()));
    }

    // NamesOrPhotosConsentGiven for a key, NamesOrPhotosException1 without one; those of a lead-in begin with the list's name.
    private static List<(Limit? Limit, string Name, string Owner)> FactsOf(Rule rule, string name, Dictionary<string, List<Limit>> shared)
    {
        var facts = new List<(Limit? Limit, string Name, string Owner)>();
        var (all, own) = (new List<Limit>(rule.Limits.Count), new List<Limit>(rule.Limits.Count));
        foreach (var limit in rule.Limits)
        {
            AddNew(all, limit);
            if (!IsShared(rule, limit))
            {
                AddNew(own, limit);
            }
        }

        foreach (var limit in all)
        {
            var isShared = IsShared(rule, limit);
            var siblings = isShared ? shared[rule.ListId] : own;
            var start = isShared ? Identifier.Pascal(rule.ListId) : name;
            var end = Identifier.Pascal(limit.Key).TrimStart('_');
            end = end.Length > 0 ? end : $"{limit.Kind}{Place(limit, siblings)}";
            var owner = (isShared ? rule.ListId : rule.Id) + " " + (limit.Key.Length > 0 ? limit.Key : end) + " " + limit.Kind;
            facts.Add((limit, CSharpNames.Free(start + end, "Limit"), owner));
        }

        // "may only": what it allows is a condition of its own, or else a fact of its own.
        if (rule.Force.IsOnly && rule.Limits.All(limit => limit.Kind != LimitKind.Condition))
        {
            // Under "may only:" the items say together what is allowed, so they have one such fact between them.
            var isShared = FactQuestion.SharesOnly(rule);
            facts.Add((null, (isShared ? CSharpNames.Free(Identifier.Pascal(rule.ListId), "List") : name) + "WithinLimit", (isShared ? rule.ListId : rule.Id) + " within limit"));
        }

        return facts;
    }

    private static bool IsShared(Rule rule, Limit limit) => limit.IsShared && rule.ListId.Length > 0;

    private static int Place(Limit limit, List<Limit> siblings) =>
        siblings.FindAll(sibling => sibling.Kind == limit.Kind).IndexOf(limit) + 1;

    private static string OwnerOf(Dictionary<string, string> taken, string name) =>
        taken.TryGetValue(name, out var owner) ? owner
        : taken.TryGetValue(name + "Id", out owner) ? owner
        : "";
}
