using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1111: a paragraph below a list that forbids or allows, worded as one of its items: as it stands it is a command.</summary>
internal static class FellOutOfList
{
    public static LintDescriptor Descriptor { get; } = new("PAC1111", "Text that fell out of a list", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context) => In(context).Select(fallen => Report(context, fallen.List, fallen.Paragraph, fallen.Next, fallen.Force));

    /// <summary>Such paragraphs, each with the list above it, the force of that list, and the list behind it where one follows.</summary>
    public static IEnumerable<(ListSyntax List, Force Force, ParagraphSyntax Paragraph, ListSyntax? Next)> In(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            for (var i = 0; i + 1 < blocks.Count; i++)
            {
                if (blocks[i] is not ListSyntax list || context.ReadingOf(list) is not { Kind: ListKind.Rules, Force: { Polarity: not Polarity.Oblige } force })
                {
                    continue;
                }

                for (var k = i + 1; k < blocks.Count && blocks[k] is ParagraphSyntax { Attributes: null } paragraph && IsWordedAsItem(context, paragraph); k++)
                {
                    yield return (list, force, paragraph, k + 1 < blocks.Count ? blocks[k + 1] as ListSyntax : null);
                }
            }
        }
    }

    // A list behind it would be read under it, or by itself, and nobody can tell whether the first lead-in is meant. Otherwise small letters tell.
    private static Diagnostic Report(LintContext context, ListSyntax list, ParagraphSyntax paragraph, ListSyntax? next, Force force)
    {
        var (words, says) = (Quote.Of(paragraph.Text.Text), Quote.Of(force.Words));
        if (next is not null)
        {
            return Descriptor.At(paragraph.Text.Span, $"{words} stands between two lists, and the one above says {says}. Make it an item of that list, or end it with a colon.", context.FirstLineOf(next), "the list behind it");
        }

        return Descriptor.At(paragraph.Text.Span, $"{words} reads as a command, but stands below a list that says {says}. If it belongs to the list, make it an item.", context.FirstLineOf(list), "the list above it")
            with { Severity = char.IsLower(paragraph.Text.Text[0]) ? Severity.Warning : Severity.Information };
    }

    // "Share codes." and no lead-in: one sentence that begins with its verb. Small letters make no label, so that there any word that can be a verb is one.
    private static bool IsWordedAsItem(LintContext context, ParagraphSyntax paragraph) =>
        paragraph.Text is { Text.Length: > 0, Sentences.Count: 1 } prose && !prose.Text.EndsIn(':')
        && (IsCommand(context, prose, VerbBias.Prose) || IsCommand(context, prose, char.IsLower(prose.Text[0]) ? VerbBias.Verbs : VerbBias.Items));

    private static bool IsCommand(LintContext context, Prose prose, VerbBias bias) =>
        NormReader.Read(prose, prose.Sentences[0], AudienceWords.Of(context.Library), bias) is { Count: > 0 } norms && norms[0] is { IsCommand: true, Audience.IsImplied: true };
}
