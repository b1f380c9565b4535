using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>Proves that edits write names only: binds the edited text, and compares everything but the names that were missing.</summary>
internal sealed class NamesProof(BoundPolicy before)
{
    private readonly PolicyDocument _nameless = Nameless(before.Document);
    private readonly int _findings = Findings(before);

    /// <summary>Parts edits into those that hold together and those that do not, by halves: one odd line must not cost the rest.</summary>
    public (List<TextEdit> Made, List<TextEdit> Refused) Sort(List<TextEdit> edits)
    {
        var (made, refused) = (new List<TextEdit>(), new List<TextEdit>());
        Sort(edits, made, refused);
        return (made, refused);
    }

    private void Sort(List<TextEdit> edits, List<TextEdit> made, List<TextEdit> refused)
    {
        if (HoldsFor([.. made, .. edits]))
        {
            made.AddRange(edits);
        }
        else if (edits.Count == 1)
        {
            refused.Add(edits[0]);
        }
        else
        {
            var half = edits.Count / 2;
            Sort(edits.GetRange(0, half), made, refused);
            Sort(edits.GetRange(half, edits.Count - half), made, refused);
        }
    }

    private bool HoldsFor(List<TextEdit> edits)
    {
        var after = Binder.Bind(TextEdit.Apply(before.Tree.Source, edits), before.Document.Id, before.Library);
        return Nameless(after.Document) == _nameless && KeepsKeys(after.Document.Rules) && Findings(after) <= _findings;
    }

    /// <summary>The model without what this fix declares to write: that an id is provisional, and keys.</summary>
    private static PolicyDocument Nameless(PolicyDocument document) => document with
    {
        Rules = document.Rules with
        {
            Rules = document.Rules.Rules.Select(rule => rule with { IsProvisional = false, Limits = WithoutKeys(rule.Limits) }).ToEquatableArray(),
            Lists = document.Rules.Lists.Select(list => list with { Limits = WithoutKeys(list.Limits) }).ToEquatableArray(),
        },
    };

    private static EquatableArray<Limit> WithoutKeys(EquatableArray<Limit> limits) => limits.Select(limit => limit with { Key = "" }).ToEquatableArray();

    /// <summary>A key that was there is there, on the same limit.</summary>
    private bool KeepsKeys(RuleBook after)
    {
        var rules = before.Document.Rules.Rules;
        for (var i = 0; i < rules.Count; i++)
        {
            for (var j = 0; j < rules[i].Limits.Count; j++)
            {
                if (rules[i].Limits[j].Key is { Length: > 0 } key && after.Rules[i].Limits[j].Key != key)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int Findings(BoundPolicy policy) => Linter.Run(policy, LintOptions.Default).Diagnostics.Count;
}
