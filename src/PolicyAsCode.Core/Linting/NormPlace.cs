using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting;

/// <summary>Something that binds somebody, with the words it is made of: an item of a list, or a sentence.</summary>
/// <param name="Prose">The text it stands in.</param>
/// <param name="Start">Its first character there.</param>
/// <param name="Length">How many it has.</param>
/// <param name="Tokens">Its words and marks.</param>
internal sealed record NormPlace(Prose Prose, int Start, int Length, List<Token> Tokens)
{
    /// <summary>Its direction and strength.</summary>
    public required Force Force { get; init; }

    /// <summary>On whom it falls.</summary>
    public required Audience Audience { get; init; }

    /// <summary>What is to be done or not.</summary>
    public required string Action { get; init; }

    /// <summary>Its own exceptions and conditions.</summary>
    public EquatableArray<LimitReading> Limits { get; init; }

    /// <summary>By when.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The list it is an item of; nothing for a sentence.</summary>
    public ListReading? List { get; init; }

    /// <summary>The item it is; nothing for a sentence.</summary>
    public ItemReading? Item { get; init; }

    /// <summary>The sentence it is; nothing for an item.</summary>
    public SentenceReading? Sentence { get; init; }

    /// <summary>Its words.</summary>
    public string Text => Prose.Text.Substring(Start, Length);

    /// <summary>Where they stand in the file.</summary>
    public TextSpan Span => Prose.SpanOf(Start, Length);

    /// <summary>Where some of its words stand, from one up to, and without, another.</summary>
    public TextSpan SpanOf(int from, int to) => Prose.SpanOf(Tokens, from, to);

    /// <summary>The author's characters of some of its words.</summary>
    public string WordsOf(int from, int to) => Prose.Text.Substring(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start);

    /// <summary>The words of a heading or paragraph.</summary>
    public static Prose? ProseOf(BlockSyntax block) => block switch
    {
        ParagraphSyntax paragraph => paragraph.Text,
        HeadingSyntax heading => heading.Text,
        _ => null,
    };
}

/// <summary>Places of words in a text.</summary>
internal static class TokenPlaces
{
    /// <summary>Where words stand in the file, from one up to, and without, another.</summary>
    public static TextSpan SpanOf(this Prose prose, List<Token> tokens, int from, int to) =>
        prose.SpanOf(tokens[from].Start, tokens[to - 1].End - tokens[from].Start);
}
