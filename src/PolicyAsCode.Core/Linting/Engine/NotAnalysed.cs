namespace PolicyAsCode.Linting.Engine;

/// <summary>PAC0008: a lint failed, so the file is not analysed rather than clean.</summary>
internal static class NotAnalysed
{
    public static LintDescriptor Descriptor { get; } = new("PAC0008", "One of our own checks failed", Severity.Error, Tier.A) { CannotBeLowered = true };

    public static Diagnostic Because(LintDescriptor lint, Exception exception) =>
        Descriptor.At(default, $"The check {lint.Id} ({lint.Title}) failed on this file ({exception.GetType().Name}), so it was not analysed and may not be clean. Please report this.");
}
