using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3010: a word for which <c>library.yml</c> prefers another, so that readers look for a difference that there is not.</summary>
internal static class ForbiddenSynonym
{
    private static readonly OncePerLibrary<PreferredTerms> Terms = new(library => new(library, difference => difference == TermDifference.Word));

    public static LintDescriptor Descriptor { get; } = new("PAC3010", "Word that our policies avoid", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context) => Terms.Of(context.Library).Find(context).Select(uses => PreferredTerms.Report(
        Descriptor,
        uses,
        $"“{uses.Words}” stands for what our policies call “{uses.Entry.Meaning}”, so readers may take them for two things. Write “{uses.Entry.Meaning}”."));

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Terms.Of(context.Library).Replace(context, diagnostic);
}
