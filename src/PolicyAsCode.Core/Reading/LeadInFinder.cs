using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Finds what leads into a list: the paragraph or heading above it, the last sentence of one, or the list before.</summary>
internal sealed class LeadInFinder(AudienceWords audiences)
{
    /// <summary>The block before a list, comments passed over.</summary>
    public static BlockSyntax? Before(EquatableArray<BlockSyntax> blocks, int list)
    {
        var i = list - 1;
        while (i > 0 && blocks[i] is HtmlSyntax { IsComment: true })
        {
            i--;
        }

        return i >= 0 ? blocks[i] : null;
    }

    /// <summary>The part of a list under its first lead-in, without items yet.</summary>
    public ListReader.Part Of(ListSyntax list, BlockSyntax? before, ListReader.Part? last) => before switch
    {
        // Two lists that run together stand under one lead-in; alone, the second one's items could be read as commands.
        ListSyntax other when last is { } part && part.List == other => part with { List = list, Items = [] },
        ParagraphSyntax paragraph => Under(list, paragraph, paragraph.Text, LastSentence(paragraph.Text, new TextSpan(0, paragraph.Text.Text.Length)), paragraph.Attributes),
        HeadingSyntax heading => UnderHeading(list, heading),
        _ => new ListReader.Part(list, [], null, "", new TextSpan(list.Span.Start, 0), LeadIn.None, null),
    };

    /// <summary>A part under the words of a block.</summary>
    public ListReader.Part Under(ListSyntax list, BlockSyntax block, Prose prose, TextSpan sentence, AttributeGroup? attributes) =>
        new(list, [], block, prose.Text.Substring(sentence.Start, sentence.Length), prose.SpanOf(sentence.Start, sentence.Length), ReadLeadIn(prose, sentence), attributes);

    private LeadIn ReadLeadIn(Prose prose, TextSpan sentence)
    {
        var leadIn = LeadInReader.Read(prose, sentence, audiences);
        if (!LeadInReader.PointsBack(prose, sentence) || sentence.Start == 0)
        {
            return leadIn;
        }

        // "This includes:" goes on with what the sentence before it lays down.
        var before = LastSentence(prose, new TextSpan(0, sentence.Start));
        var norms = NormReader.Read(prose, before, audiences, VerbBias.Prose);
        return norms.Count == 1
            ? leadIn with { Kind = LeadInKind.Norm, Force = norms[0].Force, Audience = norms[0].Audience, Context = norms[0].Action, Reasons = norms[0].Reasons }
            : leadIn;
    }

    /// <summary>A heading leads in only if it says something of its list: "Pupils must not", "Prohibited items", "Aims". "Staff" over "must take the register" says who.</summary>
    private ListReader.Part UnderHeading(ListSyntax list, HeadingSyntax heading)
    {
        var part = Under(list, heading, heading.Text, new TextSpan(0, heading.Text.Text.Length), heading.Attributes);
        if (part.LeadIn.Kind != LeadInKind.Norm && LeadInReader.Negates(heading.Text.Text))
        {
            return part with { LeadIn = part.LeadIn with { Kind = LeadInKind.Statement, IsUnclear = true } };
        }

        var named = part.LeadIn.Kind == LeadInKind.Norm || part.LeadIn.Describes || (part.LeadIn.Kind == LeadInKind.Statement && LeadInLabel.NamesInformation(heading.Text.Text));
        return named
            ? part
            : part with { LeadInBlock = null, LeadInText = "", LeadInSpan = new TextSpan(list.Span.Start, 0), LeadIn = LeadIn.None with { Audience = LacksSubjects(list, heading) ? part.LeadIn.Audience : Audience.Implied }, Attributes = null };
    }

    /// <summary>Whether a heading names people, and every item under it begins with its modal.</summary>
    private static bool LacksSubjects(ListSyntax list, HeadingSyntax heading) =>
        heading.Text.Tokens is { Count: > 0 } tokens && tokens.AnimacyAt(tokens.Count - 1) == Animacy.Animate
        && list.Items.All(static item => item.Text?.Text.Tokens.Word(0) is "must" or "should" or "shall" or "may" or "can" or "cannot" or "will" or "mustn't" or "shouldn't" or "can't" or "won't");

    /// <summary>The last sentence of a stretch.</summary>
    public static TextSpan LastSentence(Prose prose, TextSpan within)
    {
        var sentences = within.Start == 0 ? prose.SentencesUpTo(within.Length) : SentenceSplitter.Split(prose.Text.Substring(within.Start, within.Length));
        return sentences.Count == 0 ? within : new TextSpan(within.Start + sentences[sentences.Count - 1].Start, sentences[sentences.Count - 1].Length);
    }

    /// <summary>Whether a paragraph's last sentence is left open, so that it leads into the list behind it.</summary>
    public static bool LeadsIn(string text, TextSpan sentence) => text[sentence.End - 1] is not '.' and not '!' and not '?';

    /// <summary>"This does not apply to …", "unless a coach has said so." behind a list limits all of it.</summary>
    public static LimitReading? LimitAfter(ParagraphSyntax paragraph)
    {
        var text = paragraph.Text.Text;
        if (text.TrimEnd().EndsIn(':') || paragraph.Text.Sentences is not { Count: > 0 } sentences)
        {
            return null;
        }

        var first = sentences[0];
        if (char.IsLower(text[first.Start]))
        {
            var tokens = paragraph.Text.TokensOf(first.Start, first.End);
            return LimitFinder.Find(tokens) is { Count: > 0 } limits && limits[0].From == 0 && limits[0].To >= tokens.Count - 1 ? NormReader.ToReading(paragraph.Text, tokens, limits[0]) : null;
        }

        if (LaterLimit.Of(paragraph.Text, first) is { } later)
        {
            return later;
        }

        // "Unless a coach has said so, these rules hold all day."
        var words = paragraph.Text.TokensOf(first.Start, first.End);
        return words.Word(0) is "unless" or "except" && LimitFinder.Find(words) is { Count: > 0 } leading && leading[0].From == 0 && words.IsMark(leading[0].To, ",") && LaterLimit.NamesRules(words, leading[0].To + 1)
            ? NormReader.ToReading(paragraph.Text, words, leading[0])
            : null;
    }
}
