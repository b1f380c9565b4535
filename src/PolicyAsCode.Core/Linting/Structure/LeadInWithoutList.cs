using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1107: words that announce a list, and then the section or the file ends, or other items of their own list follow.</summary>
internal static class LeadInWithoutList
{
    private static readonly WordGroup Records = FunctionWords.Set("signed signature name named date dated approved adopted agreed ratified reviewed review version contact telephone email");

    public static LintDescriptor Descriptor { get; } = new("PAC1107", "Lead-in with no list", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context) => FindInText(context).Concat(FindInLists(context));

    private static IEnumerable<Diagnostic> FindInText(LintContext context)
    {
        var blocks = context.Policy.Tree.Blocks;
        var level = 1;
        for (var i = 0; i < blocks.Count; i++)
        {
            level = blocks[i] is HeadingSyntax heading ? heading.Level : level;
            if (blocks[i] is ParagraphSyntax { Text: { Text: { Length: > 0 } text } prose } && text[text.Length - 1] == ':' && EndsSection(blocks, i + 1, level) && Announces(prose))
            {
                yield return Report(prose, "the section ends there, so what it announced may be lost. Add the list, or end the sentence.");
            }
        }
    }

    // "- The coach must:" with its own items as its neighbours, for want of an indent.
    private static IEnumerable<Diagnostic> FindInLists(LintContext context)
    {
        foreach (var list in context.Lists)
        {
            for (var i = 0; i + 1 < list.Items.Count; i++)
            {
                if (list.Items[i] is { Blocks.Count: 1, Text.Text: { Text: { Length: > 0 } text } prose } item && text[text.Length - 1] == ':' && Announces(prose) && GluedText.FindGlue(item, context.Source) is null)
                {
                    yield return Report(prose, "the next lines are items of the same list, so they are not read under it. Indent them.");
                }
            }
        }
    }

    private static Diagnostic Report(Prose prose, string whatFollows)
    {
        var last = LeadInFinder.LastSentence(prose, new TextSpan(0, prose.Text.Length));
        return Descriptor.At(prose.SpanOf(last.Start, last.Length), $"{Quote.Of(prose.Text.Substring(last.Start, last.Length))} announces a list, but {whatFollows}");
    }

    // Subsections may be what was announced.
    private static bool EndsSection(EquatableArray<BlockSyntax> blocks, int next, int level)
    {
        while (next < blocks.Count && blocks[next] is HtmlSyntax { IsComment: true })
        {
            next++;
        }

        return next == blocks.Count || (blocks[next] is HeadingSyntax heading && heading.Level <= level);
    }

    // "Signed:" and "The date on which it was approved:" are lines to write on, not the start of a list.
    private static bool Announces(Prose prose)
    {
        var (tokens, isClause) = (prose.Tokens, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) == "following")
            {
                return true;
            }

            if (Records.Contains(tokens.Word(i)))
            {
                return false;
            }

            isClause |= tokens.Is(i, WordClass.BeForm) || (i == 0 && tokens.Is(i, WordClass.ConditionOpener));
        }

        return tokens.Count > 3 && (isClause || new GluedLine(prose.Text, 0, 0).HasModal);
    }
}
