using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares what two versions of a text without a name lay down: sentence by sentence, and norm by norm.</summary>
internal sealed class TextComparer(RuleComparer rules, Library library)
{
    // A paragraph has a few sentences; those of a page are not weighed against each other.
    private const int MostSentences = 40;

    /// <summary>The norms of those sentences that changed and have as many as before, each with what changed of it.</summary>
    public List<NormChange> Compare(string before, string after)
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
        foreach (var (left, right) in Pairs([.. old.Skip(first).Take(old.Count - last - first)], [.. @new.Skip(first).Take(@new.Count - last - first)]))
        {
            if (left.Words != right.Words && left.Norms.Count == right.Norms.Count)
            {
                changes.AddRange(left.Norms.Zip(right.Norms, (norm, other) => new NormChange(norm, other, rules.Compare(norm, other).ConvertAll(Nameless))));
            }
        }

        return changes;
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

        var (oldKeys, newKeys) = (old.ConvertAll(KeysOf), @new.ConvertAll(KeysOf));
        return LikePairs.InOrder(old.Count, @new.Count, (i, j) => Likeness.Between(oldKeys[i], newKeys[j])).ConvertAll(pair => (old[pair.Old], @new[pair.New]));
    }

    private static ulong[] KeysOf(TextSentence sentence)
    {
        var keys = SameWords.Cut(sentence.Words).ConvertAll(static word => word.Key).ToArray();
        Array.Sort(keys);
        return keys;
    }

    // Only a name can be broken by what became its opposite.
    private static Delta Nameless(Delta delta) => delta is { Field: ChangedField.Polarity, Direction: ChangeDirection.Reversed } ? new Delta(delta.Field, ChangeDirection.Replaced, delta.Force, delta.Before, delta.After) : delta;
}

/// <summary>A norm of a sentence that changed.</summary>
/// <param name="Before">The norm as it was.</param>
/// <param name="After">The norm as it is.</param>
/// <param name="Deltas">What changed of it.</param>
internal sealed record NormChange(Rule Before, Rule After, List<Delta> Deltas);
