using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads what a paragraph lays down though none of it has a name, for whoever compares two of its versions.</summary>
public static class TextNorms
{
    // Far beyond any paragraph, and short enough that a page without a full stop costs nothing.
    private const int LongestText = 4000;

    /// <summary>The sentences of a text, in its order, each with what it lays down.</summary>
    /// <param name="text">Its words, without markup.</param>
    /// <param name="library">The school's own words.</param>
    /// <returns>None where the text is longer than a paragraph.</returns>
    public static IReadOnlyList<TextSentence> Read(string text, Library library)
    {
        if (text.Length > LongestText)
        {
            return [];
        }

        var prose = new Prose(text, CharacterPlaces.From(0), default, default);
        var audiences = AudienceWords.Of(library);
        return [.. prose.Sentences.Select(sentence => new TextSentence(prose, sentence, audiences))];
    }

    /// <summary>A rule as a sentence that lays it down, to compare it with others.</summary>
    public static TextSentence Of(Rule rule) => new(rule);
}

/// <summary>A sentence of a text that is no rule.</summary>
public sealed class TextSentence
{
    private readonly Lazy<EquatableArray<Rule>> _norms;

    internal TextSentence(Prose prose, TextSpan span, AudienceWords audiences)
    {
        Words = prose.Text.Substring(span.Start, span.Length);
        _norms = new(() => Read(prose, span, audiences));
    }

    internal TextSentence(Rule rule)
    {
        (Words, RuleId) = (rule.Sentence, rule.Id);
        _norms = new(() => EquatableArray.Of(rule));
    }

    /// <summary>Its words.</summary>
    public string Words { get; }

    /// <summary>The id of the rule it was made of; empty where it stands in a text.</summary>
    public string RuleId { get; } = "";

    /// <summary>What it lays down, as rules without names: force, audience, limits, deadline. None where it rules nothing.</summary>
    public EquatableArray<Rule> Norms => _norms.Value;

    private EquatableArray<Rule> Read(Prose prose, TextSpan span, AudienceWords audiences)
    {
        var rules = new List<Rule>();
        foreach (var norm in NormReader.Read(prose, span, audiences, VerbBias.Prose))
        {
            rules.Add(new Rule
            {
                Audience = norm.Audience,
                Force = norm.Force,
                Action = norm.Action,
                Sentence = Words,
                Limits = norm.Limits.ConvertAll(static limit => new Limit(limit.Kind, "", limit.Words, false)),
                Deadline = norm.Deadline,
            });
        }

        return rules.ToEquatableArray();
    }
}
