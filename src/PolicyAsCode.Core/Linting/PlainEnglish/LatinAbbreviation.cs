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
        ("viz", "namely"))
    {
        AreAbbreviations = true,
    };

    public static LintDescriptor Descriptor { get; } = new("PAC5020", "“e.g.”, “i.e.”, “etc.”", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => Words.Find(context, Descriptor, static (words, better) =>
        $"“{words}” is Latin, which screen readers spell out and many people mix up. {(better.Length > 0 ? $"Write “{better}”." : "Name what is meant, or leave it out.")}");

    /// <summary>The English words, set off by the commas that they need and the Latin did without: "the shed i.e. the store" becomes "the shed, that is, the store".</summary>
    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var text = context.Source.Text;
        foreach (var fix in Words.Fixes(context, diagnostic, FixKind.Wording))
        {
            var (span, words) = (fix.Edits[0].Span, fix.Edits[0].NewText);
            var followsWord = span.Start > 1 && text[span.Start - 1] == ' ' && char.IsLetterOrDigit(text[span.Start - 2]);
            var start = followsWord ? span.Start - 1 : span.Start;
            var isSetOff = words == "that is" && span.End < text.Length && text[span.End] == ' ';
            yield return Fix.Of(FixKind.Wording, $"Write “{words}”", TextSpan.FromBounds(start, span.End), (followsWord ? ", " : "") + words + (isSetOff ? "," : ""));
        }
    }
}
