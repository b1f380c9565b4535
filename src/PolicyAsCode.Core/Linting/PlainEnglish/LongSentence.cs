namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5010: a sentence of more than 25 words, which many readers lose on the way.</summary>
internal static class LongSentence
{
    private const int MostWords = 25;
    private const int MostWordsInRule = 40;

    public static LintDescriptor Descriptor { get; } = new("PAC5010", "Sentence over 25 words", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            var words = sentence.Tokens.Count(token => token.IsWord);
            if (words > MostWords)
            {
                var found = Descriptor.At(sentence.Span, $"The sentence {Quote.Of(sentence.Text)} has {words} words, and beyond {MostWords} many readers lose the thread. Make two of it.");
                yield return words > MostWordsInRule && context.RuleAt(sentence.Span.Start) is not null ? found with { Severity = Severity.Warning } : found;
            }
        }
    }
}
