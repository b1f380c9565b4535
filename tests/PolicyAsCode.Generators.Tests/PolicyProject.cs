using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAsCode.Generators.Tests;

/// <summary>A C# project with policies that is built in memory again and again, as an editor does while somebody types.</summary>
internal sealed class PolicyProject
{
    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private readonly MemoryOptions _options;
    private CSharpCompilation _code;
    private GeneratorDriver _driver;

    public PolicyProject(params (string Key, string Value)[] settings)
    {
        _options = new MemoryOptions([("build_property.RootNamespace", "Example"), .. settings]);
        _code = Compile("namespace Example { public static class Program; }");
        _driver = CSharpGeneratorDriver.Create(
            [new PolicyGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            optionsProvider: _options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Writes a file, or writes over it.</summary>
    public PolicyProject Write(string path, string text)
    {
        var file = new MemoryFile(path, text);
        _driver = _files.TryGetValue(path, out var old) ? _driver.ReplaceAdditionalText(old, file) : _driver.AddAdditionalTexts([file]);
        _files[path] = file;
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public PolicyProject Delete(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
        return this;
    }

    /// <summary>Writes other C#.</summary>
    public PolicyProject WriteCode(string code)
    {
        _code = Compile(code);
        return this;
    }

    /// <summary>Builds with every warning of the compiler as an error.</summary>
    public PolicyProject TreatWarningsAsErrors()
    {
        _code = _code.WithOptions(_code.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        return this;
    }

    /// <summary>Runs the generator; one that throws fails the test.</summary>
    public GeneratorRunResult Generate()
    {
        _driver = _driver.RunGenerators(_code, TestContext.Current.CancellationToken);
        var result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>The C# with what was generated from the policies.</summary>
    public Compilation Compile()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_code, out var compilation, out _, TestContext.Current.CancellationToken);
        return compilation;
    }

    /// <summary>What the analyzer reports, in the order of the file.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync()
    {
        var options = new AnalyzerOptions([.. _files.Values], _options);
        var found = await _code.WithAnalyzers([new PolicyFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    // As the SDK sets them for the framework the tests run on.
    private static CSharpParseOptions ParseOptions { get; } = new(preprocessorSymbols: ["NET5_0_OR_GREATER"]);

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Example",
        [CSharpSyntaxTree.ParseText(code, ParseOptions)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "PolicyAsCode.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
