using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using Diagnostic = PolicyAsCode.Linting.Diagnostic;

namespace PolicyAsCode.Generators;

/// <summary>Reports in a build what is wrong with the text of policies and their library, at its line and column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => BuildDiagnostic.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(build =>
        {
            var library = new Lazy<Library>(() => ReadLibrary(build.Options, build.CancellationToken));
            build.RegisterAdditionalFileAction(file => Analyze(file, library));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<Library> library)
    {
        var settings = context.Options.AnalyzerConfigOptionsProvider;
        var file = PolicyFile.Of(context.AdditionalFile, settings);
        var options = LintOptions.Read(Settings(settings.GetOptions(context.AdditionalFile)));
        if (file.Kind == PolicyFileKind.Policy)
        {
            var policy = CheckedPolicy.Of(file, library.Value, options.Options, context.CancellationToken);
            Report(context, policy.Source, options.Diagnostics);
            Report(context, policy.Source, policy.Result.Diagnostics);
        }
        else if (file.Kind == PolicyFileKind.Library)
        {
            var source = file.Read(context.CancellationToken);
            Report(context, source, LibraryReader.Read(source).Diagnostics);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText source, EquatableArray<Diagnostic> diagnostics)
    {
        foreach (var found in diagnostics)
        {
            context.ReportDiagnostic(BuildDiagnostic.Of(found, source));
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(AnalyzerConfigOptions options) =>
        options.Keys.Select(key => new KeyValuePair<string, string>(key, options.TryGetValue(key, out var value) ? value : ""));

    private static Library ReadLibrary(AnalyzerOptions options, CancellationToken cancellation) => options.AdditionalFiles
        .Select(text => PolicyFile.Of(text, options.AnalyzerConfigOptionsProvider))
        .Where(file => file.Kind == PolicyFileKind.Library)
        .Select(file => LibraryReader.Read(file.Read(cancellation)).Library)
        .FirstOrDefault() ?? Library.None;
}
