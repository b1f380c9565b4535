using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAsCode.Generators;

/// <summary>What an additional file of a build is to us.</summary>
internal enum PolicyFileKind
{
    /// <summary>None of ours.</summary>
    Other,

    /// <summary>The text of a policy.</summary>
    Policy,

    /// <summary>What is true of the whole organisation.</summary>
    Library,

    /// <summary>Findings that may stay for now.</summary>
    Baseline,

    /// <summary>An agreed version, a record of a decision, or a proposal.</summary>
    History,
}

/// <summary>An additional file of a build. Two are equal while the file has not been edited.</summary>
/// <param name="Text">The file.</param>
/// <param name="Kind">What it is to us.</param>
/// <param name="PolicyId">The id of the policy it holds; empty for other files.</param>
internal sealed record PolicyFile(AdditionalText Text, PolicyFileKind Kind, string PolicyId)
{
    /// <summary>What the project file says of an additional file, else what its name says.</summary>
    public static PolicyFile Of(AdditionalText text, AnalyzerConfigOptionsProvider settings)
    {
        var options = settings.GetOptions(text);
        var kind = KindOf(text.Path, Setting(options, "PolicyKind"));
        return new PolicyFile(text, kind, kind == PolicyFileKind.Policy ? IdOf(text.Path, Setting(options, "PolicyId")) : "");
    }

    /// <summary>The file's words; empty where it cannot be opened, which the compiler reports by itself.</summary>
    public SourceText Read(CancellationToken cancellation) => new(Text.GetText(cancellation)?.ToString() ?? "", Text.Path.Replace('\\', '/'));

    private static PolicyFileKind KindOf(string path, string said) => (said, Path.GetFileName(path)) switch
    {
        ("policy", _) => PolicyFileKind.Policy,
        ("library", _) => PolicyFileKind.Library,
        ("baseline", _) => PolicyFileKind.Baseline,
        ("", "policy.md") => PolicyFileKind.Policy,
        ("", "library.yml") => PolicyFileKind.Library,
        ("", "baseline.yml") => PolicyFileKind.Baseline,
        ("history", _) => PolicyFileKind.History,
        ("", "proposal.yml") => PolicyFileKind.History,
        ("", _) when Path.GetFileName(Path.GetDirectoryName(path)) is "records" or "ratified" => PolicyFileKind.History,
        _ => PolicyFileKind.Other,
    };

    private static string IdOf(string path, string said) => said.Length > 0 ? said : Path.GetFileName(Path.GetDirectoryName(path) ?? "");

    private static string Setting(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
}
