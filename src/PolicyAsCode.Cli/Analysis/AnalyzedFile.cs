using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>A file with all that was found in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Library">The library it was read with.</param>
/// <param name="Policy">How it was understood; nothing where it could not be read or analysed.</param>
/// <param name="Rules">Its rules, without those of lists that hold an error.</param>
/// <param name="Diagnostics">What was found, in the order of the text.</param>
internal sealed record AnalyzedFile(PolicyFile File, TextFile Text, Library Library, BoundPolicy? Policy, RuleBook Rules, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its characters.</summary>
    public SourceText Source => Text.Source;

    /// <summary>The policy with only the rules that may be shown.</summary>
    public PolicyDocument? Document => Policy is null ? null : Policy.Document with { Rules = Rules };

    /// <summary>Reads a file and everything in it. Whatever goes wrong inside is a diagnostic of that file, never silence.</summary>
    /// <exception cref="Refusal">The file is missing, or may not be read.</exception>
    public static AnalyzedFile Read(PolicyFile file, Library library, LintOptions options)
    {
        var text = TextFile.Read(file.Path, file.ShownPath);
        return text.Problem is { } problem ? NotAnalyzed(file, text, library, problem) : Analyze(file, text, library, options);
    }

    private static AnalyzedFile Analyze(PolicyFile file, TextFile text, Library library, LintOptions options)
    {
        try
        {
            var policy = Binder.Bind(text.Source, file.PolicyId, library);
            var lint = Linter.Run(policy, options);
            return new AnalyzedFile(file, text, library, policy, lint.Rules, lint.Diagnostics);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Every failure of an analyzer has to be named (PAC0008): one that is swallowed looks like a clean file.
            var message = $"This file was not analysed, for the tool itself failed ({exception.GetType().Name}). Nothing here is known to be right: please report it.";
            return NotAnalyzed(file, text, library, new Diagnostic("PAC0008", Severity.Error, default, message));
        }
    }

    private static AnalyzedFile NotAnalyzed(PolicyFile file, TextFile text, Library library, Diagnostic problem) =>
        new(file, text, library, Policy: null, new RuleBook(file.PolicyId, "", default, default), EquatableArray.Of(problem));
}
