using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Binds and lints a text the way every front end does.</summary>
internal static class Example
{
    /// <summary>What no text alone is known to cause. LinterTests, FixerTests, FixAllTests, BaselineTests and LibraryLintTests show them.</summary>
    public static string[] CannotBeShown { get; } = ["PAC0006", "PAC0008", "PAC0009", "PAC0010", "PAC4021", "PAC8006"];

    public static BoundPolicy Bind(string text) => Bound.File(text);

    public static LintResult Lint(string text) => Linter.Run(Bind(text), LintOptions.Default);

    /// <summary>Lints an example of a page: of the previews only its own is on, and a day is given that no example mentions.</summary>
    public static LintResult LintForPage(string text, string id)
    {
        var lints = LintCatalogue.All.Where(lint => !lint.Descriptor.IsPreview || lint.Descriptor.Id == id).ToList();
        return Linter.Run(Bind(text), LintOptions.Default.WithPreviews().For(AsOf), lints);
    }

    /// <summary>The day on which the examples of the pages are read.</summary>
    public static DateTime AsOf { get; } = new(2026, 9, 1);
}
