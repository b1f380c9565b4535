using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>A policy laid out for comparison.</summary>
internal sealed class PolicyText
{
    private readonly List<Word>?[] _words;

    private PolicyText(PolicyDocument policy)
    {
        Policy = policy;
        (Lines, Markup) = LineReader.Read(policy);
        _words = new List<Word>?[Lines.Count];
        Rules = new Dictionary<string, Rule>(policy.Rules.Rules.Count, StringComparer.Ordinal);
        foreach (var rule in policy.Rules.Rules)
        {
            Rules[rule.Id] = rule;
        }
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>Its lines.</summary>
    public List<TextLine> Lines { get; }

    /// <summary>Of each line its words with emphasis and links.</summary>
    public List<EquatableArray<Inline>> Markup { get; }

    /// <summary>Its rules by id.</summary>
    public Dictionary<string, Rule> Rules { get; }

    /// <summary>Lays a policy out.</summary>
    public static PolicyText Of(PolicyDocument policy) => new(policy);

    /// <summary>The rule that a line is, if it is one.</summary>
    public Rule? RuleAt(int line) => Lines[line].RuleId.Length > 0 && Rules.TryGetValue(Lines[line].RuleId, out var rule) ? rule : null;

    /// <summary>The rule of an id, if there is one.</summary>
    public IEnumerable<Rule> RulesNamed(string id) => Rules.TryGetValue(id, out var rule) ? [rule] : [];

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
}
