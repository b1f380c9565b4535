using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>Proves fixes: makes them on a copy, reads the copy, and compares its rules and findings with those before.</summary>
internal sealed class FixProof
{
    private readonly BoundPolicy _before;
    private readonly LintOptions _options;
    private readonly LintResult _result;
    private readonly Dictionary<string, int> _findings;

    public FixProof(BoundPolicy before, LintOptions options, LintResult result)
    {
        (_before, _options, _result) = (before, options, result);
        _findings = CountById(result);
    }

    /// <summary>Parts fixes of one kind into those that hold together and those that do not, by halves: one odd fix must not cost the rest.</summary>
    public void Sort(IReadOnlyList<ProposedFix> fixes, List<ProposedFix> made, List<ProposedFix> refused)
    {
        if (fixes.Count == 0)
        {
            return;
        }

        if (HoldsFor([.. made, .. fixes]))
        {
            made.AddRange(fixes);
        }
        else if (fixes.Count == 1)
        {
            refused.Add(fixes[0]);
        }
        else
        {
            var half = fixes.Count / 2;
            Sort([.. fixes.Take(half)], made, refused);
            Sort([.. fixes.Skip(half)], made, refused);
        }
    }

    /// <summary>Whether fixes, made together, leave alone what the last of them declares to leave alone, and put right what they are for.</summary>
    public bool HoldsFor(IReadOnlyList<ProposedFix> fixes)
    {
        var edits = fixes.SelectMany(proposed => proposed.Fix.Edits).Distinct().ToList();
        var policy = Binder.Bind(TextEdit.Apply(_before.Tree.Source, edits), _before.Document.Id, _before.Library);
        var after = Linter.Run(policy, _options);
        var kind = fixes[fixes.Count - 1].Fix.Kind;
        return KeepsRules(kind, edits, fixes.Any(proposed => LintCatalogue.Find(proposed.Diagnostic.Id) is { Severity: Severity.Error }), after.Rules) && (kind != FixKind.Wording || KeepsNorms(policy.Reading)) && KeepsFindings(kind, fixes, CountById(after));
    }

    private bool KeepsRules(FixKind kind, List<TextEdit> edits, bool repairs, RuleBook after)
    {
        var before = _result.Rules.Rules;
        return kind switch
        {
            // Where an error goes, the rules it kept back may come.
            FixKind.Format => IsPartOf(before.Select(Nameless), after.Rules.Select(Nameless)) && (repairs || after.Rules.Count == before.Count),
            FixKind.Wording => after.Rules.Count == before.Count && before.Zip(after.Rules, SaysTheSame).All(same => same),
            _ => IsPartOf(Elsewhere(edits).Select(Nameless), after.Rules.Select(Nameless)),
        };
    }

    /// <summary>Other words keep what binds somebody without being a rule yet, too: somebody may name it next.</summary>
    private bool KeepsNorms(PolicyReading after) =>
        after.Sentences.Count == _before.Reading.Sentences.Count && _before.Reading.Sentences.Zip(after.Sentences, (old, now) => BindsTheSame(old.Norm, now.Norm)).All(same => same);

    private static bool BindsTheSame(Norm before, Norm after) =>
        before.Force.SameAs(after.Force)
        && before.Audience.Members.Select(member => member.Id).SequenceEqual(after.Audience.Members.Select(member => member.Id))
        && before.Limits.Select(limit => limit.Kind).SequenceEqual(after.Limits.Select(limit => limit.Kind))
        && before.Deadline is null == after.Deadline is null;

    /// <summary>What a fix is for is gone, and nothing new is there but rules that lack a name, which is written next.</summary>
    private bool KeepsFindings(FixKind kind, IReadOnlyList<ProposedFix> fixes, Dictionary<string, int> after)
    {
        foreach (var group in fixes.GroupBy(proposed => proposed.Diagnostic.Id, StringComparer.Ordinal))
        {
            if (Count(after, group.Key) > Count(_findings, group.Key) - group.Select(proposed => proposed.Diagnostic.Span).Distinct().Count())
            {
                return false;
            }
        }

        if (kind == FixKind.Format && AnswersForAuthor(fixes, after))
        {
            return false;
        }

        foreach (var id in after.Keys)
        {
            var isMore = Count(after, id) > Count(_findings, id);
            if (isMore && id != Identity.NoId.Descriptor.Id && (kind != FixKind.Suggestion || LintCatalogue.Find(id) is { Severity: Severity.Error }))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an error goes that no fix is for: it was a question, such as whether a lead-in governs a second list, and the new form would answer it.</summary>
    private bool AnswersForAuthor(IReadOnlyList<ProposedFix> fixes, Dictionary<string, int> after) => _findings.Any(finding =>
        LintCatalogue.Find(finding.Key) is { Severity: Severity.Error } && Count(after, finding.Key) < finding.Value && fixes.All(proposed => proposed.Diagnostic.Id != finding.Key));

    /// <summary>The sound rules that stand in no list or text that is edited.</summary>
    private IEnumerable<Rule> Elsewhere(List<TextEdit> edits)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in _before.Reading.Lists.Where(list => edits.Exists(edit => Meets(edit.Span, Regions.Of(list)))))
        {
            touched.UnionWith(list.Items.Select(item => item.RuleId));
        }

        foreach (var sentence in _before.Reading.Sentences.Where(sentence => edits.Exists(edit => Meets(edit.Span, sentence.Block.Span))))
        {
            touched.Add(sentence.RuleId);
        }

        return _result.Rules.Rules.Where(rule => !touched.Contains(rule.Id));
    }

    private static bool Meets(TextSpan edit, TextSpan region) => edit.Start <= region.End && edit.End >= region.Start;

    // A rule's number, and a name made from its words, follow from what stands around it.
    private static Rule Nameless(Rule rule) => rule with
    {
        Id = rule.IsProvisional ? "" : rule.Id,
        ListId = "",
        Label = "",
        SectionId = "",
        SectionPath = default,
        IsProvisional = false,
    };

    // Who, how strongly, unless when, by when, and every number: as they were.
    private static bool SaysTheSame(Rule before, Rule after) =>
        before.IsProvisional == after.IsProvisional
        && (before.IsProvisional || before.Id == after.Id)
        && before.Audience == after.Audience
        && before.Force.Polarity == after.Force.Polarity
        && before.Force.Strength == after.Force.Strength
        && before.Force.Modality == after.Force.Modality
        && before.Limits.Select(limit => (limit.Kind, limit.Key, limit.IsShared)).SequenceEqual(after.Limits.Select(limit => (limit.Kind, limit.Key, limit.IsShared)))
        && before.Deadline is null == after.Deadline is null
        && before.Parts.Count == after.Parts.Count
        && before.Sentence.Where(char.IsDigit).SequenceEqual(after.Sentence.Where(char.IsDigit));

    private static bool IsPartOf(IEnumerable<Rule> some, IEnumerable<Rule> all)
    {
        using var rest = all.GetEnumerator();
        foreach (var rule in some)
        {
            var found = false;
            while (!found && rest.MoveNext())
            {
                found = rest.Current == rule;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    // What a cause has muted counts too: it is there.
    private static Dictionary<string, int> CountById(LintResult result)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in result.Diagnostics.Select(found => found.Id).Concat(result.Diagnostics.SelectMany(found => found.Related).Select(related => related.MutedId).Where(id => id.Length > 0)))
        {
            counts[id] = Count(counts, id) + 1;
        }

        return counts;
    }

    private static int Count(Dictionary<string, int> counts, string id) => counts.TryGetValue(id, out var count) ? count : 0;
}
