using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAsCode.Generators;

/// <summary>What the project file settles for all policies.</summary>
/// <param name="Namespace">The namespace of the generated classes.</param>
/// <param name="AnalyzersRun">Whether the analyzer runs in this build and reports the errors in the text.</param>
/// <param name="AsOf">The day for which dates are judged; nothing where the project names none.</param>
internal sealed record BuildSettings(string Namespace, bool AnalyzersRun, DateTime? AsOf)
{
    public static BuildSettings Read(AnalyzerConfigOptionsProvider options) => new(
        Property(options, "PolicyNamespace") is { Length: > 0 } name ? name : Property(options, "RootNamespace"),
        !IsFalse(Property(options, "RunAnalyzers") is { Length: > 0 } run ? run : Property(options, "RunAnalyzersDuringBuild")),
        
        // The day is the builder's to give: a build never asks the clock, so that it comes out the same tomorrow.
        IsoDate.Read(Property(options, "PolicyAsOf").Trim()));

    private static bool IsFalse(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : "";
}
