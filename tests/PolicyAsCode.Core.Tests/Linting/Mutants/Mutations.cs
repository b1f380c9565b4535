using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Linting.Mutants;

/// <summary>Every way in which we break a clean policy, wherever it can be broken so.</summary>
internal static class Mutations
{
    public static IEnumerable<Mutant> Of(string name, string text)
    {
        var policy = Binder.Bind(new SourceText(text, name + "/policy.md"), name, Bound.Library);
        var context = new LintContext(policy, LintOptions.Default);
        return new[] { InLists(context), InItems(context), InSentences(context), InHeadings(context), InParagraphs(context), InWords(context), InPhrases(context), InSettings(context) }
            .SelectMany(mutants => mutants).Select(mutant => mutant with { Policy = name });
    }

    private static IEnumerable<Mutant> InLists(LintContext context)
    {
        foreach (var list in RuleLists(context))
        {
            var (leadIn, items) = (list.LeadInSpan, list.Syntax.Span);
            var words = context.Source.ToString(leadIn);
            var colon = leadIn.End - 1;
            if (words.EndsWith("to:", StringComparison.Ordinal) || words.EndsWith("not:", StringComparison.Ordinal) || words.EndsWith("must:", StringComparison.Ordinal) || words.EndsWith("should:", StringComparison.Ordinal) || words.EndsWith("may:", StringComparison.Ordinal))
            {
                yield return Replace(context, "take the colon away", "PAC1103", new TextSpan(colon, 1), "", new TextSpan(leadIn.Start, leadIn.Length - 1));
            }

            yield return Insert(context, "put a sentence between lead-in and list", "PAC1104", BlockEnd(context, list), "\n\nThis was agreed in spring.", leadIn);
            yield return Insert(context, "glue a lead-in to the last item", "PAC1105", items.End, "\nVisitors must not:", new TextSpan(items.End + 1, 10));
            yield return Insert(context, "glue a sentence to the last item", "PAC1105", items.End, "\nEverybody must shut the gate.", new TextSpan(items.End + 1, 10));
            yield return Insert(context, "add an empty item", "PAC1101", items.End, "\n-", new TextSpan(items.End + 1, 1));
            yield return Insert(context, "add a list right behind", "PAC1109", items.End, "\n\n* open the gate", new TextSpan(items.End + 2, 5));
            yield return Insert(context, "insert a sentence as an item", "PAC2001", items.End, "\n- Any broken glass will be swept up by the caretaker.", new TextSpan(items.End + 3, 10));
            if (list.Force!.Forbids)
            {
                yield return Insert(context, "insert an item of the other polarity", "PAC2005", items.End, "\n- must always shut the gate", new TextSpan(items.End + 3, 10));
                yield return Insert(context, "let an item fall out of the list", "PAC1111", items.End, "\n\nlend the key of the shed\n\n- hide it", new TextSpan(items.End + 2, 10));
            }

            if (list.Force.Polarity == Polarity.Oblige)
            {
                yield return Insert(context, "insert an item that negates", "PAC2005", items.End, "\n- must not shut the gate", new TextSpan(items.End + 3, 10));
            }
        }
    }

    private static IEnumerable<Mutant> InItems(LintContext context)
    {
        foreach (var (list, item) in RuleLists(context).SelectMany(list => list.Items.Where(item => item is { Role: ItemRole.Rule, Syntax.Text: not null }), (list, item) => (list, item)))
        {
            var (block, words) = (item.Syntax.Text!, item.Syntax.Text!.Text.Span);
            yield return Insert(context, "leave a placeholder in an item", "PAC1141", words.End, " [insert date]", new TextSpan(words.End + 1, 13));
            yield return Insert(context, "hide a second rule in an item", "PAC2003", words.End, ". Guests must leave by noon.", new TextSpan(words.End + 2, 10));
            if (block.Attributes is { Id: { } id } group)
            {
                yield return Replace(context, "delete an id", "PAC7001", new TextSpan(group.Span.Start, group.Span.Length), "", words);
                yield return Insert(context, "give an id twice", "PAC7002", item.Syntax.Span.End, $"\n- shut the gate {{#{id.Name}}}", new TextSpan(item.Syntax.Span.End + 1, 18 + id.Name.Length));
            }

            if (list.Force!.Forbids && item.Limits.Count == 0 && words.Length > 0)
            {
                yield return Insert(context, "negate twice", "PAC2041", words.End, " without a word to the office", new TextSpan(words.End + 1, 7));
            }

            yield return Insert(context, "leave the exception empty", "PAC2043", words.End, " (unless )", new TextSpan(words.End + 2, 6));
            yield return Insert(context, "say it vaguely", "PAC2021", words.End, " where appropriate", new TextSpan(words.End + 7, 11));
            yield return Insert(context, "double a word", "PAC5001", words.End, " at at noon", new TextSpan(words.End + 1, 5));
            yield return Insert(context, "end in etc.", "PAC5020", words.End, ", etc.", new TextSpan(words.End + 2, 3));
        }
    }

    private static IEnumerable<Mutant> InSentences(LintContext context)
    {
        foreach (var sentence in context.Reading.Sentences.Where(sentence => sentence.IsRule && sentence.Block is ParagraphSyntax { Attributes: not null }))
        {
            var paragraph = (ParagraphSyntax)sentence.Block;
            yield return Replace(context, "delete the id of a sentence", "PAC2050", paragraph.Attributes!.Span, "", sentence.Span);
            yield return Insert(context, "add a second sentence rule", "PAC2050", paragraph.Text.Span.End, " Guests must leave by noon.", new TextSpan(paragraph.Text.Span.End + 1, 10));
            yield return Insert(context, "leave a placeholder in a sentence", "PAC1141", paragraph.Text.Span.End, " [name of school]", new TextSpan(paragraph.Text.Span.End + 1, 16));
            if (sentence.Norm.Limits.Count == 0 && FlippedAt(context, sentence) is { } modal && sentence.Norm.Force.Strength == Strength.Binding)
            {
                // The same sentence once more, with its polarity turned: two rules that nobody can keep.
                var turned = sentence.Text.Replace(modal, modal + " not", StringComparison.Ordinal);
                yield return Insert(context, "repeat a rule the other way round", "PAC2011", paragraph.Span.End, $"\n\n{turned} {{#turned-round}}", new TextSpan(paragraph.Span.End + 2, 10));
                var weaker = sentence.Text.Replace(modal, "should", StringComparison.Ordinal);
                yield return Insert(context, "repeat a rule in another strength", "PAC2013", paragraph.Span.End, $"\n\n{weaker} {{#weaker}}", new TextSpan(paragraph.Span.End + 2, 10));
                var limited = sentence.Text.TrimEnd('.') + ", unless the office agrees.";
                yield return Insert(context, "repeat a rule with an exception", "PAC2014", paragraph.Span.End, $"\n\n{limited} {{#limited unless=office-agrees}}", sentence.Span);
                yield return Insert(context, "except from an exception", "PAC2042", sentence.Span.End - 1, ", unless the office agrees, except on Sundays", new TextSpan(sentence.Span.End + 26, 6));
            }
        }
    }

    private static IEnumerable<Mutant> InHeadings(LintContext context)
    {
        foreach (var heading in context.Headings.Where(heading => heading.Level > 1))
        {
            var start = heading.Span.Start;
            var marks = new string('#', heading.Level);
            yield return Replace(context, "take the blank line above a heading away", "PAC1102", new TextSpan(start - 1, 1), "", new TextSpan(start - 1, heading.Span.Length));
            yield return Insert(context, "skip a level", "PAC1002", start, "##", new TextSpan(start, heading.Span.Length), where: heading.Level == 2);
            yield return Insert(context, "make a section a second title", "PAC1001", start, "# Another title\n\n", new TextSpan(start, 15));
            yield return Insert(context, "leave a number out", "PAC1003", start, $"{marks} 4. One\n\nText.\n\n{marks} 6. Two\n\nText.\n\n", new TextSpan(start, 40));
            yield return Insert(context, "type a number", "PAC1140", heading.Text.Span.Start, "3. ", new TextSpan(heading.Text.Span.Start, 2));
            yield return Insert(context, "repeat a heading", "PAC1005", start, $"{marks} {heading.Text.Text}\n\nText.\n\n", new TextSpan(start + marks.Length + heading.Text.Text.Length + 10, heading.Span.Length));
            yield return Insert(context, "lose the text of a section", "PAC1006", start, $"{marks} Lost and found\n\n", new TextSpan(start, 14));
            yield return Insert(context, "number a part for another section", "PAC1004", start, $"{marks} 7. Seven\n\nText.\n\n{marks}# 8.1 Eight\n\nText.\n\n", new TextSpan(start + (2 * marks.Length) + 19, 6));
            yield return Insert(context, "call information rules", "PAC2051", start, "These are our channels: {.rules}\n\n- email\n- letters\n\n", new TextSpan(start, 23));
            yield return Insert(context, "lose a list", "PAC1107", start, "Visitors keep to the following rules:\n\n", new TextSpan(start, 37));
            yield return Insert(context, "underline a sentence", "PAC1106", start, "The gate is shut at six.\n---\n\n", new TextSpan(start, 24));
        }
    }

    private static IEnumerable<Mutant> InParagraphs(LintContext context)
    {
        foreach (var text in context.Texts.Where(text => text.Kind == TextKind.Paragraph && text.Block is ParagraphSyntax { Attributes: null } && text.Prose.Text.EndsWith('.')))
        {
            var end = text.Prose.Span.End;
            yield return Insert(context, "link to a rule that is not there", "PAC4005", end, " See [the rule](#no-such-rule).", new TextSpan(end + 5, 10));
            yield return Insert(context, "name a policy that is not listed", "PAC4001", end, " The privacy and first aid policy says more. See the complaints policy.", new TextSpan(end + 10, 60), where: context.Policy.Document.Id != "social-media");
            yield return Insert(context, "use a word to avoid", "PAC3010", end, " All students know this.", new TextSpan(end + 5, 8));
            yield return Insert(context, "name a thing in two cases", "PAC3013", end, " Photos are on Instagram, and instagram keeps them.", new TextSpan(end + 30, 9));
            yield return Insert(context, "use an abbreviation", "PAC3003", end, " The ICT room is open.", new TextSpan(end + 5, 3));
            yield return Insert(context, "point above", "PAC4011", end, " The times set out above hold.", new TextSpan(end + 19, 5));
            yield return Insert(context, "point at a number", "PAC4022", end, " See section 3.2 for times.", new TextSpan(end + 5, 11));
            yield return Insert(context, "bind somebody in passing", "PAC2050", end, " Guests must leave by noon.", new TextSpan(end + 1, 10));
            yield return Replace(context, "lose the full stop", "PAC1130", new TextSpan(end - 1, 1), "", new TextSpan(text.Prose.Span.Start, text.Prose.Span.Length - 1), where: LastSentenceIsLong(text) && !Leads(context, text));
            yield return Insert(context, "explain a word that is not used", "PAC3004", end, " “Snood” means a thing of wool.", new TextSpan(end + 2, 5));
            yield return Insert(context, "leave the meaning of a word open", "PAC3006", end, " “Snood” includes all things of wool.", new TextSpan(end + 2, 5));
            yield return Insert(context, "show by colour alone", "PAC5043", end, " The rooms marked in red are closed.", new TextSpan(end + 18, 6));
            yield return Insert(context, "cite a law without its year", "PAC4023", end, " See the Education Act 2002 and the Ragwort Act.", new TextSpan(end + 36, 11));
            yield return Insert(context, "leave a note to oneself", "PAC1141", end, " TODO: ask the governors.", new TextSpan(end + 1, 5));
        }
    }

    private static IEnumerable<Mutant> InWords(LintContext context)
    {
        foreach (var mark in context.Texts.SelectMany(text => text.Prose.Marks).Where(mark => mark.Kind == ProseMarkKind.Link))
        {
            var words = context.Source.ToString(mark.Span);
            yield return Replace(context, "take a link away", "PAC4004", mark.Span, words[1..words.IndexOf(']', StringComparison.Ordinal)], new TextSpan(mark.Span.Start, 8));
        }
    }

    /// <summary>Where a phrase stands, it is replaced by a worse one.</summary>
    private static IEnumerable<Mutant> InPhrases(LintContext context)
    {
        foreach (var (kind, id, phrase, worse) in new[]
        {
            ("rename a related policy", "PAC4003", "The behaviour policy", "The pupil behaviour policy"),
            ("rename a related policy", "PAC4003", "The mobile phones policy", "The mobile phone use policy"),
            ("take a deadline away", "PAC2021", "within one school day", "as soon as possible"),
            ("take recipient and deadline away", "PAC2023", " to the office within one school day", ""),
            ("take the actor away", "PAC2022", "The headteacher will check", "It will be checked"),
            ("swap a term", "PAC3010", "pupils", "students"),
            ("swap a term", "PAC3011", "arents and carers", "arents/carers"),
            ("swap a term", "PAC3014", "ClassDojo", "Class Dojo"),
            ("swap a term", "PAC3011", "complaints policy", "complaints procedure"),
        })
        {
            var text = context.Source.Text;
            var body = context.Policy.Tree.Blocks[0].Span.Start;
            for (var at = text.IndexOf(phrase, body, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                yield return Replace(context, kind, id, new TextSpan(at, phrase.Length), worse, new TextSpan(Math.Max(0, at - 2), worse.Length + 4), where: context.RuleAt(at) is not null || id is "PAC4003" or "PAC3011");
            }
        }
    }

    private static IEnumerable<Mutant> InSettings(LintContext context)
    {
        foreach (var key in new[] { "title", "owner", "approver", "review", "applies-to" })
        {
            var entry = context.Policy.Tree.FrontMatter!.Settings.Entries.First(entry => entry.Key.Value == key);
            var line = context.Source.LineSpan(context.Source.LineOf(entry.Key.Span.Start));
            yield return Replace(context, $"delete {key}", "PAC6001", new TextSpan(line.Start, line.Length + 1), "", new TextSpan(0, 3));
        }
    }

    private static IEnumerable<ListReading> RuleLists(LintContext context) =>
        context.Reading.Lists.Where(list => list is { Kind: ListKind.Rules, Force: not null, LeadIn: ParagraphSyntax } && context.Source.ToString(list.LeadInSpan).EndsWith(':'));

    private static int BlockEnd(LintContext context, ListReading list) => ((ParagraphSyntax)list.LeadIn!).Attributes?.Span.End ?? list.LeadInSpan.End;

    private static string? FlippedAt(LintContext context, SentenceReading sentence) =>
        context.Source.ToString(sentence.Span) == sentence.Text && sentence.Text.Contains(" must ", StringComparison.Ordinal) && sentence.Norm.Force.Words == "must" ? "must" : null;

    private static bool LastSentenceIsLong(TextPlace text) => text.Prose.Marks.Count == 0 && text.Prose.Text[..^1].Split(". ")[^1].Count(character => character == ' ') >= 5;

    private static bool Leads(LintContext context, TextPlace text) => context.Reading.Lists.Any(list => ReferenceEquals(list.LeadIn, text.Block));

    private static Mutant Insert(LintContext context, string kind, string id, int at, string words, TextSpan place, bool where = true) =>
        Replace(context, kind, id, new TextSpan(at, 0), words, place, where);

    private static Mutant Replace(LintContext context, string kind, string id, TextSpan span, string words, TextSpan place, bool where = true)
    {
        var text = context.Source.Text;
        return new Mutant(kind, "", where ? text[..span.Start] + words + text[span.End..] : "", id, place);
    }
}
