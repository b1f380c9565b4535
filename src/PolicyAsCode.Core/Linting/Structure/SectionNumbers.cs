using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1003: numbers typed into headings that leave one out, come twice or go back.</summary>
internal static class SectionNumbers
{
    private const int MostBetween = 200;

    private static readonly Comparer<(int Start, string Number)> InOrder = Comparer<(int Start, string Number)>.Create(static (left, right) => left.Start.CompareTo(right.Start));

    public static LintDescriptor Descriptor { get; } = new("PAC1003", "Gap, repeat or step back in section numbers", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var others = new Lazy<List<(int Start, string Number)>>(() => Typed(context));

        // For each level the numbers seen under the present parent: by what stands before the last point, the last number.
        var levels = new Dictionary<string, (int Number, HeadingSyntax Heading)>?[7];
        foreach (var heading in context.Headings)
        {
            Array.Clear(levels, heading.Level + 1, levels.Length - heading.Level - 1);
            var seen = levels[heading.Level] ??= new Dictionary<string, (int, HeadingSyntax)>(StringComparer.Ordinal);
            if (SectionNumber.Read(heading.Text.Text) is not { } number)
            {
                // After a heading without a number, a count may start anew: "Part B".
                seen.Clear();
                continue;
            }

            if (seen.TryGetValue(number.Prefix, out var before) && number.Last != before.Number + 1 && !(number.Last > before.Number && StandsBetween(others.Value, number, before.Number, before.Heading.Span.End, heading.Span.Start)))
            {
                yield return Report(heading, number, before.Number, before.Heading);
            }

            seen[number.Prefix] = (number.Last, heading);
        }
    }

    /// <summary>Whether what the count leaves out is there in another form: at a paragraph, an item or a heading of another level.</summary>
    private static bool StandsBetween(List<(int Start, string Number)> typed, SectionNumber number, int before, int from, int to)
    {
        var first = typed.BinarySearch((from, ""), InOrder);
        first = first < 0 ? ~first : first;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < typed.Count && typed[i].Start < to; i++)
        {
            if (i - first > MostBetween)
            {
                // Among so many, which count leaves one out is anybody's guess.
                return true;
            }

            seen.Add(typed[i].Number);
        }

        return Enumerable.Range(before + 1, number.Last - before - 1).All(missing => seen.Contains(number.Prefix + missing));
    }

    /// <summary>All typed numbers, by their places.</summary>
    private static List<(int Start, string Number)> Typed(LintContext context)
    {
        var typed = new List<(int Start, string Number)>();
        foreach (var place in context.Texts)
        {
            if (SectionNumber.Read(place.Prose.Text) is { } seen)
            {
                typed.Add((place.Prose.Span.Start, seen.Prefix + seen.Last));
            }
        }

        foreach (var list in context.Lists)
        {
            foreach (var item in list.Items)
            {
                typed.Add((item.Span.Start, item.Marker.TrimEnd('.', ')')));
            }
        }

        typed.Sort(InOrder);
        return typed;
    }

    private static Diagnostic Report(HeadingSyntax heading, SectionNumber number, int before, HeadingSyntax headingBefore)
    {
        var what = number.Last > before + 1 ? "leaves a number out" : number.Last == before ? "is there twice" : "steps back";
        return Descriptor.At(
            heading.Text.SpanOf(0, number.Length),
            $"Section {number.Prefix}{number.Last} comes after {number.Prefix}{before}: the count {what}, so references may miss. Number it {number.Prefix}{before + 1}, or restore what is missing.",
            headingBefore.Text.Span,
            "the section before it");
    }
}

/// <summary>A number typed at the start of a heading.</summary>
/// <param name="Prefix">What stands before the last number, with its point: <c>2.</c> of <c>2.3</c>.</param>
/// <param name="Last">The last number.</param>
/// <param name="Length">How many characters it takes, without a point after it.</param>
internal readonly record struct SectionNumber(string Prefix, int Last, int Length)
{
    // "2026 review" is a year and "500 metres" a measure; no policy has a hundred sections side by side.
    private const int Greatest = 99;

    public static SectionNumber? Read(string heading)
    {
        var (i, lastStart) = (0, 0);
        while (i < heading.Length && (IsDigit(heading[i]) || (heading[i] == '.' && i > 0 && IsDigit(heading[i - 1]) && i + 1 < heading.Length && IsDigit(heading[i + 1]))))
        {
            lastStart = heading[i] == '.' ? i + 1 : lastStart;
            i++;
        }

        var isNumbered = i > 0 && i < heading.Length && (heading[i] is '.' or ')' or ':' || (char.IsWhiteSpace(heading[i]) && (lastStart > 0 || StartsTitle(heading, i))));
        return isNumbered && i - lastStart <= 2 && int.Parse(heading.Substring(lastStart, i - lastStart)) is var last and <= Greatest
            ? new SectionNumber(heading.Substring(0, lastStart), last, i)
            : null;
    }

    // "2 Purpose" is a numbered heading; "2 weeks before the trip" is not.
    private static bool StartsTitle(string heading, int after)
    {
        while (after < heading.Length && char.IsWhiteSpace(heading[after]))
        {
            after++;
        }

        return after < heading.Length && char.IsUpper(heading[after]);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
