using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAsCode.Linting;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using RoslynPosition = Microsoft.CodeAnalysis.Text.LinePosition;
using RoslynPositions = Microsoft.CodeAnalysis.Text.LinePositionSpan;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace PolicyAsCode.Generators;

/// <summary>Our diagnostics as the build shows them.</summary>
/// <remarks>
/// None can be configured as the compiler's own can: its severity has one source, <c>policy_diagnostic</c> in .editorconfig, which
/// has been applied; neither <c>-warnaserror</c> nor a .globalconfig is a second one.
/// </remarks>
internal static class BuildDiagnostic
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = LintCatalogue.All.Select(lint => Describe(lint.Descriptor)).ToImmutableDictionary(lint => lint.Id);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(lint => lint.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>A diagnostic at its line and column, which are ours: the compiler counts more kinds of line ends.</summary>
    public static Diagnostic Of(Linting.Diagnostic found, SourceText source) => Diagnostic.Create(
        ById[found.Id],
        PlaceOf(found.Span, source),
        SeverityOf(found.Severity),
        found.Related.Select(related => PlaceOf(related.Span, source)),
        properties: null,
        found.Message);

    private static DiagnosticDescriptor Describe(LintDescriptor lint) => new(
        lint.Id,
        lint.Title,
        messageFormat: "{0}",
        category: "Policy",
        SeverityOf(lint.Severity),
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Information => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static Location PlaceOf(TextSpan span, SourceText source) => Location.Create(
        source.Path,
        new RoslynSpan(span.Start, span.Length),
        new RoslynPositions(At(source.PositionOf(span.Start)), At(source.PositionOf(span.End))));

    private static RoslynPosition At(LinePosition position) => new(position.Line - 1, position.Column - 1);
}
