namespace PolicyAsCode.Linting;

/// <summary>A check of a policy's text: what it is called, and the pure function that finds it.</summary>
/// <param name="Descriptor">Its id, title and default severity.</param>
/// <param name="Find">Finds every place; gives each its default severity.</param>
public sealed record Lint(LintDescriptor Descriptor, Func<LintContext, IEnumerable<Diagnostic>> Find)
{
    /// <summary>A row for what the parser, the binder or the engine reports by itself; it has nothing to find.</summary>
    public static Lint ReportedElsewhere(LintDescriptor descriptor) => new(descriptor, static _ => []);
}
