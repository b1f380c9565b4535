using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAsCode.Generators;

/// <summary>What the project file settles for all policies.</summary>
/// <param name="Namespace">The namespace of the generated classes.</param>
/// <param name="AnalyzersRun">Whether the analyzer runs in this build and reports the errors in the text.</param>
internal sealed record BuildSettings(string Namespace, bool AnalyzersRun)
{
    public static BuildSettings Read(AnalyzerConfigOptionsProvider options) => new(
        Property(options, "PolicyNamespace") is { Length: > 0 } name ? name : Property(options, "RootNamespace"),
        !IsFalse(Property(options, "RunAnalyzers") is { Length: > 0 } run ? run : Property(options, "RunAnalyzersDuringBuild")));

    private static bool IsFalse(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : "";
}
