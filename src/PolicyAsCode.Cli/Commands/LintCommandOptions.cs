using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Reports;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Commands;

/// <summary>The arguments and options of <c>policy lint</c>.</summary>
internal sealed class LintCommandOptions
{
    private readonly Argument<string[]> _files = SharedOptions.Files();

    private readonly ChoiceOption<ReportFormat> _format = new(
        "--format",
        "How findings are shown.",
        ("text", ReportFormat.Text),
        ("concise", ReportFormat.Concise),
        ("json", ReportFormat.Json),
        ("sarif", ReportFormat.Sarif),
        ("github", ReportFormat.GitHub),
        ("gitlab", ReportFormat.GitLab),
        ("junit", ReportFormat.Junit));

    private readonly ChoiceOption<Severity> _failLevel = SharedOptions.FailLevel();
    private readonly Option<bool> _preview = new("--preview") { Description = "Look also for what is still being tried out." };
    private readonly Option<DateTime?> _asOf = SharedOptions.AsOf();
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Read every file again, even one that has not changed." };
    private readonly Option<bool> _explainConfig = new("--explain-config") { Description = "Say which settings hold for each file and where they stand, and check nothing." };
    private readonly Option<bool> _writeBaseline = new("--write-baseline") { Description = "Write what is found now to baseline.yml, so that only what is new is reported. Needs --reason." };
    private readonly Option<string?> _reason = new("--reason") { Description = "Why what is found now may stay; governors are shown it.", HelpName = "words" };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_files);
        foreach (var option in new Option[] { _format, _failLevel, _preview, _asOf, _noCache, _explainConfig, _writeBaseline, _reason })
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    public LintRequest In(ParseResult parsed)
    {
        var format = _format.In(parsed);
        var lookout = new Lookout
        {
            ShowsPreviews = parsed.GetValue(_preview),
            AsOf = parsed.GetValue(_asOf),

            // SARIF tells fixes, which are made from the policies themselves.
            FindingsOnly = format != ReportFormat.Sarif,
            PlacesOnly = format == ReportFormat.Concise && !parsed.GetValue(_writeBaseline),
            UsesCache = !parsed.GetValue(_noCache),
        };
        return new LintRequest(
            parsed.GetValue(_files)!,
            format,
            _failLevel.In(parsed),
            lookout,
            parsed.GetValue(_explainConfig),
            parsed.GetValue(_writeBaseline),
            parsed.GetValue(_reason)?.Trim() ?? "");
    }
}
