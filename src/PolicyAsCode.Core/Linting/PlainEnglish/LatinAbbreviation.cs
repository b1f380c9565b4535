using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5020: Latin abbreviations, which screen readers spell out and many people mix up.</summary>
/// <remarks>Source: GOV.UK style guide, “eg, etc and ie”.</remarks>
internal static class LatinAbbreviation
{
    private static readonly WordList Words = new(
        ("e.g", "for example"),
        ("eg", "for example"),
        ("i.e", "that is"),
        ("ie", "that is"),
        ("etc", ""),
        ("viz", "namely"));

    public static LintDescriptor Descriptor { get; } = new("PAC5020", "“e.g.”, “i.e.”, “etc.”", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => Words.Find(context, Descriptor, static (words, better) =>
        $"“{words}” is Latin, which screen readers spell out and many people mix up. {(better.Length > 0 ? $"Write “{better}”." : "Name what is meant, or leave it out.")}");

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Words.Fixes(context, diagnostic, FixKind.Wording);
}
