using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;

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
    public List<Delta> Compare(string before, string after, List<Delta> explained, Force? force)
    {
        foreach (var delta in explained)
        {
            (before, after) = (Without(before, delta.Before), Without(after, delta.After));
        }

        var found = new List<Delta>();
        if (SameWords.Are(before, after))
        {
            return found;
        }

        var (old, @new) = Changed(words.Compare(before, after));
        if (!NumbersIn(before).SequenceEqual(NumbersIn(after), StringComparer.Ordinal))
        {
            found.Add(new Delta(ChangedField.Number, ChangeDirection.Replaced, force, Listed(old.Where(IsNumber)), Listed(@new.Where(IsNumber))));
            old.RemoveAll(IsNumber);
            @new.RemoveAll(IsNumber);
        }

        if (old.Count + @new.Count > 0)
        {
            found.Add(Wording(old, @new, Math.Max(SameWords.Cut(before).Count, SameWords.Cut(after).Count), force));
        }

        return found;
    }

    private static Delta Wording(List<string> old, List<string> @new, int length, Force? force)
    {
        var (lost, gained) = (old.FindAll(Turning.Contains), @new.FindAll(Turning.Contains));
        lost.RemoveAll(gained.Remove);
        if (lost.Count + gained.Count > 0)
        {
            return new Delta(ChangedField.Wording, ChangeDirection.Doubtful, force, Listed(lost), Listed(gained));
        }

        var isRewritten = 100 * Math.Max(old.Count, @new.Count) > MostChanged * length;
        return new Delta(ChangedField.Wording, isRewritten ? ChangeDirection.Replaced : ChangeDirection.Reworded, force, "", "");
    }

    private static string Listed(IEnumerable<string> some) => string.Join(", ", some.Distinct(StringComparer.Ordinal).Take(4));

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

    private static bool IsNumber(string word) => word.Any(char.IsDigit) || (word != "one" && Numbers.ValueOf(word) is not null) || HowOften.Contains(word) || Units.Contains(word);

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
