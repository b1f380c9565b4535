using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1103: the words that lead into a list end in a comma or in nothing, so that they look unfinished.</summary>
internal static class LeadInWithoutColon
{
    public static LintDescriptor Descriptor { get; } = new("PAC1103", "Lead-in does not end in a colon", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            if (list.LeadIn is ParagraphSyntax && list.LeadInText.Length > 0 && IsOpen(list))
            {
                yield return Descriptor.At(
                    list.LeadInSpan,
                    $"{Quote.Of(list.LeadInText)} leads into a list but does not end in a colon, so readers cannot see that the items belong to it. End it with “:”.");
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var last = new TextSpan(diagnostic.Span.End - 1, 1);
        yield return context.Source.Text[last.Start] == ','
            ? Fix.Of(FixKind.Format, "End the lead-in with a colon", last, ":")
            : Fix.Of(FixKind.Format, "End the lead-in with a colon", new TextSpan(diagnostic.Span.End, 0), ":");
    }

    // A comma is left alone unless nothing but the list can follow; a full stop ends a sentence that needs no list.
    private static bool IsOpen(ListReading list)
    {
        var text = list.LeadInText;
        var last = text[text.Length - 1];
        var tokens = Tokenizer.Tokenize(text, 0, text.Length);
        var word = tokens.Word(last == ',' ? tokens.Count - 2 : tokens.Count - 1);
        return last == ','
            ? word == "following"
            : char.IsLetter(last) && (word == "following" || (list.Force is not null && LeadInWords.Open.Contains(word)));
    }
}
