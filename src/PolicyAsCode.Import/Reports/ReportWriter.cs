using System.Globalization;
using System.Text;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Import.Reports;

/// <summary>Writes <c>import-report.md</c>: what is asked, what was changed, what was left behind.</summary>
public static class ReportWriter
{
    private const int LongestQuote = 160;

    /// <summary>The report of an import, with a place for each answer.</summary>
    /// <param name="result">The import.</param>
    /// <param name="options">What it was told.</param>
    public static string Write(ImportResult result, ImportOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Import report: {Plain(options.FileName)}\n\n");
        WriteSummary(text, result);
        WriteQuestions(text, result);
        WriteRepairs(text, result);
        WriteRest(text, result);
        return text.ToString();
    }

    private static void WriteSummary(StringBuilder text, ImportResult result)
    {
        var rules = result.Policy.Document.Rules.Rules;
        var inLists = rules.Count(rule => rule.ListId.Length > 0);
        text.Append(CultureInfo.InvariantCulture, $"{rules.Count} rules were found: {inLists} in lists, and {rules.Count - inLists} in sentences. {Count(result.Repairs.Count, "repair was", "repairs were")} made, and {Count(result.Questions.Count, "question is", "questions are")} open.\n\n");
        text.Append("The settings at the top of the policy say only what the document itself says for certain: who owns it, who approves it and how often it is reviewed must be filled in by somebody who knows.\n\n");
    }

    private static void WriteQuestions(StringBuilder text, ImportResult result)
    {
        text.Append("## Questions\n\n");
        if (result.Questions.Count + result.Answered.Count == 0)
        {
            text.Append("None.\n\n");
            return;
        }

        text.Append("Write your answer behind “Answer:”, and run `policy import` again with `--answers import-report.md`. Or put the policy right by hand, and take the comment `policy-ask` out.\n\n");
        foreach (var question in result.Questions)
        {
            WriteQuestion(text, question, $"### {question.Number.ToString(CultureInfo.InvariantCulture)}. Line {question.Line.ToString(CultureInfo.InvariantCulture)} (`{question.Key}`)");
        }

        foreach (var question in result.Answered)
        {
            WriteQuestion(text, question, $"### Answered: line {question.Line.ToString(CultureInfo.InvariantCulture)} (`{question.Key}`)");
        }
    }

    private static void WriteQuestion(StringBuilder text, Question question, string heading)
    {
        text.Append(heading).Append("\n\n> ").Append(Plain(Short(question.Quoted))).Append("\n\n").Append(Plain(question.Text)).Append("\n\n");
        foreach (var choice in question.Choices)
        {
            text.Append(CultureInfo.InvariantCulture, $"- `{choice.Word}`: {Plain(choice.Meaning)}\n");
        }

        text.Append('\n').Append($"Answer: {Plain(question.Answer)}".TrimEnd()).Append("\n\n");
    }

    private static void WriteRepairs(StringBuilder text, ImportResult result)
    {
        text.Append("## Repairs\n\n");
        if (result.Repairs.Count == 0)
        {
            text.Append("None.\n\n");
        }

        foreach (var group in result.Repairs.GroupBy(repair => repair.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {group.Key.Title} ({group.Count()})\n\n{group.Key.Reason}\n\n| line | before | after | how sure |\n|---|---|---|---|\n");
            foreach (var repair in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {repair.Line} | {Cell(repair.Before)} | {(repair.After.Length == 0 ? "(taken out)" : Cell(repair.After))} | {InWords(repair.Certainty)} |\n");
            }

            text.Append('\n');
        }
    }

    private static void WriteRest(StringBuilder text, ImportResult result)
    {
        if (result.LeftBehind.Count > 0)
        {
            text.Append("## Left behind\n\n");
            foreach (var (what, count) in result.LeftBehind)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {what}: {count}\n");
            }

            text.Append('\n');
        }

        var found = Linter.Run(result.Policy, LintOptions.Default).Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning && diagnostic.Id != "PAC1142").ToList();
        text.Append(CultureInfo.InvariantCulture, $"## What else to look at ({found.Count})\n\n`policy lint` says these of the new policy:\n\n");
        foreach (var diagnostic in found)
        {
            text.Append(CultureInfo.InvariantCulture, $"- line {result.Policy.Tree.Source.LineOf(diagnostic.Span.Start)}, {diagnostic.Id}: {Plain(diagnostic.Message)}\n");
        }
    }

    private static string InWords(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Likely => "likely",
        _ => "ask you",
    };

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string Cell(string text) => Plain(Short(text)).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= LongestQuote ? text : text[..(text.LastIndexOf(' ', LongestQuote) is > 0 and var space ? space : LongestQuote)] + " …";

    // The author's words are data here too: nothing in them makes markup.
    private static string Plain(string text) => Lines.InvisibleCharacters.Replace(text.Replace('\n', ' ').Replace('\t', ' ')).Text.Replace("<", "\\<", StringComparison.Ordinal).Replace("`", "'", StringComparison.Ordinal);
}
