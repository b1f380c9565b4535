namespace PolicyAsCode.Linting.Fixing;

/// <summary>PAC0010: a fix that would change what a rule says is not applied.</summary>
internal static class FixRefused
{
    public static LintDescriptor Descriptor { get; } = new("PAC0010", "Fix not made, since it would change a rule", Severity.Information, Tier.A);

    /// <summary>For names that were to be written.</summary>
    public static Diagnostic Of(TextEdit edit) => Descriptor.At(
        edit.Span,
        $"Writing {Quote.Of(edit.NewText.Trim())} here would change what a rule says, so it was not done. Change the text by hand.");

    /// <summary>For the fix of a lint.</summary>
    public static Diagnostic Of(ProposedFix proposed) => Descriptor.At(
        proposed.Diagnostic.Span,
        $"The fix for {proposed.Diagnostic.Id} would change what a rule says, or would not put it right, so it was not made. Change the text by hand.");
}
