using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5041: a link whose words say nothing of where it leads: "click here".</summary>
internal static class EmptyLinkText
{
    private static readonly WordGroup Saying = FunctionWords.Set("here click this link page more read the see website please our a info information details");

    public static LintDescriptor Descriptor { get; } = new("PAC5041", "Link text says nothing (“click here”)", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var mark in text.Prose.Marks)
            {
                var words = mark.Kind == ProseMarkKind.Link ? text.Prose.Text.Substring(mark.Start, mark.Length) : "";
                if (words.Length > 0 && words.ToLowerInvariant().Split([' ', '.', '!'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= 4 } parts && parts.All(Saying.Contains) && parts.Any(part => part is "here" or "click" or "link" or "more" or "page" or "this"))
                {
                    yield return Descriptor.At(mark.Span, $"The words {Quote.Of(words)} do not say where the link leads, and screen readers read links by themselves. Use the name of what it leads to.");
                }
            }
        }
    }
}
