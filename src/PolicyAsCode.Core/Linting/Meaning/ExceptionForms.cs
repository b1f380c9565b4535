using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2040: exceptions in brackets in some rules and in the open in others.</summary>
internal static class ExceptionForms
{
    public static LintDescriptor Descriptor { get; } = new("PAC2040", "Exceptions written in more than one form", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var (bracketed, open) = (new List<LimitReading>(), new List<LimitReading>());
        foreach (var limit in context.Norms.SelectMany(norm => norm.Limits).Where(limit => limit.Kind == LimitKind.Exception).GroupBy(limit => limit.Span).Select(same => same.First()))
        {
            var start = limit.Span.Start;
            (start > 0 && context.Source.Text[start - 1] == '(' ? bracketed : open).Add(limit);
        }

        if (bracketed.Count > 0 && open.Count > 0)
        {
            var odd = bracketed.Count <= open.Count ? bracketed : open;
            var (other, form) = ReferenceEquals(odd, bracketed) ? (open, "brackets") : (bracketed, "the open");
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                odd[0].Span,
                $"The exception {Quote.Of(odd[0].Words)} stands in {form}, others in this policy do not, so readers may take one for a remark. Write all alike.",
                odd.Skip(1).Concat(other.Take(1)).Select(limit => new RelatedPlace(limit.Span, "another exception")).ToEquatableArray());
        }
    }
}
