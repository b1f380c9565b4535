using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAsCode.Generators;

/// <summary>Reports in a build what is wrong with the text of policies, their library, their baseline and their history, at its line and column.</summary>
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
            var check = new BuildCheck(build.Options, build.CancellationToken);
            build.RegisterAdditionalFileAction(file => Report(file, check));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, BuildCheck check)
    {
        var file = PolicyFile.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider);
        if (file.Kind == PolicyFileKind.Other)
        {
            return;
        }

        var source = file.Read(context.CancellationToken);
        foreach (var found in check.Report(file))
        {
            context.ReportDiagnostic(BuildDiagnostic.Of(found, source));
        }

        foreach (var (text, found) in check.ReportHistory(file))
        {
            context.ReportDiagnostic(BuildDiagnostic.Of(found, text));
        }
    }
}
