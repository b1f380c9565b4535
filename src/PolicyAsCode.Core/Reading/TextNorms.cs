using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads what a paragraph lays down though none of it has a name, for whoever compares two of its versions.</summary>
public static class TextNorms
{
    // Far beyond any sentence, and short enough that a page without a full stop costs nothing.
    private const int LongestText = 4000;

    /// <summary>The norms of a text, in its order, as rules without names: force, audience, limits, deadline, and the sentence each stands in.</summary>
    /// <param name="text">Its words, without markup.</param>
    /// <param name="library">The school's own words.</param>
    /// <returns>None where the text rules nothing, or is longer than a paragraph.</returns>
    public static EquatableArray<Rule> Read(string text, Library library)
    {
        if (text.Length > LongestText)
        {
            return default;
        }

        var prose = new Prose(text, CharacterPlaces.From(0), default, default);
        var audiences = AudienceWords.Of(library);
        var rules = new List<Rule>();
        foreach (var sentence in prose.Sentences)
        {
            foreach (var norm in NormReader.Read(prose, sentence, audiences, VerbBias.Prose))
            {
                rules.Add(new Rule
                {
                    Audience = norm.Audience,
                    Force = norm.Force,
                    Action = norm.Action,
                    Sentence = text.Substring(sentence.Start, sentence.Length),
                    Limits = norm.Limits.ConvertAll(static limit => new Limit(limit.Kind, "", limit.Words, false)),
                    Deadline = norm.Deadline,
                });
            }
        }

        return rules.ToEquatableArray();
    }
}
