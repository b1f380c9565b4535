using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4004: related policies as plain words, which lead nowhere.</summary>
internal static class RelatedWithoutTarget
{
    public static LintDescriptor Descriptor { get; } = new("PAC4004", "Related policy without a link", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var plain = Plain(context);
        if (plain.Count > 0)
        {
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                plain[0].Text.Span,
                $"{Quote.Of(plain[0].Text.Text)} is listed as related without a link, so nobody can check that it exists. Make {(plain.Count == 1 ? "it a link" : "all such items links")}.",
                plain.Skip(1).Select(text => new RelatedPlace(text.Text.Span, "another one without a link")).ToEquatableArray());
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var edits = new List<TextEdit>();
        foreach (var text in Plain(context))
        {
            var mention = context.PolicyMentions.FirstOrDefault(mention => ReferenceEquals(mention.In.Block, text));
            if (mention is not null && context.Library.ExternalPolicies.FirstOrDefault(policy => policy.Id == mention.PolicyId) is { Url.Length: > 0 } policy)
            {
                edits.Add(new TextEdit(new TextSpan(text.Text.Span.Start, 0), "["));
                edits.Add(new TextEdit(new TextSpan(text.Text.Span.End, 0), $"]({policy.Url})"));
            }
        }

        if (edits.Count > 0)
        {
            yield return new Fix(FixKind.Suggestion, "Link them to the addresses in library.yml", edits.ToEquatableArray());
        }
    }

    // The list may stand beside things that are no policies: only items that speak of one are asked for a link.
    private static List<ParagraphSyntax> Plain(LintContext context) => context.RelatedPolicies.Items
        .Where(item => item.Text!.Text.Marks.All(mark => mark.Kind != ProseMarkKind.Link)
            && item.Text.Text.Tokens.Exists(token => token.Lower is "policy" or "policies" or "procedure" or "procedures" or "code"))
        .Select(item => item.Text!).ToList();
}
