namespace PolicyAsCode.Linting.Fixing;

/// <summary>PAC0009: two fixes want the same words, or fixes undo each other. Neither is made.</summary>
internal static class FixConflict
{
    public static LintDescriptor Descriptor { get; } = new("PAC0009", "Fixes that undo each other", Severity.Error, Tier.A);

    public static Diagnostic Between(Diagnostic one, Diagnostic other) =>
        Descriptor.At(one.Span, $"The fixes of {one.Id} and {other.Id} change the same words, so neither was made. Put one right by hand, then fix again.", other.Span, $"the words of {other.Id}");

    public static Diagnostic Endless(Diagnostic last) =>
        Descriptor.At(last.Span, $"Fixing this again and again came to no end, so the file was left as it is. Put {last.Id} right by hand, and please report this.");
}
