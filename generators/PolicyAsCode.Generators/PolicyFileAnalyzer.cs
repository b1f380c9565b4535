using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Ratification;
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
            var asOf = BuildSettings.Read(build.Options.AnalyzerConfigOptionsProvider).AsOf;
            build.RegisterAdditionalFileAction(file => Analyze(file, library, asOf));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<Library> library, DateTime? asOf)
    {
        var settings = context.Options.AnalyzerConfigOptionsProvider;
        var file = PolicyFile.Of(context.AdditionalFile, settings);
        var options = LintOptions.Read(Settings(settings.GetOptions(context.AdditionalFile)));
        if (file.Kind == PolicyFileKind.Policy)
        {
            var dated = options.Options.For(asOf);
            var policy = CheckedPolicy.Of(file, library.Value, dated, context.CancellationToken);
            Report(context, policy.Source, options.Diagnostics);
            Report(context, policy.Source, policy.Result.Diagnostics);
            ReportHistory(context, file, policy, dated);
        }
        else if (file.Kind == PolicyFileKind.Library)
        {
            var source = file.Read(context.CancellationToken);
            Report(context, source, LibraryReader.Read(source).Diagnostics);
        }
    }

    private static void ReportHistory(AdditionalFileAnalysisContext context, PolicyFile file, CheckedPolicy policy, LintOptions options)
    {
        var files = context.Options.AdditionalFiles.Select(text => PolicyFile.Of(text, context.Options.AnalyzerConfigOptionsProvider)).Where(other => other.Kind == PolicyFileKind.History);
        var stored = HistoryFiles.Of(file, files, context.CancellationToken);
        foreach (var found in HistoryLinter.Run(policy.Policy, stored, options))
        {
            // A file that is missing has no place; it is named in the message, and reported at the text.
            var isThere = found.File.Path != StoredPaths.Text && stored[found.File.Path] is not null;
            context.ReportDiagnostic(isThere
                ? BuildDiagnostic.Of(found.Diagnostic, new SourceText(found.File.Text, HistoryFiles.PathOf(file, found.File.Path)))
                : BuildDiagnostic.Of(found.File.Path == StoredPaths.Text ? found.Diagnostic : new Diagnostic(found.Diagnostic.Id, found.Diagnostic.Severity, default, $"{found.File.Path}: {found.Diagnostic.Message}"), policy.Source));
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
