using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Binds and lints a text the way every front end does.</summary>
internal static class Example
{
    /// <summary>Faults of ours, which no text is known to cause. LinterTests and FixerTests show them.</summary>
    public static string[] CannotBeShown { get; } = ["PAC0008", "PAC0010"];

    public static BoundPolicy Bind(string text) => Bound.File(text);

    public static LintResult Lint(string text) => Linter.Run(Bind(text), LintOptions.Default);
}
