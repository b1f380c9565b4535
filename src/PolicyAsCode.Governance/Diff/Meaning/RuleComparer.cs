using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares a rule with itself in another text, part by part. Its plain words are compared where its line is.</summary>
internal sealed class RuleComparer(Library library)
{
    private readonly AudienceComparer _audiences = new(library);

    /// <summary>Whether every part of the two is the same, to the letter. To compare them costs less than their fingerprints.</summary>
    public static bool HaveSameParts(Rule before, Rule after) =>
        before.Force == after.Force && before.Audience == after.Audience && before.Limits == after.Limits && before.Deadline == after.Deadline && before.Parts == after.Parts;

    /// <summary>What changed of its force, audience, limits, deadline and of what it names.</summary>
    public List<Delta> Compare(Rule before, Rule after)
    {
        var deltas = new List<Delta>();
        if (ChangeTable.Between(before.Force, after.Force) is var (field, direction))
        {
            deltas.Add(new Delta(field, direction, after.Force, before.Force.Words, after.Force.Words));
        }

        if (_audiences.Compare(before.Audience, after.Audience) is { } audience)
        {
            deltas.Add(new Delta(ChangedField.Audience, audience, after.Force, before.Audience.InWords(), after.Audience.InWords()));
        }

        LimitComparer.Compare(before, after, deltas);
        if (DeadlineComparer.Compare(before.Deadline, after.Deadline) is { } deadline)
        {
            deltas.Add(new Delta(ChangedField.Deadline, deadline, after.Force, before.Deadline?.Words ?? "", after.Deadline?.Words ?? ""));
        }

        if (!SameWords.Are(before.Sentence, after.Sentence))
        {
            AddNamed(deltas, before, after);
        }

        if (!SameTexts(before.Parts, after.Parts))
        {
            deltas.Add(new Delta(ChangedField.Parts, ChangeDirection.Replaced, after.Force, string.Join("; ", before.Parts), string.Join("; ", after.Parts)));
        }

        return deltas;
    }

    // What a rule names is found by the library's words: in the same sentence only another library finds something else.
    private static void AddNamed(List<Delta> deltas, Rule before, Rule after)
    {
        AddSet(deltas, ChangedField.Channels, before.Channels, after.Channels, after.Force);
        AddSet(deltas, ChangedField.Recipient, before.Escalation, after.Escalation, after.Force);
        AddSet(deltas, ChangedField.Reference, before.Refers, after.Refers, after.Force);
    }

    private static void AddSet(List<Delta> deltas, ChangedField field, EquatableArray<string> before, EquatableArray<string> after, Force force)
    {
        if (before != after && !new HashSet<string>(before, StringComparer.Ordinal).SetEquals(after))
        {
            deltas.Add(new Delta(field, ChangeDirection.Replaced, force, string.Join(", ", before), string.Join(", ", after)));
        }
    }

    private static bool SameTexts(EquatableArray<string> before, EquatableArray<string> after) =>
        before.Count == after.Count && before.Zip(after, SameWords.Are).All(static same => same);
}
