using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>A policy laid out for comparison.</summary>
internal sealed class PolicyText
{
    private readonly List<Word>?[] _words;
    private readonly ulong[]?[] _keys;
    private readonly Rule?[] _rules;

    private PolicyText(PolicyDocument policy)
    {
        Policy = policy;
        (Lines, Markup) = LineReader.Read(policy);
        _words = new List<Word>?[Lines.Count];
        _keys = new ulong[Lines.Count][];
        _rules = RulesOf(Lines, policy.Rules.Rules);
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>Its lines.</summary>
    public List<TextLine> Lines { get; }

    /// <summary>Of each line its words with emphasis and links.</summary>
    public List<EquatableArray<Inline>> Markup { get; }

    /// <summary>Lays a policy out.</summary>
    public static PolicyText Of(PolicyDocument policy) => new(policy);

    /// <summary>The rule that a line is, if it is one.</summary>
    public Rule? RuleAt(int line) => _rules[line];

    /// <summary>The rules of some lines after one another.</summary>
    public Rule[] RulesAt(int line, int count) => [.. _rules.Skip(line).Take(count).OfType<Rule>()];

    /// <summary>The id an author gave the line's rule; empty where there is none.</summary>
    public string GivenId(int line) => RuleAt(line) is { IsProvisional: false } rule ? rule.Id : "";

    /// <summary>The words of a line, cut when they are first asked for.</summary>
    public List<Word> WordsOf(int line)
    {
        if (_words[line] is { } known)
        {
            return known;
        }

        var words = new List<Word>(Lines[line].Text.Length / 6);
        Words.Cut(Lines[line].Text, words);
        return _words[line] = words;
    }

    /// <summary>The keys of a line's words, sorted when they are first asked for.</summary>
    public ulong[] KeysOf(int line)
    {
        if (_keys[line] is { } known)
        {
            return known;
        }

        var words = WordsOf(line);
        var keys = new ulong[words.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = words[i].Key;
        }

        Array.Sort(keys);
        return _keys[line] = keys;
    }

    // Lines and rules stand in the same order, so that the next rule is nearly always the one.
    private static Rule?[] RulesOf(List<TextLine> lines, EquatableArray<Rule> rules)
    {
        var found = new Rule?[lines.Count];
        var next = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var id = lines[i].RuleId;
            if (id.Length == 0)
            {
                continue;
            }

            next = next < rules.Count && rules[next].Id == id ? next : IndexOf(rules, id, next);
            found[i] = next < rules.Count ? rules[next++] : null;
        }

        return found;
    }

    private static int IndexOf(EquatableArray<Rule> rules, string id, int near)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var at = (near + i) % rules.Count;
            if (rules[at].Id == id)
            {
                return at;
            }
        }

        return rules.Count;
    }
}
