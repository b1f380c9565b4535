using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>Names the rules and facts of one class.</summary>
internal static class ClassNaming
{
    /// <summary>Names them, and adds those that have no name of their own to <paramref name="clashes"/>.</summary>
    public static RuleClass Name(string key, string className, Rule[] rules, Dictionary<string, string> taken, List<NameClash> clashes)
    {
        var names = new List<(Rule Rule, string Name)>();
        foreach (var rule in rules)
        {
            var name = Identifier.Pascal(rule.Id);
            name = name == className ? name + "Rule" : CSharpNames.Free(name, "Rule");
            if (name.Length == 0 || taken.ContainsKey(name) || taken.ContainsKey(name + "Id"))
            {
                clashes.Add(new(rule.Id, rule.Id, OwnerOf(taken, name)));
                continue;
            }

            taken.Add(name, rule.Id);
            taken.Add(name + "Id", rule.Id);
            names.Add((rule, name));
        }

        return new(key, className, NameFacts(names, clashes));
    }

    private static EquatableArray<NamedRule> NameFacts(List<(Rule Rule, string Name)> names, List<NameClash> clashes)
    {
        // Two facts may meet in one name only if they are the same shared limit.
        var taken = names.ToDictionary(each => each.Name, each => each.Rule.Id, StringComparer.Ordinal);
        var shared = names.SelectMany(each => each.Rule.Limits.Where(limit => IsShared(each.Rule, limit)).Select(limit => (each.Rule.ListId, limit))).Distinct().ToList();
        var named = new List<NamedRule>();
        foreach (var (rule, name) in names)
        {
            // Most rules have no fact but their own, and so no name to look for.
            if (rule.Limits.Count == 0 && !rule.Force.IsOnly)
            {
                named.Add(new(rule, name, default));
                continue;
            }

            var facts = FactsOf(rule, name, shared);
            var clash = facts.FirstOrDefault(fact => taken.TryGetValue(fact.Name, out var owner) && owner != fact.Owner);
            if (clash.Name is not null || facts.GroupBy(fact => fact.Name, StringComparer.Ordinal).Any(same => same.Count() > 1))
            {
                clash = clash.Name is null ? facts[facts.Count - 1] : clash;
                clashes.Add(new(rule.Id, clash.Owner, OwnerOf(taken, clash.Name)));
                continue;
            }

            facts.ForEach(fact => taken[fact.Name] = fact.Owner);
            named.Add(new(rule, name, facts.Select(fact => new NamedLimit(fact.Limit, fact.Name)).ToEquatableArray()));
        }

        return named.ToEquatableArray();
    }

    // NamesOrPhotosConsentGiven for a key, NamesOrPhotosException1 without one; those of a lead-in begin with the list's name.
    private static List<(Limit? Limit, string Name, string Owner)> FactsOf(Rule rule, string name, List<(string ListId, Limit Limit)> shared)
    {
        var facts = new List<(Limit? Limit, string Name, string Owner)>();
        var own = rule.Limits.Where(limit => !IsShared(rule, limit)).Distinct().ToList();
        foreach (var limit in rule.Limits.Distinct())
        {
            var isShared = IsShared(rule, limit);
            var siblings = isShared ? shared.Where(each => each.ListId == rule.ListId).Select(each => each.Limit).ToList() : own;
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
        siblings.Where(sibling => sibling.Kind == limit.Kind).ToList().IndexOf(limit) + 1;

    private static string OwnerOf(Dictionary<string, string> taken, string name) =>
        taken.TryGetValue(name, out var owner) ? owner
        : taken.TryGetValue(name + "Id", out owner) ? owner
        : "";
}
