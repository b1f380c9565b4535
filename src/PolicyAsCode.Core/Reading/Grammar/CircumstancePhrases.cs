using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Set phrases that turn a sentence around, or say "always", wherever they stand.</summary>
internal static class CircumstancePhrases
{
    private static readonly string[][] Negative = Build(
        "under no circumstances|under no circumstance|in no circumstances|in no circumstance|under no condition|under no conditions|at no time|at no point|at no stage|on no account|in no case|in no event|in no way|by no means|on no occasion|for no reason");

    private static readonly string[][] Neutral = Build(
        "at all times|in all cases|under all circumstances|in every case|as a minimum|at a minimum|in general|in turn|in addition|as far as possible|where possible|wherever possible|if possible|where appropriate|as appropriate|where necessary|if necessary|as soon as possible|without delay|without exception|in particular|for example|as necessary|in principle|in the first instance|on request|where practicable|where applicable|if applicable");

    /// <summary>The index after a phrase that negates, or -1.</summary>
    public static int NegativeAt(List<Token> tokens, int i) => tokens.Word(i) == "nowhere" ? i + 1 : tokens.Word(i) is "under" or "in" or "at" or "on" or "by" or "for" ? tokens.AfterAny(i, Negative) : -1;

    /// <summary>The index after a phrase that changes nothing, or -1.</summary>
    public static int NeutralAt(List<Token> tokens, int i) => tokens.Word(i) is "at" or "in" or "under" or "as" or "where" or "wherever" or "if" or "without" or "for" or "on" ? tokens.AfterAny(i, Neutral) : -1;

    private static string[][] Build(string phrases) => [.. phrases.Split('|').Select(phrase => phrase.Split(' '))];
}
