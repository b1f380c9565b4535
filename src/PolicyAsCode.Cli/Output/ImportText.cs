using System.Globalization;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Import;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Cli.Output;

/// <summary>Tells what an import did.</summary>
internal static class ImportText
{
    private const int MostOfAKind = 3;

    /// <summary>Prints the repairs, a few of each kind, and every question.</summary>
    public static void Write(Terminal terminal, ImportResult result, ImportTarget target)
    {
        var rules = result.Policy.Document.Rules.Rules;
        var inLists = rules.Count(rule => rule.ListId.Length > 0);
        terminal.Output.WriteLine(terminal.Paint(Printable.Line(result.Title), Colour.Bold));
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rules.Count} rules: {inLists} in lists, {rules.Count - inLists} in sentences."));
        terminal.Output.WriteLine();
        foreach (var kind in result.Repairs.GroupBy(repair => repair.Kind))
        {
            WriteKind(terminal, kind.Key, [.. kind]);
        }

        foreach (var (what, count) in result.LeftBehind)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Left behind: {what} ({count})."));
        }

        foreach (var question in result.Questions)
        {
            WriteQuestion(terminal, question);
        }

        terminal.Output.WriteLine($"Written: {Printable.Line(target.ShownPolicy)} and {Printable.Line(target.ShownReport)}, which shows every repair.");
        terminal.Output.WriteLine(result.Questions.Count == 0
            ? "Next: fill in the settings at the top of the policy, and run policy lint."
            : "Next: write your answers into the report and import again with --answers, or put the policy right by hand.");
    }

    private static void WriteKind(Terminal terminal, RepairKind kind, List<Repair> repairs)
    {
        terminal.Output.WriteLine($"{terminal.Paint(kind.Title, Colour.Cyan)} ({repairs.Count.ToString(CultureInfo.InvariantCulture)}, {Sure(repairs)})");
        foreach (var repair in repairs.Take(MostOfAKind))
        {
            var width = Math.Max(20, (terminal.Width - 16) / 2);
            var after = repair.After.Length == 0 ? "(taken out)" : Fit(repair.After, width);
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{repair.Line,6}  {Fit(repair.Before, width)} → {after}"));
        }

        if (repairs.Count > MostOfAKind)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        and {repairs.Count - MostOfAKind} more"));
        }

        terminal.Output.WriteLine();
    }

    private static void WriteQuestion(Terminal terminal, Question question)
    {
        terminal.Output.WriteLine(terminal.Paint(string.Create(CultureInfo.InvariantCulture, $"Question {question.Number}, line {question.Line}"), Colour.Yellow));
        terminal.Output.WriteLine(Printable.Line(question.Text));
        foreach (var choice in question.Choices)
        {
            terminal.Output.WriteLine($"  {choice.Word}: {Printable.Line(choice.Meaning)}");
        }

        terminal.Output.WriteLine();
    }

    private static string Sure(List<Repair> repairs) => repairs.Max(repair => repair.Certainty) switch
    {
        Certainty.Certain => "certain",
        Certainty.Likely => "likely",
        _ => "ask you",
    };

    private static string Fit(string text, int width)
    {
        var line = Printable.Line(text.Replace('\n', ' '));
        return line.Length <= width ? line : line[..(width - 2)].TrimEnd() + " …";
    }
}
