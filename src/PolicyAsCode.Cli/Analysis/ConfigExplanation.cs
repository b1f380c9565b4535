using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>Says which settings hold for each file, and where each stands.</summary>
internal static class ConfigExplanation
{
    /// <summary>Prints it; the exit code is 0 unless a setting could not be understood.</summary>
    public static int Write(Surroundings surroundings, IReadOnlyList<PolicyFile> files, Lookout lookout)
    {
        var settings = new SeveritySettings(surroundings, lookout);
        var (libraries, baselines) = (LibraryFiles.Libraries(surroundings), LibraryFiles.Baselines(surroundings));
        foreach (var file in files)
        {
            WriteFile(surroundings.Terminal, file, settings, libraries.For(file), baselines.For(file));
        }

        DiagnosticText.Write(surroundings.Terminal, settings.Problems);
        return settings.Problems.Any() ? ExitCode.Findings : ExitCode.Clean;
    }

    // policy/behaviour/policy.md
    //   words      policy/library.yml
    //   PAC1003    suggestion, from .editorconfig:3 [*.md]; default: warning
    private static void WriteFile(Terminal terminal, PolicyFile file, SeveritySettings settings, LoadedLibrary library, Baseline baseline)
    {
        var options = settings.For(file);
        terminal.Output.WriteLine(terminal.Paint(Printable.Line(file.ShownPath), Colour.Bold));
        Line(terminal, "words", library == LoadedLibrary.None ? "none: there is no library.yml beside it or above it" : library.Source.Path);
        Line(terminal, "baseline", baseline.Entries.Count == 0 ? "none" : $"{baseline.Source.Path}, {baseline.Entries.Count} {(baseline.Entries.Count == 1 ? "entry" : "entries")}");
        Line(terminal, "previews", options.ShowsPreviews ? "on" : "off");
        Line(terminal, "day", options.AsOf is { } day ? IsoDate.ToWord(day) : "none: dates are not judged");
        foreach (var (config, setting) in settings.SettingsFor(file))
        {
            var place = $"{config.Source.Path}:{config.Source.LineOf(setting.Span.Start)} [{setting.Section}]";
            Line(terminal, "setting", $"{setting.Key} = {setting.Value}, from {place}");
        }

        foreach (var lint in options.SetIds.Select(LintCatalogue.Find).OfType<LintDescriptor>())
        {
            Line(terminal, lint.Id, $"{options.SeverityOf(lint.Id, lint.Severity).ToWord()} instead of {lint.Severity.ToWord()}: {lint.Title}");
        }

        Line(terminal, "others", "as their pages say: policy explain");
        terminal.Output.WriteLine();
    }

    private static void Line(Terminal terminal, string name, string value) => terminal.Output.WriteLine($"  {name,-9}  {Printable.Line(value)}");
}
