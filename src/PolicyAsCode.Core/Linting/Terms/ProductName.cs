using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3014: a name with the right letters, spelt otherwise than its owner does.</summary>
internal static class ProductName
{
    public static LintDescriptor Descriptor { get; } = new("PAC3014", "Product or body name misspelled", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => PreferredTerms.Find(context, IsOurs).Select(uses => PreferredTerms.Report(
        context,
        Descriptor,
        uses,
        $"“{uses.Entry.Meaning}” is spelt otherwise here, so a search for it misses this place. Write “{uses.Entry.Meaning}”."));

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => PreferredTerms.Replace(context, diagnostic, IsOurs);

    private static bool IsOurs(TermDifference difference) => difference == TermDifference.Spelling;
}
