using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads the lists and sentences of a file: who must, must not, should or may do what, unless, by when.</summary>
public sealed class PolicyReader
{
    private readonly SourceText _source;
    private readonly AudienceWords _audiences;
    private readonly ListReader _listReader;
    private readonly List<ListReading> _lists = [];
    private readonly List<SentenceReading> _sentences = [];
    private ListReader.Part? _lastPart;
    private Audience _lastNamed = Audience.Implied;

    private PolicyReader(SourceText source, Library library)
    {
        _source = source;
        _audiences = AudienceWords.Of(library);
        _listReader = new ListReader(source, _audiences);
    }

    /// <summary>Reads a file's blocks with the words of its library. Never throws.</summary>
    public static PolicyReading Read(SyntaxTree tree, Library library)
    {
        var reader = new PolicyReader(tree.Source, library);
        reader.ReadBlocks(tree.Blocks);
        return new PolicyReading(
            reader._lists.ToEquatableArray(),
            reader._sentences.OrderBy(sentence => sentence.Span.Start).ToEquatableArray());
    }

    private void ReadBlocks(EquatableArray<BlockSyntax> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            switch (blocks[i])
            {
                case HeadingSyntax:
                    _lastNamed = Audience.Implied;
                    break;
                case ParagraphSyntax paragraph:
                    ReadParagraph(paragraph, next is ListSyntax);
                    break;
                case ListSyntax list:
                    ReadList(list, Before(blocks, i), next as ParagraphSyntax);
                    break;
                case QuoteSyntax quote:
                    ReadContent(quote.Blocks);
                    break;
                case FootnoteSyntax footnote:
                    ReadContent(footnote.Blocks);
                    break;
                case TableSyntax table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    {
                        ReadSentences(cell, cell.Text, cell.Text.Text.Length, isRule: false);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What is quoted or noted is content: its norms are found and reported, and none of them is a rule.</summary>
    private void ReadContent(EquatableArray<BlockSyntax> blocks)
    {
        var (lists, sentences) = (_lists.Count, _sentences.Count);
        ReadBlocks(blocks);
        for (var i = lists; i < _lists.Count; i++)
        {
            _lists[i] = _lists[i] with { Kind = ListKind.Information };
        }

        for (var i = sentences; i < _sentences.Count; i++)
        {
            _sentences[i] = _sentences[i] with { IsRule = false };
        }
    }

    private void ReadParagraph(ParagraphSyntax paragraph, bool leadsIntoList)
    {
        var text = paragraph.Text.Text;
        var sentences = SentenceSplitter.Split(text);
        var end = leadsIntoList && sentences.Count > 0 && LeadsIn(text, sentences[sentences.Count - 1]) ? sentences[sentences.Count - 1].Start : text.Length;
        ReadSentences(paragraph, paragraph.Text, end, paragraph.Attributes?.Id is not null && !leadsIntoList);
    }

    /// <summary>Whether a paragraph's last sentence is left open, so that it leads into the list behind it.</summary>
    private static bool LeadsIn(string text, TextSpan sentence) => text[sentence.End - 1] is not '.' and not '!' and not '?';

    private void ReadSentences(BlockSyntax block, Prose prose, int end, bool isRule)
    {
        foreach (var sentence in SentenceSplitter.Split(prose.Text.Substring(0, end)))
        {
            var bias = sentence.Start > 1 && prose.Text[sentence.Start - 2] is '*' or '\u2022' or '\u00B7' ? VerbBias.Items : VerbBias.Prose;
            foreach (var norm in NormReader.Read(prose, sentence, _audiences, bias))
            {
                _sentences.Add(new SentenceReading
                {
                    Block = block,
                    Text = prose.Text.Substring(sentence.Start, sentence.Length),
                    Span = prose.SpanOf(sentence.Start, sentence.Length),
                    Norm = Named(norm),
                    IsRule = isRule,
                });
                isRule = false;
            }
        }
    }

    /// <summary>"They must": those named last in the section.</summary>
    private Norm Named(Norm norm)
    {
        if (norm.Audience.Members.Count == 1 && norm.Audience.Members[0].Words.ToLowerInvariant() is "they" or "he" or "she" or "he/she" or "them")
        {
            return norm with { Audience = _lastNamed };
        }

        if (!norm.Audience.IsImplied)
        {
            _lastNamed = norm.Audience;
        }

        return norm;
    }

    private void ReadList(ListSyntax list, BlockSyntax? before, ParagraphSyntax? after)
    {
        var part = FirstPart(list, before);
        foreach (var item in list.Items)
        {
            part.Items.Add(item);
            if (item.Text is { } paragraph && GluedText.FindGlue(item, _source) is { } glue)
            {
                var rest = TextSpan.FromBounds(glue, paragraph.Text.Text.Length);
                ReadGlued(paragraph, rest);
                if (LeadsIn(paragraph.Text.Text, rest))
                {
                    // What follows stands under the glued words, whatever the list above says.
                    Finish(part);
                    part = PartUnder(list, paragraph, paragraph.Text, LastSentence(paragraph.Text, rest), null);
                }
            }

            ReadNotes(item);
        }

        Finish(part, after);
    }

    /// <summary>The block before a list, comments passed over.</summary>
    private static BlockSyntax? Before(EquatableArray<BlockSyntax> blocks, int list)
    {
        var i = list - 1;
        while (i > 0 && blocks[i] is HtmlSyntax { IsComment: true })
        {
            i--;
        }

        return i >= 0 ? blocks[i] : null;
    }

    private ListReader.Part FirstPart(ListSyntax list, BlockSyntax? before) => before switch
    {
        // Two lists that run together stand under one lead-in; alone, the second one's items could be read as commands.
        ListSyntax other when _lastPart is { } part && part.List == other => part with { List = list, Items = [] },
        ParagraphSyntax paragraph => PartUnder(list, paragraph, paragraph.Text, LastSentence(paragraph.Text, new TextSpan(0, paragraph.Text.Text.Length)), paragraph.Attributes),
        HeadingSyntax heading => UnderHeading(list, heading),
        _ => new ListReader.Part(list, [], null, "", new TextSpan(list.Span.Start, 0), LeadIn.None, null),
    };

    private ListReader.Part PartUnder(ListSyntax list, BlockSyntax block, Prose prose, TextSpan sentence, AttributeGroup? attributes) =>
        new(list, [], block, prose.Text.Substring(sentence.Start, sentence.Length), prose.SpanOf(sentence.Start, sentence.Length), ReadLeadIn(prose, sentence), attributes);

    private LeadIn ReadLeadIn(Prose prose, TextSpan sentence)
    {
        var leadIn = LeadInReader.Read(prose, sentence, _audiences);
        if (!LeadInReader.PointsBack(prose, sentence) || sentence.Start == 0)
        {
            return leadIn;
        }

        // "This includes:" goes on with what the sentence before it lays down.
        var before = LastSentence(prose, new TextSpan(0, sentence.Start));
        var norms = NormReader.Read(prose, before, _audiences, VerbBias.Prose);
        return norms.Count == 1
            ? leadIn with { Kind = LeadInKind.Norm, Force = norms[0].Force, Audience = norms[0].Audience, Context = norms[0].Action, Reasons = norms[0].Reasons }
            : leadIn;
    }

    /// <summary>A heading leads in only if it says something of its list: "Pupils must not", "Prohibited items", "Aims".</summary>
    private ListReader.Part UnderHeading(ListSyntax list, HeadingSyntax heading)
    {
        var part = PartUnder(list, heading, heading.Text, new TextSpan(0, heading.Text.Text.Length), heading.Attributes);
        if (part.LeadIn.Kind != LeadInKind.Norm && LeadInReader.Negates(heading.Text.Text))
        {
            return part with { LeadIn = part.LeadIn with { Kind = LeadInKind.Statement, IsUnclear = true } };
        }

        var named = part.LeadIn.Kind == LeadInKind.Norm || (part.LeadIn.Kind == LeadInKind.Statement && LeadInLabel.NamesInformation(heading.Text.Text));
        return named
            ? part
            : part with { LeadInBlock = null, LeadInText = "", LeadInSpan = new TextSpan(list.Span.Start, 0), LeadIn = LeadIn.None, Attributes = null };
    }

    private static TextSpan LastSentence(Prose prose, TextSpan within)
    {
        var sentences = SentenceSplitter.Split(prose.Text.Substring(within.Start, within.Length));
        return sentences.Count == 0 ? within : new TextSpan(within.Start + sentences[sentences.Count - 1].Start, sentences[sentences.Count - 1].Length);
    }

    private void ReadGlued(ParagraphSyntax paragraph, TextSpan rest)
    {
        var text = paragraph.Text.Text;
        foreach (var sentence in SentenceSplitter.Split(text.Substring(rest.Start)))
        {
            var span = new TextSpan(rest.Start + sentence.Start, sentence.Length);
            if (text[span.End - 1] == ':')
            {
                continue;
            }

            foreach (var norm in NormReader.Read(paragraph.Text, span, _audiences, VerbBias.Prose))
            {
                _sentences.Add(new SentenceReading { Block = paragraph, Text = text.Substring(span.Start, span.Length), Span = paragraph.Text.SpanOf(span.Start, span.Length), Norm = Named(norm) });
            }
        }
    }

    /// <summary>The later sentences and paragraphs of an item are running text of their own.</summary>
    private void ReadNotes(ListItemSyntax item)
    {
        for (var i = 0; i < item.Blocks.Count; i++)
        {
            switch (item.Blocks[i])
            {
                case ParagraphSyntax paragraph when i > 0:
                    ReadSentences(paragraph, paragraph.Text, paragraph.Text.Text.Length, isRule: false);
                    break;
                case ListSyntax nested:
                    foreach (var inner in nested.Items)
                    {
                        ReadNotes(inner);
                    }

                    break;
                case ParagraphSyntax:
                    break;
                default:
                    ReadBlocks(EquatableArray.Of(item.Blocks[i]));
                    break;
            }
        }
    }

    private void Finish(ListReader.Part part, ParagraphSyntax? after = null)
    {
        _lastPart = part;
        var reading = _listReader.Read(part);
        if (after is not null && LimitAfter(after) is { } limit)
        {
            reading = reading with { Limits = reading.Limits.Append(limit).ToEquatableArray() };
        }

        _lists.Add(reading);
        ReadLaterSentences(reading, part.LeadIn);
        if (reading.Kind != ListKind.Rules && part.LeadIn.IsWholeNorm && part.LeadInBlock is ParagraphSyntax paragraph)
        {
            // The list only informs, so its lead-in is a norm in running text.
            var start = paragraph.Text.Text.LastIndexOf(part.LeadInText, StringComparison.Ordinal);
            foreach (var norm in NormReader.Read(paragraph.Text, new TextSpan(Math.Max(0, start), part.LeadInText.Length), _audiences, VerbBias.Prose))
            {
                _sentences.Add(new SentenceReading { Block = paragraph, Text = part.LeadInText, Span = part.LeadInSpan, Norm = Named(norm), IsRule = paragraph.Attributes?.Id is not null && _sentences.All(sentence => sentence.Block != paragraph) });
            }
        }
    }

    /// <summary>An item is one rule; a later sentence in it that lays something down is a norm outside the rules.</summary>
    private void ReadLaterSentences(ListReading reading, LeadIn leadIn)
    {
        foreach (var item in reading.Items)
        {
            if (item.Syntax.Text is not { } paragraph || item.Role == ItemRole.Part)
            {
                continue;
            }

            var sentences = SentenceSplitter.Split(item.Text);
            var isOwn = leadIn.Kind != LeadInKind.Norm && sentences.Count > 1 && NormReader.Read(paragraph.Text, sentences[0], _audiences, VerbBias.Items).Count == 0;
            foreach (var sentence in sentences.Skip(1))
            {
                foreach (var norm in NormReader.Read(paragraph.Text, sentence, _audiences, VerbBias.Prose))
                {
                    if (!isOwn)
                    {
                        _sentences.Add(new SentenceReading { Block = paragraph, Text = item.Text.Substring(sentence.Start, sentence.Length), Span = paragraph.Text.SpanOf(sentence.Start, sentence.Length), Norm = Named(norm) });
                    }

                    isOwn = false;
                }
            }
        }
    }

    /// <summary>"This does not apply to …" behind a list limits all of it.</summary>
    private static LimitReading? LimitAfter(ParagraphSyntax paragraph)
    {
        var text = paragraph.Text.Text;
        var tokens = Tokenizer.Tokenize(text, 0, Math.Min(text.Length, 120));
        if (tokens.Word(0) is not "this" and not "these" and not "the")
        {
            return null;
        }

        for (var i = 1; i < Math.Min(tokens.Count, 7); i++)
        {
            if (tokens.AfterAny(i, ["does", "not", "apply"], ["do", "not", "apply"], ["doesn't", "apply"], ["don't", "apply"]) > 0)
            {
                var sentence = SentenceSplitter.Split(text)[0];
                return new LimitReading(LimitKind.Exception, text.Substring(sentence.Start, sentence.Length).TrimEnd('.'), paragraph.Text.SpanOf(sentence.Start, sentence.Length));
            }
        }

        return null;
    }
}
