using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Judges the words of a line that changed and that no part of its rule explains.</summary>
internal sealed class WordingComparer(WordDiff words)
{
    private const int MostChanged = 60;

    /// <summary>Words that turn meanings. Where they come or go, other words around them are no mere rewording.</summary>
    private static readonly HashSet<string> Turning = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without", "only", "unless", "except", "if", "until", "provided", "other",
        "must", "shall", "should", "may", "might", "can", "could", "will", "would", "ought", "need", "required", "expected", "encouraged", "allowed", "permitted",
        "prohibited", "forbidden", "banned", "optional", "mandatory", "or", "and", "all", "any", "every", "some", "both", "either", "always", "sometimes",
    };

    private static readonly HashSet<string> HowOften = new(StringComparer.Ordinal)
    {
        "hourly", "daily", "weekly", "fortnightly", "monthly", "termly", "quarterly", "yearly", "annually", "annual", "biannual", "half", "double", "quarter",
    };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "term", "terms", "year", "years", "percent",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>What changed, given the parts of the rule that explain some of it.</summary>
    public List<(ChangedField Field, ChangeDirection Direction)> Compare(string before, string after, List<Delta> explained)
    {
        var found = new List<(ChangedField, ChangeDirection)>();
        foreach (var delta in explained)
        {
            (before, after) = (Without(before, delta.Before), Without(after, delta.After));
        }

        if (SameWords.Are(before, after))
        {
            return found;
        }

        var (old, @new) = Changed(words.Compare(before, after));
        if (!NumbersIn(before).SequenceEqual(NumbersIn(after), StringComparer.Ordinal))
        {
            found.Add((ChangedField.Number, ChangeDirection.Replaced));
            old.RemoveAll(IsNumber);
            @new.RemoveAll(IsNumber);
        }

        if (old.Count + @new.Count > 0)
        {
            found.Add((ChangedField.Wording, DirectionOf(old, @new, Math.Max(SameWords.Cut(before).Count, SameWords.Cut(after).Count))));
        }

        return found;
    }

    private static ChangeDirection DirectionOf(List<string> old, List<string> @new, int length) =>
        !Sorted(old).SequenceEqual(Sorted(@new), StringComparer.Ordinal) ? ChangeDirection.Doubtful
        : 100 * Math.Max(old.Count, @new.Count) > MostChanged * length ? ChangeDirection.Replaced
        : ChangeDirection.Reworded;

    private static IEnumerable<string> Sorted(List<string> changed) => changed.Where(Turning.Contains).OrderBy(static word => word, StringComparer.Ordinal);

    private static (List<string> Old, List<string> New) Changed(EquatableArray<TextSegment> segments)
    {
        var (old, @new) = (new List<string>(), new List<string>());
        foreach (var segment in segments)
        {
            if (segment.Kind != SegmentKind.Same && segment.Kind != SegmentKind.Typography)
            {
                old.AddRange(PlainWords(segment.Before));
                @new.AddRange(PlainWords(segment.After));
            }
        }

        return (old, @new);
    }

    private static IEnumerable<string> NumbersIn(string text) => PlainWords(text).Where(IsNumber);

    private static bool IsNumber(string word) => word.Any(char.IsDigit) || Numbers.ValueOf(word) is not null || HowOften.Contains(word) || Units.Contains(word);

    // "don't" is do and not.
    private static IEnumerable<string> PlainWords(string text)
    {
        foreach (var word in SameWords.Cut(text))
        {
            var plain = SameWords.Plain(text.Substring(word.Start, word.Length));
            if (plain.EndsWith("n't", StringComparison.Ordinal))
            {
                yield return plain.Substring(0, plain.Length - 3);
                yield return "not";
            }
            else if (plain.Length > 0)
            {
                yield return plain;
            }
        }
    }

    private static string Without(string text, string part)
    {
        var start = SameWords.PlaceIn(text, part);
        return start < 0 ? text : text.Remove(start, part.Length);
    }
}
