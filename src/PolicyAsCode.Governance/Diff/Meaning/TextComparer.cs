using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares what two versions of a text without a name lay down: sentence by sentence, and norm by norm.</summary>
internal sealed class TextComparer(RuleComparer rules, Library library)
{
    // A paragraph has a few sentences; those of a page are not weighed against each other.
    private const int MostSentences = 40;

    /// <summary>What a text that came or is gone lays down.</summary>
    public List<NormChange> Presence(string text, ChangeDirection direction) => [.. TextNorms.Read(text, library).SelectMany(sentence => Presence(sentence, direction))];

    /// <summary>The norms of those sentences that came, went or changed, each with what changed of it.</summary>
    /// <param name="before">The text as it was.</param>
    /// <param name="after">The text as it is.</param>
    /// <param name="idle">Takes what will or can be in those sentences, and binds nobody.</param>
    public List<NormChange> Compare(string before, string after, Explanation idle)
    {
        var (old, @new) = (TextNorms.Read(before, library), TextNorms.Read(after, library));
        var (first, last) = (0, 0);
        var fewer = Math.Min(old.Count, @new.Count);
        while (first < fewer && old[first].Words == @new[first].Words)
        {
            first++;
        }

        while (first + last < fewer && old[old.Count - 1 - last].Words == @new[@new.Count - 1 - last].Words)
        {
            last++;
        }

        var changes = new List<NormChange>();
        List<TextSentence> gone = [.. old.Skip(first).Take(old.Count - last - first)], come = [.. @new.Skip(first).Take(@new.Count - last - first)];
        foreach (var (left, right) in Pairs(gone, come))
        {
            if (left.Words != right.Words)
            {
                changes.AddRange(OfSentence(left, right));
                idle.AddIdle(IdleOf(left), IdleOf(right));
            }

            gone.Remove(left);
            come.Remove(right);
        }

        idle.AddIdle(gone.SelectMany(IdleOf), come.SelectMany(IdleOf));
        changes.AddRange(gone.SelectMany(static sentence => Presence(sentence, ChangeDirection.Removed)));
        changes.AddRange(come.SelectMany(static sentence => Presence(sentence, ChangeDirection.Added)));
        return changes;
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

        // Beside norms that stay, one that came or went is told with its own words.
        if (gone.Count < left.Norms.Count)
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

    private static ulong[] KeysOf(Rule norm) => KeysOf(norm.Action);

    private static ulong[] KeysOf(string text) => Words.SortedKeys(SameWords.Cut(text).ToArray());

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

    private static List<(TextSentence Old, TextSentence New)> Pairs(List<TextSentence> old, List<TextSentence> @new)
    {
        if (old.Count == 1 && @new.Count == 1)
        {
            return [(old[0], @new[0])];
        }

        if (old.Count > MostSentences || @new.Count > MostSentences)
        {
            return [];
        }

        // What grew, or was cut short, is alike by the share of the shorter one.
        var (oldKeys, newKeys) = (old.ConvertAll(KeysOf), @new.ConvertAll(KeysOf));
        return LikePairs.InOrder(old.Count, @new.Count, (i, j) => Likeness.BetweenOrWithin(oldKeys[i], newKeys[j])).ConvertAll(pair => (old[pair.Old], @new[pair.New]));
    }

    private static ulong[] KeysOf(TextSentence sentence) => KeysOf(sentence.Words);

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
