using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAsCode.Tests.CSharp;

/// <summary>Compiles printed C# in memory, as the oldest language it promises, and gives the assembly. A warning fails.</summary>
internal static class Compiled
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp9, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "PolicyAsCode.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Assembly From(params string[] sources)
    {
        var compilation = Compile(sources);
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        var complaints = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(complaints.Count == 0, $"{string.Join('\n', complaints.Take(5))}\n{string.Join("\n---\n", sources)}");
        return Assembly.Load(stream.ToArray());
    }

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Printed" + Guid.NewGuid().ToString("N"),
        sources.Select(source => CSharpSyntaxTree.ParseText(source, Options)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
}
