using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Which sentence of a text is which of its other version.</summary>
/// <param name="Reworded">Those that stand in both, in other words.</param>
/// <param name="Gone">Those that went.</param>
/// <param name="Come">Those that came.</param>
internal sealed record SentencePairs(List<(TextSentence Old, TextSentence New)> Reworded, List<TextSentence> Gone, List<TextSentence> Come)
{
    // A paragraph has a few sentences; those of a page are not weighed against each other.
    private const int MostSentences = 40;

    /// <summary>Those of the ones that went that stand in another place of the policy now.</summary>
    public List<MovedSentence> MovedAway { get; } = [];

    /// <summary>Those of the ones that came that stood in another place before.</summary>
    public List<MovedSentence> MovedHere { get; } = [];

    /// <summary>Pairs the sentences of two versions of a text, in their order, by the likeness of their words.</summary>
    public static SentencePairs Of(IReadOnlyList<TextSentence> old, IReadOnlyList<TextSentence> @new)
    {
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

        List<TextSentence> gone = [.. old.Skip(first).Take(old.Count - last - first)], come = [.. @new.Skip(first).Take(@new.Count - last - first)];
        var pairs = new SentencePairs([], gone, come);
        foreach (var (left, right) in Alike(gone, come))
        {
            if (left.Words != right.Words)
            {
                pairs.Reworded.Add((left, right));
            }

            gone.Remove(left);
            come.Remove(right);
        }

        return pairs;
    }

    /// <summary>The words of a text, to compare it with others.</summary>
    public static ulong[] KeysOf(string text) => Words.SortedKeys(SameWords.Cut(text).ToArray());

    private static List<(TextSentence Old, TextSentence New)> Alike(List<TextSentence> old, List<TextSentence> @new)
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
        var (oldKeys, newKeys) = (old.ConvertAll(static sentence => KeysOf(sentence.Words)), @new.ConvertAll(static sentence => KeysOf(sentence.Words)));
        return LikePairs.InOrder(old.Count, @new.Count, (i, j) => Likeness.BetweenOrWithin(oldKeys[i], newKeys[j])).ConvertAll(pair => (old[pair.Old], @new[pair.New]));
    }
}

/// <summary>A sentence that left its line for another.</summary>
/// <param name="Old">As it was.</param>
/// <param name="OldRow">The row of the line it stood in.</param>
/// <param name="New">As it is.</param>
/// <param name="NewRow">The row of the line it stands in.</param>
internal sealed record MovedSentence(TextSentence Old, int OldRow, TextSentence New, int NewRow);
