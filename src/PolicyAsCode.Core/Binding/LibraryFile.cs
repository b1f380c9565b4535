using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Binding;

/// <summary>What was read of a <c>library.yml</c>.</summary>
/// <param name="Library">The school's own words, as far as they could be read.</param>
/// <param name="Diagnostics">What is wrong with the file, in its order.</param>
public sealed record LibraryFile(Library Library, EquatableArray<Diagnostic> Diagnostics);
