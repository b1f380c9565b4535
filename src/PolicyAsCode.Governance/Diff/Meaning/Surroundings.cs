using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>What stands above each line: its lead-in and its section.</summary>
internal sealed class Surroundings
{
    private readonly PolicyText _text;

    public Surroundings(PolicyText text)
    {
        _text = text;
        LeadInOf = new int[text.Lines.Length];
        SectionOf = new int[text.Lines.Length];
        var (leadIn, section) = (-1, -1);
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            (LeadInOf[i], SectionOf[i]) = (-1, section);
            if (line.Kind == LineKind.Heading)
            {
                (leadIn, section) = (i, i);
            }
            else if (line.Kind != LineKind.Item && line.Level == 0)
            {
                leadIn = i;
            }
            else if (leadIn >= 0 && text.RuleAt(i) is { ListId.Length: > 0 } rule)
            {
                LeadInOf[i] = leadIn;
            }
        }
    }

    /// <summary>For each line that is a rule of a list the line of its lead-in; -1 for others.</summary>
    public int[] LeadInOf { get; }

    /// <summary>For each line the heading above it, or -1.</summary>
    public int[] SectionOf { get; }

    /// <summary>The rules of a line: its own, or those it leads in.</summary>
    public IReadOnlyList<Rule> RulesOf(int line)
    {
        if (_text.RuleAt(line) is { } rule)
        {
            return [rule];
        }

        var rules = new List<Rule>();
        for (var below = line + 1; below < LeadInOf.Length && (LeadInOf[below] == line || _text.Lines[below].Level > 0 && _text.Lines[below].Kind != LineKind.Heading); below++)
        {
            if (LeadInOf[below] == line && _text.RuleAt(below) is { } item)
            {
                rules.Add(item);
            }
        }

        return rules;
    }
}
