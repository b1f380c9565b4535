using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>A policy file with all that was understood of it.</summary>
/// <param name="Tree">Its blocks.</param>
/// <param name="Reading">How its lists and sentences were read, with places.</param>
/// <param name="Document">The model: no places.</param>
/// <param name="Map">Where the parts of the model stand.</param>
/// <param name="Diagnostics">What the parser and binder found; the lints add theirs.</param>
public sealed record BoundPolicy(
    SyntaxTree Tree,
    PolicyReading Reading,
    PolicyDocument Document,
    SourceMap Map,
    EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Every group in braces, in the order of the file.</summary>
    internal EquatableArray<AttributePlace> Groups { get; init; }

    /// <summary>The library it was bound with.</summary>
    public Library Library { get; init; } = Library.None;
}
