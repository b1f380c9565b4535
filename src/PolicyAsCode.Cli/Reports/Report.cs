using System.Reflection;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Json;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Cli.Reports;

/// <summary>How findings are shown.</summary>
internal enum ReportFormat
{
    /// <summary>Each with the words it is about.</summary>
    Text,

    /// <summary>A line each.</summary>
    Concise,

    /// <summary>Our own JSON.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,

    /// <summary>A code quality report of GitLab.</summary>
    GitLab,

    /// <summary>JUnit XML.</summary>
    Junit,
}

/// <summary>Shows findings. Every format carries the same set.</summary>
internal static class Report
{
    /// <summary>Prints findings in a format.</summary>
    public static void Write(Surroundings surroundings, Findings findings, ReportFormat format)
    {
        var output = surroundings.Terminal.Output;
        switch (format)
        {
            case ReportFormat.Json:
                output.Write(DiagnosticsJson.Write(findings.Files.Count, Items(findings), Answered(findings)));
                break;
            case ReportFormat.Sarif:
                output.Write(SarifJson.Write(Version(), [.. WithFixes(findings), .. Answered(findings)], id => ExampleMarks.Without(Pages.Read(id))));
                break;
            case ReportFormat.GitLab:
                output.Write(GitLabJson.Write(Items(findings)));
                break;
            case ReportFormat.Junit:
                output.Write(JunitReport.Write(findings));
                break;
            case ReportFormat.GitHub:
                output.Write(GitHubReport.Annotations(findings));
                surroundings.AddToStepSummary(GitHubReport.Summary(findings));
                break;
            case ReportFormat.Concise:
                DiagnosticText.WriteConcise(surroundings.Terminal, findings.All);
                break;
            default:
                DiagnosticText.Write(surroundings.Terminal, findings.All);
                output.WriteLine(findings.Summary());
                break;
        }
    }

    private static List<ReportItem> Items(Findings findings) => [.. findings.All.Select(finding => new ReportItem(finding.Source, finding.Diagnostic))];

    private static List<ReportItem> Answered(Findings findings) => [.. findings.Answered.Select(answered => new ReportItem(answered.Source, answered.Answer.Diagnostic) { Answer = answered.Answer })];

    // Fixes are proved one by one, which takes a reading of the text for each: only this format tells them.
    private static IEnumerable<ReportItem> WithFixes(Findings findings)
    {
        var offers = findings.Files.Where(file => file.Policy is not null).ToDictionary(file => file.Source.Path, file => Fixer.Offers(file.Policy!, file.Options), StringComparer.Ordinal);
        return Items(findings).Select(item => offers.TryGetValue(item.Source.Path, out var offer) ? item with { Fixes = [.. offer[item.Diagnostic]] } : item);
    }

    private static string Version() =>
        (typeof(Report).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
