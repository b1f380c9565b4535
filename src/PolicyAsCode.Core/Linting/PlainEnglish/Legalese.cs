using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5021: words of contracts, for which there are plain ones.</summary>
/// <remarks>Source: GOV.UK style guide, words to avoid; Plain English Campaign, A to Z of alternative words.</remarks>
internal static class Legalese
{
    private static readonly WordList Words = new(
        ("including but not limited to", "including"),
        ("including , but not limited to ,", "including"),
        ("hereby", ""),
        ("herein", "in this policy"),
        ("hereinafter", "from here on"),
        ("thereof", "of it"),
        ("thereto", "to it"),
        ("aforementioned", "this"),
        ("notwithstanding", "despite"),
        ("pursuant to", "under"),
        ("prior to", "before"),
        ("in the event that", "if"),
        ("in the event of", "if there is"),
        ("in accordance with", "under"),
        ("with regard to", "about"),
        ("utilise", "use"),
        ("utilize", "use"),
        ("commence", "start"),
        ("forthwith", "at once"),
        ("inter alia", "among other things"),
        ("mutatis mutandis", ""));

    public static LintDescriptor Descriptor { get; } = new("PAC5021", "Words of contracts", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => Words.Find(context, Descriptor, static (words, better) =>
        $"“{words}” is the language of contracts, and most readers have to guess. {(better.Length > 0 ? $"Write “{better}”." : "Leave it out.")}");

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Words.Fixes(context, diagnostic, FixKind.Suggestion);
}
