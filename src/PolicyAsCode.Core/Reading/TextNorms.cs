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

    /// <summary>
    /// The norms of two versions of a text, in their order, as rules without names: force, audience, limits, deadline, and the sentence each
    /// stands in. Sentences that are the same at the start and at the end of both are left out.
    /// </summary>
    /// <param name="before">The old words, without markup.</param>
    /// <param name="after">The new words, without markup.</param>
    /// <param name="library">The school's own words.</param>
    /// <returns>None where a text rules nothing, or is longer than a paragraph.</returns>
    public static (EquatableArray<Rule> Before, EquatableArray<Rule> After) Read(string before, string after, Library library)
    {
        if (before.Length > LongestText || after.Length > LongestText)
        {
            return default;
        }

        var (old, @new) = (ProseOf(before), ProseOf(after));
        var (first, last) = (0, 0);
        var fewer = Math.Min(old.Sentences.Count, @new.Sentences.Count);
        while (first < fewer && AreEqual(old, old.Sentences[first], @new, @new.Sentences[first]))
        {
            first++;
        }

        while (first + last < fewer && AreEqual(old, FromEnd(old, last), @new, FromEnd(@new, last)))
        {
            last++;
        }

        var audiences = AudienceWords.Of(library);
        return (Read(old, first, old.Sentences.Count - last, audiences), Read(@new, first, @new.Sentences.Count - last, audiences));
    }

    private static Prose ProseOf(string text) => new(text, CharacterPlaces.From(0), default, default);

    private static TextSpan FromEnd(Prose prose, int last) => prose.Sentences[prose.Sentences.Count - 1 - last];

    private static bool AreEqual(Prose old, TextSpan oldSentence, Prose @new, TextSpan newSentence) =>
        oldSentence.Length == newSentence.Length && string.CompareOrdinal(old.Text, oldSentence.Start, @new.Text, newSentence.Start, oldSentence.Length) == 0;

    private static EquatableArray<Rule> Read(Prose prose, int first, int end, AudienceWords audiences)
    {
        var rules = new List<Rule>();
        for (var i = first; i < end; i++)
        {
            var sentence = prose.Sentences[i];
            foreach (var norm in NormReader.Read(prose, sentence, audiences, VerbBias.Prose))
            {
                rules.Add(new Rule
                {
                    Audience = norm.Audience,
                    Force = norm.Force,
                    Action = norm.Action,
                    Sentence = prose.Text.Substring(sentence.Start, sentence.Length),
                    Limits = norm.Limits.ConvertAll(static limit => new Limit(limit.Kind, "", limit.Words, false)),
                    Deadline = norm.Deadline,
                });
            }
        }

        return rules.ToEquatableArray();
    }
}
