using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2061: two rules in different places that are nearly the same, and differ in a few words.</summary>
internal static class NearDuplicate
{
    private const int FewestWords = 5;

    // A text of thousands of rules that begin alike is compared with the first of them only.
    private const int MostCompared = 20;
    private const double LeastAlike = 0.7;
    private const double LeastContained = 0.5;

    private static readonly WordGroup Small = FunctionWords.Set("the a an any all their his her its our your own other and or");

    public static LintDescriptor Descriptor { get; } = new("PAC2061", "Two rules that are nearly the same", Severity.Information, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // Rules that begin with the same two words; of others none can be nearly the same.
        var byOpening = new Dictionary<string, List<(NormPlace Norm, List<string> Words)>>(StringComparer.Ordinal);
        var told = new HashSet<(TextSpan, TextSpan)>();
        foreach (var norm in context.Norms)
        {
            var words = WordsOf(norm);
            if (words.Count < 2)
            {
                continue;
            }

            var opening = $"{norm.Force.Forbids} {words[0]} {words[1]}";
            if (!byOpening.TryGetValue(opening, out var others))
            {
                byOpening.Add(opening, others = []);
            }

            foreach (var (before, beforeWords) in others)
            {
                if (AreApart(before, norm) && AreNearlyTheSame(beforeWords, words) && told.Add((HomeOf(before), HomeOf(norm))))
                {
                    yield return Descriptor.At(
                        norm.Span,
                        $"{Quote.Of(norm.Text)} is nearly {Quote.Of(before.Text)}, so readers cannot tell whether the difference is meant. Say both alike, or say why they differ.",
                        before.Span,
                        "the rule that it nearly repeats");
                    break;
                }
            }

            if (others.Count < MostCompared)
            {
                others.Add((norm, words));
            }
        }
    }

    // Items of one list often begin alike and differ on purpose.
    private static bool AreApart(NormPlace before, NormPlace norm) => HomeOf(before) != HomeOf(norm) && before.Span != norm.Span;

    // Two lists that differ in many items are one thing to tell.
    private static TextSpan HomeOf(NormPlace norm) => norm.List?.Syntax.Span ?? norm.Span;

    private static bool AreNearlyTheSame(List<string> one, List<string> other)
    {
        if (one.Count < FewestWords || other.Count < FewestWords || one.SequenceEqual(other))
        {
            return false;
        }

        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        var words = new HashSet<string>(longer, StringComparer.Ordinal);
        var shared = shorter.Distinct().Count(words.Contains);
        var all = words.Count + shorter.Distinct().Count() - shared;
        return shared >= LeastAlike * all || (shared == shorter.Distinct().Count() && shared >= LeastContained * words.Count);
    }

    private static List<string> WordsOf(NormPlace norm)
    {
        var words = new List<string>();
        foreach (var token in norm.Tokens)
        {
            if (token.IsWord && !Small.Contains(token.Lower))
            {
                words.Add(token.Lower);
            }
        }

        return words;
    }
}
