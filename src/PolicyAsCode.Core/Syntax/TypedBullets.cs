using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>Finds lists whose bullets are typed as characters ("•", "·"), which Markdown takes for running text.</summary>
/// <remarks>
/// Read as running text, "share passwords" under "Staff must not:" would be a command. So it is read as the list it is
/// meant to be, and reported as an error, so that nothing is made of it until the bullets are real ones.
/// </remarks>
internal static class TypedBullets
{
    /// <summary>The blocks with typed lists made into lists; each is reported once.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="source">The text they were read from.</param>
    /// <param name="isItem">Whether they stand in an item of a list, where an "o" is a letter.</param>
    /// <param name="diagnostics">Takes what is reported.</param>
    public static List<BlockSyntax> Lift(List<BlockSyntax> blocks, SourceText source, bool isItem, List<Diagnostic> diagnostics)
    {
        if (!HoldBullet(blocks, isItem))
        {
            return blocks;
        }

        var lifted = new List<BlockSyntax>(blocks.Count);
        var items = new List<ListItemSyntax>();
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            var starts = block is ParagraphSyntax paragraph && !IsNote(blocks, at) ? Starts(paragraph.Text, source, isItem).ToList() : [];
            if (block is ListSyntax list && items.Count > 0)
            {
                // "-publish" and "- smoke" on the next line were one list in the author's mind.
                items.AddRange(list.Items);
                continue;
            }

            if (starts.Count == 0 || starts[0] > 0)
            {
                Close(items, lifted, diagnostics);
            }

            if (starts.Count > 0 && starts[0] == 0 && items.Count == 0 && lifted.Count > 0 && lifted[lifted.Count - 1] is ListSyntax before)
            {
                lifted.RemoveAt(lifted.Count - 1);
                items.AddRange(before.Items);
            }

            if (starts.Count == 0)
            {
                lifted.Add(block);
                continue;
            }

            var text = ((ParagraphSyntax)block).Text;
            if (starts[0] > 0)
            {
                lifted.Add(Paragraph(text, 0, starts[0]));
            }

            for (var i = 0; i < starts.Count; i++)
            {
                items.Add(Item(text, starts[i], i + 1 < starts.Count ? starts[i + 1] : text.Text.Length));
            }
        }

        Close(items, lifted, diagnostics);
        return lifted;
    }

    private static bool HoldBullet(List<BlockSyntax> blocks, bool isItem)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphSyntax paragraph && StartsLine(paragraph.Text, isItem))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsLine(Prose prose, bool isItem)
    {
        foreach (var wrap in prose.Wraps)
        {
            if (IsBullet(prose.Text, wrap + 1, isItem))
            {
                return true;
            }
        }

        return IsBullet(prose.Text, 0, isItem);
    }

    /// <summary>The places in a paragraph at which a line starts with a typed bullet.</summary>
    private static IEnumerable<int> Starts(Prose prose, SourceText source, bool isItem) => IsCode(prose, source, 0) ? [] : LineStarts(prose, isItem).Where(start => !IsCode(prose, source, start));

    // "`-v` - prints more" begins with an option, typed as code.
    private static bool IsCode(Prose prose, SourceText source, int start) => prose.SpanOf(start, 1).Start is var offset and > 0 && source.Text[offset - 1] == '`';

    private static IEnumerable<int> LineStarts(Prose prose, bool isItem)
    {
        var text = prose.Text;
        if (IsBullet(text, 0, isItem))
        {
            yield return 0;
            for (var i = text.IndexOf(text[0], 1); i > 0; i = text.IndexOf(text[0], i + 1))
            {
                if (char.IsWhiteSpace(text[i - 1]) && IsBullet(text, i, isItem))
                {
                    yield return i;
                }
            }

            yield break;
        }

        foreach (var wrap in prose.Wraps)
        {
            if (IsBullet(text, wrap + 1, isItem))
            {
                yield return wrap + 1;
            }
        }
    }

    private static bool IsBullet(string text, int i, bool isItem) =>
        IsMarkWithoutSpace(text, i)
        || IsEscaped(text, i)
        || (i < text.Length && BulletCharacters.Contains(text[i]) && (text[i] != '*' || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
        || (!isItem && IsLetterO(text, i));

    /// <summary>"\- share passwords": a hyphen that was escaped. Without the backslash it had made a list.</summary>
    private static bool IsEscaped(string text, int i) => i + 2 < text.Length && text[i] is '-' or '+' && text[i + 1] == ' ' && char.IsLetter(text[i + 2]);

    /// <summary>"o share passwords": the round bullet of word processors, which they hand on as the letter.</summary>
    private static bool IsLetterO(string text, int i) => i + 2 < text.Length && text[i] == 'o' && text[i + 1] == ' ' && char.IsLetter(text[i + 2]);

    /// <summary>"-publish", "–publish", "*publish" at the start of a line: a bullet that lacks its space.</summary>
    private static bool IsMarkWithoutSpace(string text, int i) =>
        i + 2 < text.Length && text[i] is '-' or '*' or '+' or '\u2013' or '\u2014' && (char.IsLetter(text[i + 1]) || (text[i] is '\u2013' or '\u2014' && i == 0 && text[i + 1] == ' '));

    /// <summary>"*Any of this may change in term time.": a sentence by itself with the mark of a note, where no bullet stands near and no colon announces one.</summary>
    private static bool IsNote(List<BlockSyntax> blocks, int at) =>
        HasNoteMark(blocks, at) && !HasNoteMark(blocks, at - 1) && !HasNoteMark(blocks, at + 1)
        && !(at > 0 && blocks[at - 1] is ParagraphSyntax { Text: { } before } && before.Text.EndsIn(':'));

    private static bool HasNoteMark(List<BlockSyntax> blocks, int at) =>
        at >= 0 && at < blocks.Count && blocks[at] is ParagraphSyntax { Text: { Text: { Length: > 2 } text } prose }
        && text[0] == '*' && char.IsUpper(text[1]) && text.EndsIn('.') && LineStarts(prose, isItem: false).Skip(1).FirstOrDefault() == 0;

    private static ListItemSyntax Item(Prose prose, int start, int end)
    {
        var first = start + 1;
        while (first < end && char.IsWhiteSpace(prose.Text[first]))
        {
            first++;
        }

        var blocks = first < end ? EquatableArray.Of<BlockSyntax>(Paragraph(prose, first, end)) : default;
        return new ListItemSyntax(prose.SpanOf(start, end - start), prose.Text.Substring(start, 1), blocks) { IsTyped = true };
    }

    private static ParagraphSyntax Paragraph(Prose prose, int start, int end)
    {
        var slice = prose.Slice(start, end);
        return new ParagraphSyntax(slice.Span, slice, null);
    }

    private static void Close(List<ListItemSyntax> items, List<BlockSyntax> blocks, List<Diagnostic> diagnostics)
    {
        if (items.Count == 0)
        {
            return;
        }

        var span = TextSpan.FromBounds(items[0].Span.Start, items[items.Count - 1].Span.End);
        var typed = items.First(item => item.IsTyped);
        diagnostics.Add(new Diagnostic("PAC1120", Severity.Error, new TextSpan(typed.Span.Start, 1), $"“{typed.Marker}” is typed as a character, so these lines are no list and no rules are made of them. Start each with “- ” instead."));
        blocks.Add(new ListSyntax(span, false, items.ToEquatableArray()));
        items.Clear();
    }
}
