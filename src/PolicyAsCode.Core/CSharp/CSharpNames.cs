using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>
/// The C# names of a policy's rules and facts. A name follows from an id and its keys alone, so no other rule can change it;
/// where two would be the same, the later rule has none and is not printed.
/// </summary>
/// <param name="ClassName">The policy's class.</param>
/// <param name="Classes">Its rules by class, in document order; those of the policy's own class have an empty <see cref="RuleClass.Key"/>.</param>
/// <param name="Clashes">The rules that cannot be printed, and why.</param>
public sealed record CSharpNames(string ClassName, EquatableArray<RuleClass> Classes, EquatableArray<NameClash> Clashes)
{
    /// <summary>The most rules a class can hold: far beyond it a compiler takes minutes over a method with a documented parameter per rule.</summary>
    public const int MostRules = 200;

    // What every class or facts type has, and what the printed code needs to call by a bare name.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Answers", "Check", "Equals", "Facts", "Finalize", "GetHashCode", "GetType", "Match", "MemberwiseClone", "Occasion",
        "ReferenceEquals", "Rule", "Rules", "RulesHash", "Switch", "TResult", "Table", "ToString",
    };

    /// <summary>Names everything in a policy.</summary>
    public static CSharpNames Of(RuleBook rules)
    {
        var clashes = new List<NameClash>();
        var policy = Identifier.Pascal(rules.PolicyId);
        policy = policy is "" or "Audience" or "Channel" ? policy + "Policy" : Free(policy, "Policy");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var groups = rules.Rules.Where(rule => IsFirst(rule, ids, clashes)).GroupBy(KeyOf, StringComparer.Ordinal).ToList();
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        var classNames = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = policy };
        foreach (var key in groups.Select(group => group.Key).Where(key => key.Length > 0))
        {
            var name = Identifier.Pascal(key);
            name = name == policy ? name + "Rules" : Free(name, "Rules");
            if (IsNew(members, name, key))
            {
                classNames[key] = name;
            }
        }

        var classes = new List<RuleClass>();
        var inClass = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!classNames.TryGetValue(group.Key, out var name))
            {
                var other = members.TryGetValue(Identifier.Pascal(group.Key), out var holder) ? holder : "";
                clashes.AddRange(group.Select(rule => new NameClash(rule.Id, group.Key, other)));
            }
            else if (group.Count() > MostRules)
            {
                clashes.AddRange(group.Select(rule => new NameClash(rule.Id, group.Key, "")));
            }
            else
            {
                inClass.Clear();
                classes.Add(ClassNaming.Name(group.Key, name, [.. group], group.Key.Length == 0 ? members : inClass, clashes));
            }
        }

        return new(policy, classes.Where(each => each.Rules.Count > 0).ToEquatableArray(), clashes.ToEquatableArray());
    }

    /// <summary>A name that is no member of every class: <c>Check</c> becomes <c>CheckRule</c>.</summary>
    internal static string Free(string name, string suffix) => Reserved.Contains(name) ? name + suffix : name;

    /// <summary>Takes a name for an id, and says whether it was free.</summary>
    internal static bool IsNew(Dictionary<string, string> taken, string name, string id)
    {
        if (name.Length == 0 || taken.ContainsKey(name))
        {
            return false;
        }

        taken.Add(name, id);
        return true;
    }

    private static bool IsFirst(Rule rule, HashSet<string> ids, List<NameClash> clashes)
    {
        if (!ids.Add(rule.Id))
        {
            clashes.Add(new(rule.Id, rule.Id, rule.Id));
            return false;
        }

        return true;
    }

    private static string KeyOf(Rule rule) => rule.ListId.Length > 0 ? rule.ListId : rule.SectionId;
}

/// <summary>The rules that share a class.</summary>
/// <param name="Key">The id of the list or section; empty for the policy's own class.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Rules">Its rules, in document order.</param>
public sealed record RuleClass(string Key, string Name, EquatableArray<NamedRule> Rules);

/// <summary>A rule and its C# names.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Name">The name of its object and its fact.</param>
/// <param name="Limits">Its exceptions and conditions.</param>
public sealed record NamedRule(Rule Rule, string Name, EquatableArray<NamedLimit> Limits);

/// <summary>A limit and the name of its fact.</summary>
/// <param name="Limit">The exception or condition; nothing for what an "only" allows.</param>
/// <param name="Fact">The name of its fact. Rules of a list that share a limit share the name.</param>
public sealed record NamedLimit(Limit? Limit, string Fact);

/// <summary>A rule that cannot be printed.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Id">The id, or id and key, that makes an unusable name.</param>
/// <param name="OtherId">The id that makes the same name already; empty where there is none: no letter in it, or too many rules in one class.</param>
public sealed record NameClash(string RuleId, string Id, string OtherId);
