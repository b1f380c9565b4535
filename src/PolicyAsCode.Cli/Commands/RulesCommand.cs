using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private enum Format
    {
        Table,
        Json,
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = SharedOptions.Files();
        var format = new ChoiceOption<Format>("--format", "How rules are shown.", ("table", Format.Table), ("json", Format.Json));
        var inForce = new Option<bool>("--in-force") { Description = "The rules that governors agreed and that hold, not those of the texts as they stand." };
        var asOf = new DateOption("--as-of", "With --in-force: the day on which they hold, such as 2026-09-01. Without it: today.");
        var command = new ExampledCommand(
            "rules",
            "Lists the rules: who must, must not, should or may do what.",
            ("policy rules", "every rule of the policies in policy/, as they stand"),
            ("policy rules --in-force", "every rule that governors agreed and that holds today"),
            ("policy rules policy/behaviour", "those of one policy"),
            ("policy rules --format json", "the same for another program")) { files, format, inForce, asOf };
        command.SetAction(parsed => parsed.GetValue(inForce)
            ? ListInForce(surroundings, parsed.GetValue(files)!, SharedOptions.Day(parsed.GetValue(asOf), surroundings), format.In(parsed))
            : ListStanding(surroundings, parsed.GetValue(files)!, format.In(parsed)));
        return command;
    }

    private static int ListStanding(Surroundings surroundings, string[] named, Format format)
    {
        var findings = Findings.In(surroundings, PolicyFiles.Find(surroundings, named));
        Write(surroundings.Terminal, [.. findings.Files.Select(file => file.Rules)], format);
        WarnOfLeftOut(surroundings.Terminal, findings);
        if (format == Format.Table && findings.Files.Any(file => IsNotAgreed(surroundings, file)))
        {
            surroundings.Terminal.Error.WriteLine("policy: Governors have not agreed all of this. The rules they agreed, and that hold today: policy rules --in-force");
        }

        return findings.ExitCodeFor(Severity.Error);
    }

    private static int ListInForce(Surroundings surroundings, string[] named, DateOnly day, Format format)
    {
        IEnumerable<PolicyFolder> folders = named.Length == 0
            ? PolicyFolder.In(surroundings, surroundings.Folder)
            : named.Select(name => PolicyFolder.Of(surroundings, name)).DistinctBy(folder => folder.Path, StringComparer.Ordinal);
        var (books, left) = (new List<RuleBook>(), new List<string>());
        foreach (var folder in folders)
        {
            var proved = ProvedHistory.Of(folder, "Until then its rules are not listed.");
            if (proved.History.InForceOn(day.ToDateTime(TimeOnly.MinValue)) is { } version)
            {
                books.Add(proved.Agreed(version.Record).Document.Rules);
            }
            else
            {
                left.Add(folder.PolicyId);
            }
        }

        Write(surroundings.Terminal, books, format);
        foreach (var policy in left)
        {
            surroundings.Terminal.Error.WriteLine($"policy: {Printable.Line(policy)}: no version was in force on {Calendar.InWords(day.ToDateTime(TimeOnly.MinValue))}, so no rules of it are listed.");
        }

        return ExitCode.Clean;
    }

    private static void Write(Terminal terminal, IReadOnlyList<RuleBook> books, Format format)
    {
        if (format == Format.Json)
        {
            terminal.Output.Write(RulesJson.Write(books));
        }
        else
        {
            RuleTable.Write(terminal, books);
        }
    }

    // A text that governors never agreed at all is not told apart from one that has no governors.
    private static bool IsNotAgreed(Surroundings surroundings, AnalyzedFile file) =>
        PolicyFolder.WithHistory(surroundings, file.File)?.Read() is { } files
        && HistoryReader.Read(files).History.Latest is { } latest
        && files[StoredPaths.Text]?.Hash != latest.Hashes.Text;

    // A list with an error gives no rules, and whoever reads the table must know that it is not the whole policy.
    private static void WarnOfLeftOut(Terminal terminal, Findings findings)
    {
        if (findings.Count(Severity.Error) is > 0 and var errors)
        {
            var found = errors == 1 ? "1 error was" : $"{errors} errors were";
            terminal.Error.WriteLine($"policy: {found} found, so rules may be missing here. Run policy lint to see them.");
        }
    }
}
