using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>
/// The sentences without a name in the rows of a diff: which came, which went, and which of these are one sentence that stands in another row now. A
/// rule without a name of its author's is such a sentence too where its line came or went.
/// </summary>
internal sealed class RowSentences
{
    private const int FewestWords = 5;

    // What begins with one of them says something else in another place.
    private static readonly HashSet<string> Pointing = new(StringComparer.OrdinalIgnoreCase) { "this", "that", "these", "those", "it", "they", "he", "she", "such", "here", "there", "both", "neither", "either" };

    private readonly Dictionary<int, SentencePairs> _ofRow = [];

    /// <summary>Those of a row; nothing where it has none that came, went or changed.</summary>
    public SentencePairs? Of(int row) => _ofRow.TryGetValue(row, out var pairs) ? pairs : null;

    /// <summary>Reads the sentences of all rows.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="read">The sentences of a row before and after; nothing where they are not to be compared.</param>
    public static RowSentences Read(int count, Func<int, SentencePairs?> read)
    {
        var sentences = new RowSentences();
        for (var row = 0; row < count; row++)
        {
            if (read(row) is { } pairs)
            {
                sentences._ofRow.Add(row, pairs);
            }
        }

        sentences.FindMoved();
        return sentences;
    }

    private void FindMoved()
    {
        // Rules that are lines of their own were looked for already.
        var (gone, come) = (Loose(static pairs => pairs.Gone), Loose(static pairs => pairs.Come));
        if (gone.Count == 0 || come.Count == 0 || (gone.TrueForAll(static loose => loose.Sentence.RuleId.Length > 0) && come.TrueForAll(static loose => loose.Sentence.RuleId.Length > 0)))
        {
            return;
        }

        foreach (var (old, @new) in MoveFinder.Find(gone.ConvertAll(Movable), come.ConvertAll(Movable)))
        {
            var moved = new MovedSentence(gone[old].Sentence, gone[old].Row, come[@new].Sentence, come[@new].Row);
            if (!CanMove(moved.Old) || !CanMove(moved.New))
            {
                continue;
            }

            var (from, to) = (_ofRow[moved.OldRow], _ofRow[moved.NewRow]);
            from.Gone.Remove(moved.Old);
            from.MovedAway.Add(moved);
            to.Come.Remove(moved.New);
            to.MovedHere.Add(moved);
        }
    }

    private List<(TextSentence Sentence, int Row)> Loose(Func<SentencePairs, List<TextSentence>> of)
    {
        var loose = new List<(TextSentence Sentence, int Row)>();
        foreach (var row in _ofRow)
        {
            of(row.Value).ForEach(sentence => loose.Add((sentence, row.Key)));
        }

        return loose;
    }

    private static Movable Movable((TextSentence Sentence, int Row) loose) => new(SentencePairs.KeysOf(loose.Sentence.Words), loose.Sentence.RuleId, IsHeading: false);

    private static bool CanMove(TextSentence sentence) => SameWords.Cut(sentence.Words).Count >= FewestWords && !Pointing.Contains(FirstWord(sentence.Words));

    private static string FirstWord(string words) => words.IndexOf(' ') is > 0 and var end ? words.Substring(0, end) : words;
}
