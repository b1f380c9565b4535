using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3014: a name with the right letters, spelt otherwise than its owner does.</summary>
internal static class ProductName
{
    private static readonly OncePerLibrary<PreferredTerms> Terms = new(library => new(library, difference => difference == TermDifference.Spelling));

    public static LintDescriptor Descriptor { get; } = new("PAC3014", "Product or body name misspelled", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => Terms.Of(context.Library).Find(context).Select(uses => PreferredTerms.Report(
        Descriptor,
        uses,
        $"“{uses.Entry.Meaning}” is spelt otherwise here, so a search for it misses this place. Write “{uses.Entry.Meaning}”."));

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Terms.Of(context.Library).Replace(context, diagnostic);
}
