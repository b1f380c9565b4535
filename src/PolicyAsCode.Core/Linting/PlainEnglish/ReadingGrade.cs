using System.Globalization;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5011: a text that needs more years of school than its readers can be expected to have.</summary>
/// <remarks>Flesch–Kincaid grade: Kincaid, Fishburne, Rogers and Chissom (1975). Each item of a list counts as a sentence.</remarks>
internal static class ReadingGrade
{
    private const double Target = 9;
    private const int FewestWords = 200;

    public static LintDescriptor Descriptor { get; } = new("PAC5011", "Text that asks for more than nine years of school", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var sentence in context.Sentences.Where(sentence => sentence.In.Kind is TextKind.Paragraph or TextKind.Item or TextKind.Note))
        {
            var own = sentence.Tokens.Where(token => token.IsWord && char.IsLetter(token.Lower[0])).ToList();
            sentences += own.Count > 0 ? 1 : 0;
            words += own.Count;
            syllables += own.Sum(token => SyllablesOf(token.Lower));
        }

        // A short text gives no measure.
        if (words >= FewestWords && GradeOf(sentences, words, syllables) is var grade and > Target)
        {
            var place = context.Headings.Count > 0 ? context.Headings[0].Text.Span : default;
            yield return Descriptor.At(place, $"The text asks for {grade.ToString("0.0", CultureInfo.InvariantCulture)} years of school, and {Target} are within reach of most parents. Shorten sentences, and choose shorter words.");
        }
    }

    private static double GradeOf(int sentences, int words, int syllables) => Math.Round((0.39 * words / sentences) + (11.8 * syllables / words) - 15.59, 1);

    /// <summary>Groups of vowels, without a silent e at the end.</summary>
    private static int SyllablesOf(string word)
    {
        var (count, inVowel) = (0, false);
        foreach (var letter in word)
        {
            var isVowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            count += isVowel && !inVowel ? 1 : 0;
            inVowel = isVowel;
        }

        var silent = word.EndsIn('e') && !word.EndsWith("le", StringComparison.Ordinal) && count > 1;
        return Math.Max(1, silent ? count - 1 : count);
    }
}
