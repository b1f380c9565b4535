namespace PolicyAsCode.Linting.Engine;

/// <summary>
/// A text without settings that promises a review or a ratification: nothing can be checked of either, because there is no
/// date, period or approver. The cause is the missing settings (PAC6001), so they are named there.
/// </summary>
internal static class UnsettledReview
{
    public static void Relate(LintContext context, List<Diagnostic> found)
    {
        if (context.Policy.Tree.FrontMatter is not null || found.FindIndex(diagnostic => diagnostic.Id == ReportedByReader.Settings.Id) is not (>= 0 and var missing))
        {
            return;
        }

        var places = new List<RelatedPlace>(found[missing].Related);
        foreach (var norm in context.Norms)
        {
            if (norm.Tokens.Exists(token => token.Lower is "reviewed" or "review") && norm.Tokens.Exists(token => token.Lower is "policy" or "document" or "procedure"))
            {
                places.Add(new RelatedPlace(norm.Span, "PAC6002: a review is promised, and no settings say when it is due"));
            }

            if (norm.Tokens.Exists(token => token.Lower is "ratified" or "ratify" or "ratifies"))
            {
                places.Add(new RelatedPlace(norm.Span, "PAC6003: a ratification is promised, and no settings say who agrees the text"));
            }
        }

        found[missing] = found[missing] with { Related = places.Distinct().ToEquatableArray() };
    }
}
