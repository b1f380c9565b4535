using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>A policy laid out for comparison.</summary>
internal sealed class PolicyText
{
    private readonly string?[] _styles;
    private readonly List<Word> _room = [];
    private readonly Word[]?[] _words;
    private readonly ulong[]?[] _keys;
    private readonly Rule?[] _rules;

    /// <summary>Lays a policy out.</summary>
    /// <param name="policy">The policy.</param>
    public PolicyText(PolicyDocument policy)
    {
        Policy = policy;
        (Lines, _styles) = LineReader.OfThread.Read(policy);
        _words = new Word[Lines.Length][];
        _keys = new ulong[Lines.Length][];
        _rules = RulesOf(Lines, policy.Rules.Rules.AsSpan());
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>Its lines.</summary>
    public TextLine[] Lines { get; }

    /// <summary>The words of a line with their emphasis and links; nothing where it has none.</summary>
    public string? StyleOf(int line) => _styles[line];

    /// <summary>The rule that a line is, if it is one.</summary>
    public Rule? RuleAt(int line) => _rules[line];

    /// <summary>The rules of some lines after one another.</summary>
    public Rule[] RulesAt(int line, int count = 1) => count == 1 ? RuleAt(line) is { } rule ? [rule] : [] : [.. _rules.Skip(line).Take(count).OfType<Rule>()];

    /// <summary>The id an author gave the line's rule; empty where there is none.</summary>
    public string GivenId(int line) => RuleAt(line) is { IsProvisional: false } rule ? rule.Id : "";

    /// <summary>The words of a line, cut when they are first asked for.</summary>
    public Word[] WordsOf(int line)
    {
        if (_words[line] is { } known)
        {
            return known;
        }

        _room.Clear();
        Words.Cut(Lines[line].Text, _room);
        return _words[line] = _room.ToArray();
    }

    /// <summary>The keys of a line's words, sorted when they are first asked for.</summary>
    public ulong[] KeysOf(int line)
    {
        if (_keys[line] is { } known)
        {
            return known;
        }

        return _keys[line] = Words.SortedKeys(WordsOf(line));
    }

    // Lines and rules stand in the same order, so that the next rule is nearly always the one.
    private static Rule?[] RulesOf(TextLine[] lines, ReadOnlySpan<Rule> rules)
    {
        var found = new Rule?[lines.Length];
        var next = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var id = lines[i].RuleId;
            if (id.Length == 0)
            {
                continue;
            }

            next = next < rules.Length && rules[next].Id == id ? next : IndexOf(rules, id, next);
            found[i] = next < rules.Length ? rules[next++] : null;
        }

        return found;
    }

    private static int IndexOf(ReadOnlySpan<Rule> rules, string id, int near)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            var at = (near + i) % rules.Length;
            if (rules[at].Id == id)
            {
                return at;
            }
        }

        return rules.Length;
    }
}
