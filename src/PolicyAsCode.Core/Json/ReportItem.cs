using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Json;

/// <summary>A finding as the formats for other programs tell it.</summary>
/// <param name="Source">The text it stands in.</param>
/// <param name="Diagnostic">The finding.</param>
public sealed record ReportItem(SourceText Source, Diagnostic Diagnostic)
{
    /// <summary>The proved ways to put it right.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>Its answer, where it has one and is not reported.</summary>
    public SuppressedDiagnostic? Answer { get; init; }
}
