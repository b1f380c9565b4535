using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2045: "shall", which plain English has given up.</summary>
internal static class Shall
{
    public static LintDescriptor Descriptor { get; } = new("PAC2045", "“shall”", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => ModalWording.Places(context, "shall").Select(place => Descriptor.At(
        place,
        "“shall” is read as “must” by lawyers and as “will” by others, so the rule is weaker than it looks. Write “must”."));

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        yield return Fix.Of(FixKind.Wording, "Write “must”", diagnostic.Span, "must");
    }
}
