using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares what sentences without a name lay down in two versions, norm by norm.</summary>
internal sealed class TextComparer(RuleComparer rules)
{
    /// <summary>The norms of those sentences that came, went or changed, each with what changed of it; those that moved to another line are told there.</summary>
    /// <param name="sentences">Which sentence is which.</param>
    /// <param name="idle">Takes what will or can be in those sentences, and binds nobody.</param>
    public List<NormChange> Compare(SentencePairs sentences, Explanation idle)
    {
        var changes = new List<NormChange>();
        foreach (var (left, right) in sentences.Reworded)
        {
            changes.AddRange(Compare(left, right, idle));
        }

        idle.AddIdle(sentences.Gone.SelectMany(IdleOf), sentences.Come.SelectMany(IdleOf));
        changes.AddRange(sentences.Gone.SelectMany(static sentence => Presence(sentence, ChangeDirection.Removed)));
        changes.AddRange(sentences.Come.SelectMany(static sentence => Presence(sentence, ChangeDirection.Added)));
        return changes;
    }

    /// <summary>The norms of a sentence that changed.</summary>
    /// <param name="before">As it was.</param>
    /// <param name="after">As it is.</param>
    /// <param name="idle">Takes what will or can be in it, and binds nobody.</param>
    public IEnumerable<NormChange> Compare(TextSentence before, TextSentence after, Explanation idle)
    {
        idle.AddIdle(IdleOf(before), IdleOf(after));
        return OfSentence(before, after);
    }

    private IEnumerable<NormChange> OfSentence(TextSentence left, TextSentence right)
    {
        // What stands in front of two norms changes for both, and is told once.
        var told = new HashSet<(ChangedField, string, string)>();
        var (gone, come) = (left.Norms.ToList(), right.Norms.ToList());
        foreach (var (norm, other) in Pairs(gone, come))
        {
            gone.Remove(norm);
            come.Remove(other);
            yield return new NormChange(norm, other, rules.Compare(norm, other).ConvertAll(Nameless).FindAll(delta => told.Add((delta.Field, delta.Before, delta.After)) || !IsShared(delta)));
        }

        // Beside norms that stay, one that came or went is told with its own words. So is a command that became a statement: no word of it tells that.
        if (gone.Count < left.Norms.Count || (left.Norms.Count == 0 && come.TrueForAll(IsCommand)) || (right.Norms.Count == 0 && gone.TrueForAll(IsCommand)))
        {
            foreach (var norm in gone)
            {
                yield return new NormChange(norm, null, [new Delta(ChangedField.Presence, ChangeDirection.Removed, norm.Force, OwnWords(norm), "")]);
            }

            foreach (var norm in come)
            {
                yield return new NormChange(null, norm, [new Delta(ChangedField.Presence, ChangeDirection.Added, norm.Force, "", OwnWords(norm))]);
            }
        }
    }

    private static bool IsCommand(Rule norm) => norm.Force.Polarity == Polarity.Oblige && norm.Audience.IsImplied && TurningWords.Among(PlainWords.Of(norm.Force.Words)).Count == 0;

    private static string OwnWords(Rule norm) => string.Join(" ", [norm.Audience.InWords(), norm.Force.Words, norm.Action, .. norm.Limits.Select(static limit => limit.Words), norm.Deadline?.Words ?? ""]);

    // "They will be pleased", "the fee will be small": where nobody is said to do it, it is foretold.
    private static List<string> IdleOf(TextSentence sentence)
    {
        var idle = PlainWords.Of(sentence.Words).FindAll(TurningWords.IsTelling);
        foreach (var norm in sentence.Norms)
        {
            if (!norm.Audience.IsImplied || norm.Force is not { Polarity: Polarity.Oblige, Strength: Strength.Commitment })
            {
                PlainWords.Of(norm.Force.Words).ForEach(word => idle.Remove(word));
            }
        }

        return idle;
    }

    // As many as before are the same ones, in their order.
    private static List<(Rule Old, Rule New)> Pairs(List<Rule> old, List<Rule> @new)
    {
        if (old.Count == @new.Count)
        {
            return [.. old.Zip(@new, static (norm, other) => (norm, other))];
        }

        var (oldKeys, newKeys) = (old.ConvertAll(KeysOf), @new.ConvertAll(KeysOf));
        return LikePairs.InOrder(old.Count, @new.Count, (i, j) => Likeness.Between(oldKeys[i], newKeys[j])).ConvertAll(pair => (old[pair.Old], @new[pair.New]));
    }

    private static ulong[] KeysOf(Rule norm) => SentencePairs.KeysOf(norm.Action);

    private static IEnumerable<NormChange> Presence(TextSentence sentence, ChangeDirection direction)
    {
        // The words explain themselves once, by the first norm of their sentence.
        var words = sentence.Words;
        foreach (var norm in sentence.Norms)
        {
            var delta = direction == ChangeDirection.Added ? new Delta(ChangedField.Presence, direction, norm.Force, "", words) : new Delta(ChangedField.Presence, direction, norm.Force, words, "");
            yield return direction == ChangeDirection.Added ? new NormChange(null, norm, [delta]) : new NormChange(norm, null, [delta]);
            words = "";
        }
    }

    private static bool IsShared(Delta delta) => delta.Field is ChangedField.Exception or ChangedField.Condition or ChangedField.Audience;

    // Only a name can be broken by what became its opposite.
    private static Delta Nameless(Delta delta) => delta is { Field: ChangedField.Polarity, Direction: ChangeDirection.Reversed } ? new Delta(delta.Field, ChangeDirection.Replaced, delta.Force, delta.Before, delta.After) : delta;
}

/// <summary>A norm of a sentence that came, went, or changed.</summary>
/// <param name="Before">The norm as it was; nothing where its sentence is new.</param>
/// <param name="After">The norm as it is; nothing where its sentence is gone.</param>
/// <param name="Deltas">What changed of it.</param>
internal sealed record NormChange(Rule? Before, Rule? After, List<Delta> Deltas)
{
    /// <summary>The norm as it is now, or was last.</summary>
    public Rule Norm => After ?? Before!;
}
