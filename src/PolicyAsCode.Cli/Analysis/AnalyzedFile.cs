using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>A file with all that was found in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Options">What was looked for.</param>
/// <param name="Policy">How it was understood; nothing where it could not be read or analysed, or only findings were asked for.</param>
/// <param name="Rules">Its rules, without those of lists that hold an error.</param>
/// <param name="Diagnostics">What was found, in the order of the text.</param>
/// <param name="Suppressed">What was found and is answered.</param>
internal sealed record AnalyzedFile(
    PolicyFile File,
    TextFile Text,
    LintOptions Options,
    BoundPolicy? Policy,
    RuleBook Rules,
    EquatableArray<Diagnostic> Diagnostics,
    EquatableArray<SuppressedDiagnostic> Suppressed)
{
    /// <summary>Its characters.</summary>
    public SourceText Source => Text.Source;

    /// <summary>The policy with only the rules that may be shown.</summary>
    public PolicyDocument? Document => Policy is null ? null : Policy.Document with { Rules = Rules };
}
