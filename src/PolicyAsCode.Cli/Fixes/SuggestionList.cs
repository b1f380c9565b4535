using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Cli.Fixes;

/// <summary>Lists the findings a person has to decide on, and the choices.</summary>
internal static class SuggestionList
{
    /// <summary>Prints them; it changes nothing.</summary>
    public static int Write(Terminal terminal, Findings findings)
    {
        var any = false;
        foreach (var file in findings.Files.Where(file => file.Policy is not null))
        {
            foreach (var suggestion in Suggestion.In(file.Policy!, file.Options))
            {
                any = true;
                DiagnosticText.Write(terminal, [new Finding(file.Source, suggestion.Diagnostic)]);
                WriteChoices(terminal, file, suggestion);
            }
        }

        terminal.Output.WriteLine(any ? "Choose with: policy fix --choose CODE" : "Nothing to decide on.");
        return findings.ExitCodeForUnread();
    }

    private static void WriteChoices(Terminal terminal, AnalyzedFile file, Suggestion suggestion)
    {
        foreach (var choice in suggestion.Choices)
        {
            terminal.Output.WriteLine($"  {terminal.Paint(choice.Code, Colour.Bold)}  {Printable.Line(choice.Fix.Title)}");
            DiffText.Write(terminal, file.File.ShownPath, file.Source.Text, TextEdit.Apply(file.Source, choice.Fix.Edits).Text);
            terminal.Output.WriteLine();
        }
    }
}
