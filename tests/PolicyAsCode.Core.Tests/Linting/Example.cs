using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Binds and lints a text the way every front end does.</summary>
public static class Example
{
    /// <summary>Faults of ours, which no text is known to cause. LinterTests and FixerTests show them.</summary>
    public static string[] CannotBeShown { get; } = ["PAC0008", "PAC0010"];

    public static BoundPolicy Bind(string text)
    {
        var tree = PolicyParser.Parse(new SourceText(text, "policy.md"));
        return new BoundPolicy(
            tree,
            new PolicyReading(default, default),
            new PolicyDocument("example", new PolicyMetadata(), new RuleBook("example", "Example", default, default), default),
            new SourceMap(new Dictionary<string, TextSpan>(), new Dictionary<string, TextSpan>()),
            tree.Diagnostics);
    }

    public static LintResult Lint(string text) => Linter.Run(Bind(text), LintOptions.Default);
}
