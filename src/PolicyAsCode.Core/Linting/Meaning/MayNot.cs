using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2044: "may not", which can mean "is not allowed to" and "perhaps does not".</summary>
internal static class MayNot
{
    public static LintDescriptor Descriptor { get; } = new("PAC2044", "“may not” (permission or prohibition?)", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => ModalWording.Places(context, "may", "not").Select(place => Descriptor.At(
        place,
        "“may not” can mean “must not” and also “perhaps will not”, so readers can take the rule for a guess. Write “must not”."));

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        yield return Fix.Of(FixKind.Wording, "Write “must not”", diagnostic.Span, "must not");
    }
}
