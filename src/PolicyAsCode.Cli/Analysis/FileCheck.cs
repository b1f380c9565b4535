using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Caching;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>The first half of a check of one file: what is found in it by itself.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Policy">How it was understood; nothing where only findings were asked for, or it could not be read.</param>
/// <param name="Analysis">What was found.</param>
internal sealed record FileCheck(TextFile Text, BoundPolicy? Policy, PolicyAnalysis Analysis)
{
    /// <summary>Checks a file. Whatever goes wrong inside is a diagnostic of that file, never silence.</summary>
    /// <exception cref="Refusal">The file is missing, or may not be read.</exception>
    public static FileCheck Of(PolicyFile file, LoadedLibrary library, LintOptions options, Lookout lookout, CacheRun? cache)
    {
        if (cache?.Find(file, () => AnchorsOf(file, library.Library, options)) is var (known, places) && (known.IsSilent || lookout.PlacesOnly))
        {
            return new FileCheck(TextFile.WithPlacesOnly(places), Policy: null, known);
        }

        using var bytes = FileBytes.Read(file.Path, file.ShownPath);
        if (lookout.Kept is not { } kept)
        {
            return Of(bytes.Content, file, library.Library, options, lookout, cache);
        }

        var key = KeptChecks.KeyOf(bytes.Content, library, options);
        return kept.Find(file, key) ?? kept.Keep(file, key, Of(bytes.Content, file, library.Library, options, lookout, cache));
    }

    private static FileCheck Of(ReadOnlySpan<byte> content, PolicyFile file, Library library, LintOptions options, Lookout lookout, CacheRun? cache)
    {
        var hash = cache is null ? default : CacheKey.Of(content);
        if (cache?.Find(file, hash, () => AnchorsOf(file, library, options)) is var (known, places))
        {
            return new FileCheck(known.IsSilent || lookout.PlacesOnly ? TextFile.WithPlacesOnly(places) : TextFile.Decode(content, file.ShownPath), Policy: null, known);
        }

        var text = TextFile.Decode(content, file.ShownPath);
        if (text.Problem is { } problem)
        {
            return NotAnalyzed(file, text, problem);
        }

        var check = Analyze(file, text, library, options);
        cache?.Add(file, hash, check.Analysis, text.Source);
        return lookout.FindingsOnly ? check.WithFindingsOnly(lookout.PlacesOnly) : check;
    }

    // Hardly any policy is pointed into by the link of another, so that what is kept of it leaves these names out.
    private static EquatableArray<string> AnchorsOf(PolicyFile file, Library library, LintOptions options)
    {
        using var bytes = FileBytes.Read(file.Path, file.ShownPath);
        var text = TextFile.Decode(bytes.Content, file.ShownPath);
        return text.Problem is null ? Analyze(file, text, library, options).Analysis.Card.Anchors : default;
    }

    // Of a thousand policies only what is to be shown is kept in memory.
    private FileCheck WithFindingsOnly(bool placesOnly) => new(
        Analysis.IsSilent ? TextFile.Unneeded(Text.Source.Path) : placesOnly ? TextFile.WithPlacesOnly(Text.Source) : Text,
        Policy: null,
        Analysis with { Rules = Analysis.Rules with { Lists = default, Rules = default } });

    private static FileCheck Analyze(PolicyFile file, TextFile text, Library library, LintOptions options)
    {
        try
        {
            var policy = Binder.Bind(text.Source, file.PolicyId, library);
            return new FileCheck(text, policy, Linter.Analyze(policy, options));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Every failure of an analyzer has to be named (PAC0008): one that is swallowed looks like a clean file.
            var message = $"This file was not analysed, for the tool itself failed ({exception.GetType().Name}). Nothing here is known to be right: please report it.";
            return NotAnalyzed(file, text, new Diagnostic("PAC0008", Severity.Error, default, message));
        }
    }

    private static FileCheck NotAnalyzed(PolicyFile file, TextFile text, Diagnostic problem)
    {
        var card = PolicyCard.Empty(file.PolicyId, file.ShownPath, "");
        return new FileCheck(text, Policy: null, new PolicyAnalysis(EquatableArray.Of(problem), default, new RuleBook(file.PolicyId, "", default, default), card));
    }
}
