using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>The blocks of one policy file, each with its place.</summary>
/// <param name="Source">The text they were read from.</param>
/// <param name="FrontMatter">The settings between the <c>---</c> lines at the top, if any.</param>
/// <param name="Blocks">The blocks in the order of the file.</param>
/// <param name="Diagnostics">What was wrong with the text as text: braces, size, nesting, front matter.</param>
public sealed record SyntaxTree(
    SourceText Source,
    FrontMatterSyntax? FrontMatter,
    EquatableArray<BlockSyntax> Blocks,
    EquatableArray<Diagnostic> Diagnostics);
