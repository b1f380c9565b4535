using PolicyAsCode.Model;
using Spectre.Console;
using Rule = PolicyAsCode.Model.Rule;
using SpectreText = Spectre.Console.Text;

namespace PolicyAsCode.Cli.Output;

/// <summary>Prints rules as a table.</summary>
internal static class RuleTable
{
    /// <summary>One table for each policy, each followed by its number of rules.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<RuleBook> books)
    {
        foreach (var book in books)
        {
            terminal.Output.WriteLine(terminal.Paint(Printable.Line(book.Title.Length > 0 ? book.Title : book.PolicyId), Colour.Bold));
            if (book.Rules.Count > 0)
            {
                WriteTable(terminal, book);
            }

            terminal.Output.WriteLine(book.Rules.Count == 1 ? "1 rule" : $"{book.Rules.Count} rules");
            terminal.Output.WriteLine();
        }
    }

    // Spectre fills every line with spaces to its end, which would be copied along.
    private static void WriteTable(Terminal terminal, RuleBook book)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        SpectreConsole.On(terminal with { Output = drawn }).Write(TableOf(book));
        foreach (var line in drawn.ToString().TrimEnd().Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd());
        }

        terminal.Output.WriteLine();
    }

    private static Table TableOf(RuleBook book)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new SpectreText("No.")).NoWrap());
        table.AddColumn(new TableColumn(new SpectreText("Rule")));
        table.AddColumn(new TableColumn(new SpectreText("Who")));
        table.AddColumn(new TableColumn(new SpectreText("Force")).NoWrap());
        table.AddColumn(new TableColumn(new SpectreText("Sentence")));
        foreach (var rule in book.Rules)
        {
            table.AddRow(Cell(rule.Label), Cell(IdOf(rule)), Cell(rule.Audience.InWords()), Cell(rule.Force.Modality.ToWord()), Cell(rule.Sentence));
        }

        return table;
    }

    private static string IdOf(Rule rule) => rule.IsProvisional ? rule.Id + " (no id yet)" : rule.Id;

    // A text shows its characters as they are; Spectre's markup would act on brackets in a rule.
    private static SpectreText Cell(string text) => new(Printable.Line(text));
}
