using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>The working text as it was read.</summary>
/// <param name="File">Its file.</param>
/// <param name="Document">Its model, with all rules.</param>
/// <param name="Library">The library it was read with.</param>
/// <param name="Diagnostics">What was found in it.</param>
public sealed record Draft(StoredFile File, PolicyDocument Document, Library Library, EquatableArray<Diagnostic> Diagnostics);
