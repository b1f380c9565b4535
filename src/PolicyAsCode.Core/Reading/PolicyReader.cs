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
    private readonly LeadInFinder _leadIns;
    private readonly LimitsAbove _above;
    private readonly List<ListReading> _lists = [];
    private readonly List<SentenceReading> _sentences = [];
    private readonly List<UnclearSentence> _unclear = [];
    private ListReader.Part? _lastPart;
    private Audience _lastNamed = Audience.Implied;

    private PolicyReader(SourceText source, Library library)
    {
        _source = source;
        _audiences = AudienceWords.Of(library);
        _listReader = new ListReader(source, _audiences);
        _leadIns = new LeadInFinder(_audiences);
        _above = new LimitsAbove(_lists, _sentences);
    }

    /// <summary>Reads a file's blocks with the words of its library. Never throws.</summary>
    public static PolicyReading Read(SyntaxTree tree, Library library)
    {
        var reader = new PolicyReader(tree.Source, library);
        reader.ReadBlocks(tree.Blocks);
        return new PolicyReading(
            reader._lists.ToEquatableArray(),
            reader._sentences.OrderBy(sentence => sentence.Span.Start).ToEquatableArray()) { Unclear = reader._unclear.ToEquatableArray() };
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
                    _above.Enter(LeadInFinder.Before(blocks, i));
                    ReadParagraph(paragraph, next is ListSyntax);
                    break;
                case ListSyntax list:
                    ReadList(list, LeadInFinder.Before(blocks, i), next as ParagraphSyntax);
                    break;
                case QuoteSyntax quote:
                    ReadContent(quote.Blocks);
                    break;
                case FootnoteSyntax footnote:
                    ReadContent(footnote.Blocks);
                    break;
                case TableSyntax table:
                    ReadTable(table);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>"Share codes." in a column headed "Don't" is no command, whatever its cell says by itself.</summary>
    private void ReadTable(TableSyntax table)
    {
        var isTurned = table.Rows[0].Cells.Any(cell => LeadInLabel.Denies(cell.Text.Tokens));
        foreach (var row in table.Rows)
        {
            var bias = isTurned || (row.Cells.Count > 0 && LeadInLabel.Denies(row.Cells[0].Text.Tokens)) ? VerbBias.None : VerbBias.Prose;
            foreach (var cell in row.Cells)
            {
                ReadSentences(cell, cell.Text, cell.Text.Text.Length, isRule: false, bias);
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
        var sentences = paragraph.Text.Sentences;
        var end = leadsIntoList && sentences.Count > 0 && LeadInFinder.LeadsIn(text, sentences[sentences.Count - 1]) ? sentences[sentences.Count - 1].Start : text.Length;
        ReadSentences(paragraph, paragraph.Text, end, paragraph.Attributes?.Id is not null && !leadsIntoList);
    }

    private void ReadSentences(BlockSyntax block, Prose prose, int end, bool isRule, VerbBias otherwise = VerbBias.Prose)
    {
        var last = _sentences.Count;
        foreach (var sentence in prose.SentencesUpTo(end))
        {
            if (_sentences.Count > last ? _above.LimitSentence(prose, sentence, last) : sentence.Start == 0 && block is ParagraphSyntax && _above.LimitParagraph(prose, sentence))
            {
                continue;
            }

            last = _sentences.Count;
            var bias = sentence.Start > 1 && BulletCharacters.Contains(prose.Text[sentence.Start - 2]) ? VerbBias.Items : otherwise;
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

            if (_sentences.Count == last && NormReader.IsInDoubt(prose, sentence, _audiences))
            {
                _unclear.Add(new UnclearSentence(prose.Text.Substring(sentence.Start, sentence.Length), prose.SpanOf(sentence.Start, sentence.Length)));
            }
        }

        if (end > 0)
        {
            _above.Leave(block, last);
        }
    }

    /// <summary>"They must": those named last in the section.</summary>
    private Norm Named(Norm norm)
    {
        if (norm.Audience.Members.Count == 1 && norm.Audience.Members[0].Words is { Length: <= 6 } words && words.ToLowerInvariant() is "they" or "he" or "she" or "he/she" or "them")
        {
            return norm with { Audience = _lastNamed };
        }

        // Behind "Fires must be watched." they are the fires.
        _lastNamed = norm.Audience;
        return norm;
    }

    private void ReadList(ListSyntax list, BlockSyntax? before, ParagraphSyntax? after)
    {
        var part = _leadIns.Of(list, before, _lastPart);
        foreach (var item in list.Items)
        {
            part.Items.Add(item);
            if (item.Text is { } paragraph && GluedText.FindGlue(item, _source) is { } glue)
            {
                var rest = TextSpan.FromBounds(glue, paragraph.Text.Text.Length);
                ReadGlued(paragraph, rest);
                if (LeadInFinder.LeadsIn(paragraph.Text.Text, rest))
                {
                    // What follows stands under the glued words, whatever the list above says.
                    Finish(part);
                    part = _leadIns.Under(list, paragraph, paragraph.Text, LeadInFinder.LastSentence(paragraph.Text, rest), null);
                }
            }

            ReadNotes(item);
        }

        Finish(part, after);
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
        if (after is not null && LeadInFinder.LimitAfter(after) is { } limit)
        {
            reading = reading with { Limits = reading.Limits.Append(limit).ToEquatableArray() };
        }

        if (reading.Kind != ListKind.Rules && _above.LimitByList(part, reading))
        {
            reading = reading with { Kind = ListKind.Information };
        }

        _lists.Add(reading);
        ReadLaterSentences(reading, part.LeadIn);
        if (reading.Kind != ListKind.Rules && part.LeadIn.IsWholeNorm && part.LeadInBlock is ParagraphSyntax paragraph)
        {
            // The list only informs, so its lead-in is a norm in running text.
            var start = paragraph.Text.Text.LastIndexOf(part.LeadInText, StringComparison.Ordinal);
            var norms = _sentences.Count;
            foreach (var norm in NormReader.Read(paragraph.Text, new TextSpan(Math.Max(0, start), part.LeadInText.Length), _audiences, VerbBias.Prose))
            {
                _sentences.Add(new SentenceReading { Block = paragraph, Text = part.LeadInText, Span = part.LeadInSpan, Norm = Named(norm), IsRule = paragraph.Attributes?.Id is not null && _sentences.All(sentence => sentence.Block != paragraph) });
            }

            if (OpenLimit.AtEnd(part.LeadInText) is { } opened)
            {
                // "must not shout unless:" is limited by its items.
                _above.Limit(norms, new LimitReading(opened.Kind, OpenLimit.Completed(opened.Words, reading), part.List.Span));
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

            var sentences = paragraph.Text.SentencesUpTo(item.Text.Length);
            if (item is { Role: ItemRole.Information, Force: null } && leadIn.Kind == LeadInKind.Neutral && sentences.Count > 0 && NormReader.IsInDoubt(paragraph.Text, sentences[0], _audiences))
            {
                _unclear.Add(new UnclearSentence(item.Text.Substring(sentences[0].Start, sentences[0].Length), paragraph.Text.SpanOf(sentences[0].Start, sentences[0].Length)));
            }

            var isOwn = leadIn.Kind != LeadInKind.Norm && sentences.Count > 1 && NormReader.Read(paragraph.Text, sentences[0], _audiences, VerbBias.Items).Count == 0;
            for (var i = 1; i < sentences.Count; i++)
            {
                var sentence = sentences[i];
                if (LaterLimit.Of(paragraph.Text, sentence) is not null)
                {
                    continue;
                }

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
}
