using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4010: "the following" with nothing that follows, or twice above one list.</summary>
internal static class DanglingFollowing
{
    // "the following day" is a time, and comes after an event, not after these words.
    private static readonly WordGroup Times = FunctionWords.Set("day days morning afternoon evening night week weeks weekend month months term terms year years hour hours session lesson monday tuesday wednesday thursday friday saturday sunday working school academic calendar financial business meeting");

    // "the following regulations" above sections are those sections.
    private static readonly WordGroup Parts = FunctionWords.Set("section sections chapter chapters part parts page pages paragraph paragraphs clause clauses regulation regulations rule rules condition conditions procedure procedures guideline guidelines policy policies statement statements term terms");

    public static LintDescriptor Descriptor { get; } = new("PAC4010", "“The following” with nothing that follows", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i] is not ParagraphSyntax { Text: { } prose })
                {
                    continue;
                }

                var tokens = prose.Tokens;
                var places = Places(tokens);
                var follows = i + 1 < blocks.Count && (blocks[i + 1] is not HeadingSyntax below || below.Level > LevelAt(blocks, i));
                if (places.Count > (follows ? 1 : 0) && (follows || !FollowsElsewhere(context, prose, places[0], isAboveSections: i + 1 < blocks.Count)) && (!follows || (blocks[i + 1] is ListSyntax && InOneSentence(tokens, places))) && !prose.Text.EndsIn(':') | follows)
                {
                    yield return Descriptor.At(
                        prose.SpanOf(tokens, places[0], places[0] + 2),
                        follows
                            ? "“the following” stands twice before one list, so readers cannot tell which the list is. Say what the first one means."
                            : "Nothing follows “the following” here, so what it points at may be lost. Add it, or say it in the sentence.");
                }
            }
        }
    }

    /// <summary>Whether what follows may be the next items of its list, or the sections below.</summary>
    private static bool FollowsElsewhere(LintContext context, Prose prose, int place, bool isAboveSections) =>
        (isAboveSections && Parts.Contains(prose.Tokens.Word(place + 2)))
        || context.Lists.Any(list => list.Items.Take(list.Items.Count - 1).Any(item => item.Span.Contains(prose.Span.Start)));

    // Sections of its own section may be what follows.
    private static int LevelAt(EquatableArray<BlockSyntax> blocks, int at)
    {
        while (at >= 0)
        {
            if (blocks[at--] is HeadingSyntax heading)
            {
                return heading.Level;
            }
        }

        return 1;
    }

    private static List<int> Places(List<Token> tokens)
    {
        var places = new List<int>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens.Word(i) == "the" && tokens.Word(i + 1) == "following" && !Times.Contains(tokens.Word(i + 2)) && !FollowsInSentence(tokens, i + 2))
            {
                places.Add(i);
            }
        }

        return places;
    }

    // "The following are banned: knives, matches and lamps." has what follows in itself.
    private static bool FollowsInSentence(List<Token> tokens, int from)
    {
        var colon = tokens.FindIndex(from, token => token.Lower is ":" or "." or "!" or "?");
        return tokens.IsMark(colon, ":") && colon + 1 < tokens.Count;
    }

    private static bool InOneSentence(List<Token> tokens, List<int> places)
    {
        for (var i = places[0]; i < places[1]; i++)
        {
            if (tokens[i].Lower is "." or "!" or "?" or ":")
            {
                return false;
            }
        }

        return true;
    }
}
