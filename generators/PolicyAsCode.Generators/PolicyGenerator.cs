using Microsoft.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.CSharp;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Generators;

/// <summary>Prints the rules of every policy of a project as C#.</summary>
/// <remarks>
/// Only the pipeline stands here. The compilation is no part of it, so typing C# runs nothing; and what is printed from
/// knows no places, so an edit of prose ends at <see cref="RulesStep"/>.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the library.</summary>
    public const string LibraryStep = "Library";

    /// <summary>The step that reads and checks one policy.</summary>
    public const string CheckStep = "Check";

    /// <summary>The step after which only the rules of a policy count, and no places.</summary>
    public const string RulesStep = "Rules";

    /// <summary>The step that reads what governors agreed.</summary>
    public const string AgreedStep = "Agreed";

    /// <summary>The step that prints the rules of one policy.</summary>
    public const string PrintStep = "Print";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => BuildSettings.Read(options));

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, _) => PolicyFile.Of(file.Left, file.Right));

        var library = files
            .Where(static file => file.Kind == PolicyFileKind.Library)
            .Select(static (file, cancellation) => LibraryReader.Read(file.Read(cancellation)).Library)
            .Collect()
            .Select(static (libraries, _) => libraries.FirstOrDefault() ?? Library.None)
            .WithTrackingName(LibraryStep);

        var agreed = files
            .Where(static file => file.Kind is PolicyFileKind.History or PolicyFileKind.Releases)
            .Collect()
            .Combine(settings)
            .Select(static (files, cancellation) => files.Right.TakesAgreed ? AgreedRules.Read(files.Left, cancellation) : AgreedRules.None)
            .WithTrackingName(AgreedStep);

        var words = library
            .Combine(agreed)
            .Combine(settings)
            .Select(static (words, _) => RulesContext.From(words.Right.TakesAgreed ? words.Left.Right.Vocabulary : words.Left.Left, words.Right.Namespace));

        // What governors agreed is printed as it was read then; drafts are only looked over beside it.
        var policies = files
            .Where(static file => file.Kind == PolicyFileKind.Policy)
            .Combine(settings)
            .Where(static policy => !policy.Right.TakesAgreed)
            .Select(static (policy, _) => policy.Left);
        var clashes = policies.Collect().Select(static (all, _) => ClassClash.Among(all));
        var sharers = policies.Collect().Combine(agreed).Select(static (all, _) => all.Left.Length > 0 || all.Right.Policies.Count > 0).Combine(words);

        var results = policies
            .Combine(clashes)
            .Where(static policy => !policy.Right.Contains(policy.Left))
            .Combine(library)
            .Select(static (policy, cancellation) => CheckedPolicy.Of(policy.Left.Left, policy.Right, LintOptions.Default, cancellation))
            .WithTrackingName(CheckStep);

        var sources = results
            .Select(static (policy, _) => policy.Result.Rules)
            .WithTrackingName(RulesStep)
            .Combine(words)
            .Select(static (rules, _) => GeneratedSource.Of(rules.Left, rules.Right))
            .WithTrackingName(PrintStep);

        var agreedSources = agreed
            .SelectMany(static (agreed, _) => agreed.Policies)
            .Combine(words)
            .Select(static (policy, _) => GeneratedSource.Of(policy.Left, policy.Right))
            .WithTrackingName(PrintStep);

        context.RegisterSourceOutput(agreedSources, static (production, source) => production.AddSource(source.HintName, source.Code));
        context.RegisterSourceOutput(agreed, static (production, agreed) => agreed.ReportFaults(production));
        context.RegisterSourceOutput(sources, static (production, source) => production.AddSource(source.HintName, source.Code));
        context.RegisterSourceOutput(sharers, static (production, shared) => GeneratedSource.AddShared(production, shared.Left, shared.Right));
        context.RegisterSourceOutput(clashes, static (production, policies) => ClassClash.Report(production, policies));
        context.RegisterSourceOutput(results.Combine(settings), static (production, policy) => policy.Left.ReportErrors(production, policy.Right));
    }
}
