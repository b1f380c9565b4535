using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5030: words that name one sex where anybody is meant.</summary>
/// <remarks>Source: GOV.UK style guide, “gender”; Department for Education house style. A closed list of titles and pronouns.</remarks>
internal static class GenderedWord
{
    private static readonly WordList Words = new(
        ("headmaster", "headteacher"),
        ("headmistress", "headteacher"),
        ("chairman", "chair"),
        ("foreman", "supervisor"),
        ("manpower", "staff"),
        ("dinner lady", "midday supervisor"),
        ("dinner ladies", "midday supervisors"),
        ("his/her", "their"),
        ("her/his", "their"),
        ("he/she", "they"),
        ("she/he", "they"),
        ("him/her", "them"),
        ("his or her", "their"),
        ("he or she", "they"),
        ("him or her", "them"),
        ("workmen", "workers"),
        ("mankind", "people"));

    public static LintDescriptor Descriptor { get; } = new("PAC5030", "Word that leaves some people out", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => Words.Find(context, Descriptor, static (words, better) =>
        $"“{words}” leaves some people out, who may think that the rule does not mean them. Write “{better}”.");

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Words.Fixes(context, diagnostic, FixKind.Suggestion);
}
