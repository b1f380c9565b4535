using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Judges the words of a line that changed and that no part of its rule explains.</summary>
internal static class WordingComparer
{
    private const int MostListed = 4;
    private const int MostLettersOfCode = 3;

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "and", "but", "also", "nor", "they" };

    /// <summary>What changed, given the parts of the rule that explain some of it.</summary>
    /// <param name="segments">The two texts, word by word.</param>
    /// <param name="explained">The words of them of which it is known what their change means.</param>
    /// <param name="force">The force of the rule; nothing for text that is none.</param>
    public static List<Delta> Compare(EquatableArray<TextSegment> segments, Explanation explained, Force? force)
    {
        var (old, @new) = (new List<string>(), new List<string>());
        for (var i = 0; i < segments.Count; i++)
        {
            if (Redline.IsChange(segments[i]))
            {
                PlainWords.Add(old, segments, i, static segment => segment.Before);
                PlainWords.Add(@new, segments, i, static segment => segment.After);
            }
        }

        if (explained.Told.Count > 0)
        {
            // Between explained words, some that stayed were struck out and written again.
            old.RemoveAll(@new.Remove);
        }

        foreach (var (before, after) in explained.Told)
        {
            Explain(old, before);
            Explain(@new, after);
        }

        if (explained.Told.Count > 0 && old.TrueForAll(Joining.Contains) && @new.TrueForAll(Joining.Contains))
        {
            // What joined the words that are told.
            return [];
        }

        var found = new List<Delta>();
        var (numbers, newNumbers) = (old.FindAll(IsNumber), @new.FindAll(IsNumber));
        if (!numbers.ConvertAll(Numbers.InFigures).SequenceEqual(newNumbers.ConvertAll(Numbers.InFigures), StringComparer.Ordinal))
        {
            var direction = Amounts.Change(segments) ? ChangeDirection.Doubtful : ChangeDirection.Replaced;
            found.Add(new Delta(ChangedField.Number, direction, force, Listed(numbers), Listed(newNumbers)));
            old.RemoveAll(IsNumber);
            @new.RemoveAll(IsNumber);
        }

        if (old.Count + @new.Count > 0)
        {
            var wording = Wording(old, @new, explained, Redline.IsRewritten(segments), force);
            found.Add(explained.Told.Count > 0 && wording.Direction == ChangeDirection.Reworded ? Quoting(wording, segments, old, @new) : wording);
        }

        return found;
    }

    private static Delta Wording(List<string> old, List<string> @new, Explanation explained, bool isRewritten, Force? force)
    {
        var (lost, gained) = (TurningWords.Among(old), TurningWords.Among(@new));
        foreach (var (before, after) in explained.Alike)
        {
            Explain(lost, before);
            Explain(gained, after);
        }

        explained.Idle.Before.ForEach(word => lost.Remove(word));
        explained.Idle.After.ForEach(word => gained.Remove(word));
        TurningWords.Settle(lost, gained);
        TurningWords.AddSwapped(old, @new, lost, gained);
        return lost.Count + gained.Count > 0
            ? new Delta(ChangedField.Wording, ChangeDirection.Doubtful, force, Listed(lost), Listed(gained))
            : new Delta(ChangedField.Wording, isRewritten ? ChangeDirection.Replaced : ChangeDirection.Reworded, force, "", "");
    }

    // Beside another change of the same words, it is said which of them this one is about.
    private static Delta Quoting(Delta wording, EquatableArray<TextSegment> segments, List<string> old, List<string> @new) => wording with
    {
        Before = ChangedWords.Of(segments, static segment => segment.Before, old),
        After = ChangedWords.Of(segments, static segment => segment.After, @new),
    };

    private static void Explain(List<string> changed, string words)
    {
        if (words.Length > 0 && changed.Count > 0)
        {
            PlainWords.Of(words).ForEach(word => changed.Remove(word));
        }
    }

    private static bool IsNumber(string word) => (word != "one" && Numbers.ValueOf(word) is not null) || Numbers.IsFraction(word) || word == "single" || Measures.IsTime(word) || Measures.IsMonth(word) || HoldsNumber(word);

    // "10", "£5", "KS2" and "v5"; but "npm-config7" and "3signals" are names.
    private static bool HoldsNumber(string word)
    {
        var (digits, letters) = (0, 0);
        foreach (var character in word)
        {
            digits += char.IsDigit(character) ? 1 : 0;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return digits > 0 && letters <= MostLettersOfCode;
    }

    private static string Listed(List<string> some) => string.Join(", ", some.Distinct(StringComparer.Ordinal).Take(MostListed));
}
