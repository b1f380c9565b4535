using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Cli.Fixes;

/// <summary>Makes the choices that a person named by their codes.</summary>
internal static class Choices
{
    /// <summary>The files with their choices made; those without a choice are left out.</summary>
    /// <exception cref="Refusal">A code names no choice, or several; or two codes decide the same finding.</exception>
    public static List<FileFix> Make(Findings findings, IReadOnlyList<string> codes)
    {
        var offered = findings.Files.Where(file => file.Policy is not null)
            .SelectMany(file => Suggestion.In(file.Policy!, file.Options), (file, suggestion) => (File: file, Suggestion: suggestion))
            .SelectMany(one => one.Suggestion.Choices, (one, choice) => (one.File, one.Suggestion, Choice: choice))
            .ToLookup(one => one.Choice.Code, StringComparer.OrdinalIgnoreCase);
        var chosen = codes.SelectMany(code => code.Split(',')).Distinct(StringComparer.OrdinalIgnoreCase).Select(code => offered[code].ToList() switch
        {
            [var one] => one,
            [] => throw new Refusal($"No choice is called {code} now. Run policy fix --suggest to see what there is."),
            _ => throw new Refusal($"Several choices are called {code}. Name the file whose choice you mean."),
        }).ToList();
        if (chosen.GroupBy(one => one.Suggestion).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new Refusal($"{string.Join(" and ", twice.Select(one => one.Choice.Code))} are two answers to one finding, {twice.Key.Diagnostic.Id}. Choose one of them.");
        }

        return [.. chosen.GroupBy(one => one.File).Select(group => new FileFix(group.Key, Fixer.Choose(group.Key.Policy!, [.. group.Select(one => (one.Suggestion, one.Choice))])))];
    }
}
