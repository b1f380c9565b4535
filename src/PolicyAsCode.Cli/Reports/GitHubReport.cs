using System.Text;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Reports;

/// <summary>Prints findings as GitHub Actions shows them: as annotations in the pull request, and all of them in the summary of the step.</summary>
/// <remarks>
/// Source: docs.github.com, Workflow commands: of a step, ten errors and ten warnings are shown and the rest is dropped in silence; a summary
/// has at most 1 MiB. Remarks are an editor's, and stand in the summary only.
/// </remarks>
internal static class GitHubReport
{
    private const int MostOfEach = 10;
    private const int MostBytes = 1024 * 1024;

    /// <summary>The lines to print.</summary>
    public static string Annotations(Findings findings)
    {
        var text = new StringBuilder();
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            var all = findings.All.Where(finding => finding.Diagnostic.Severity == severity).ToList();
            var shown = all.Count <= MostOfEach ? all.Count : MostOfEach - 1;
            all.Take(shown).ToList().ForEach(finding => text.Append(Annotation(finding)).Append('\n'));
            if (all.Count > shown)
            {
                text.Append($"::{severity.ToWord()} title=More findings::{all.Count - shown} more are in the summary of this step: a page shows no more than {MostOfEach}.\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The summary, in Markdown: every finding, as far as there is room.</summary>
    public static string Summary(Findings findings)
    {
        var text = new StringBuilder("## Policies\n\n").Append(Cell(findings.Summary())).Append("\n\n");
        var length = Encoding.UTF8.GetByteCount(text.ToString());
        if (findings.All.Count > 0)
        {
            text.Append("| where | what | finding |\n|---|---|---|\n");
        }

        foreach (var (index, finding) in findings.All.Index())
        {
            var line = SummaryLine(finding);
            length += Encoding.UTF8.GetByteCount(line);
            if (length > MostBytes - 1000)
            {
                text.Append($"\n{findings.All.Count - index} more are left out: a summary holds no more. Run policy lint to see them.\n");
                break;
            }

            text.Append(line);
        }

        return text.ToString();
    }

    // ::error file=policy/behaviour/policy.md,line=12,endLine=12,col=3,endColumn=20,title=PAC1101 Empty list item::The list item …
    private static string Annotation(Finding finding)
    {
        var (source, diagnostic) = finding;
        var (start, end) = (source.PositionOf(diagnostic.Span.Start), source.PositionOf(diagnostic.Span.End));

        // Columns are taken only within one line.
        var columns = start.Line == end.Line ? $",col={start.Column},endColumn={Math.Max(end.Column, start.Column)}" : "";
        var title = $"{diagnostic.Id} {LintCatalogue.Find(diagnostic.Id)?.Title}";
        return $"::{diagnostic.Severity.ToWord()} file={Property(source.Path)},line={start.Line},endLine={end.Line}{columns},title={Property(title)}::{Words(diagnostic.Message)}";
    }

    private static string SummaryLine(Finding finding)
    {
        var position = finding.Source.PositionOf(finding.Diagnostic.Span.Start);
        return $"| {Cell($"{finding.Source.Path}:{position.Line}:{position.Column}")} | {finding.Diagnostic.Severity.ToWord()} {finding.Diagnostic.Id} | {Cell(finding.Diagnostic.Message)} |\n";
    }

    private static string Words(string text) => Output.Printable.Line(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Words(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    // The author's words are words, and no Markdown or HTML of ours.
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length + 16);
        foreach (var character in Output.Printable.Line(text))
        {
            cell.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' or '@' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return cell.ToString();
    }
}
