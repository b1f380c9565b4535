using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Caching;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Publishing;
using PolicyAsCode.Linting;
using PolicyAsCode.Site;

namespace PolicyAsCode.Cli.Serving;

/// <summary>The site as it would be built from the files as they stand, kept in memory.</summary>
internal sealed class PreviewSite(Surroundings surroundings, string project, SitePlan plan)
{
    private readonly SiteContents _contents = new();
    private readonly Lookout _lookout = Lookout.Plain with { Kept = new KeptChecks(), KeptHistories = new KeptHistories() };
    private SiteSession? _session;
    private volatile ShownSite _now = new(0, []);

    /// <summary>The site as it was made last.</summary>
    public ShownSite Now => _now;

    /// <summary>Reads what changed and makes the site anew. Where that fails, the site stays as it was, and the reason is printed.</summary>
    public void Refresh()
    {
        try
        {
            var findings = Findings.In(surroundings, PolicyFiles.InFolder(surroundings, project), _lookout);
            DiagnosticText.Write(surroundings.Terminal, findings.All.Where(finding => finding.Diagnostic.Severity >= Severity.Warning));
            if (findings.Files.Any(file => file.Document is null))
            {
                return;
            }

            Replace((_session ??= new SiteSession(plan.ReadTheme(surroundings), new SiteOptions(plan.AsOf))).Update(_contents.Of(surroundings, findings, plan.Sources)));
        }
        catch (Refusal refusal)
        {
            surroundings.Terminal.Error.WriteLine(Printable.Line(refusal.Message));
        }
    }

    /// <summary>Forgets the theme, so that the next refresh reads it again.</summary>
    public void ForgetTheme() => _session = null;

    private void Replace(IReadOnlyList<SiteOutput> outputs)
    {
        foreach (var fault in outputs.OfType<ThemeFault>())
        {
            surroundings.Terminal.Error.WriteLine(Printable.Line(fault.ToString()));
        }

        if (!outputs.OfType<ThemeFault>().Any())
        {
            var former = _now;
            _now = new ShownSite(former.Number + 1, outputs.OfType<SiteFile>().ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal));
            former.Replaced.SetResult();
        }
    }
}

/// <summary>A site that is shown until the next one takes its place.</summary>
/// <param name="Number">Counts up with each site that took the place of another.</param>
/// <param name="Files">Its files, by their paths.</param>
internal sealed record ShownSite(int Number, Dictionary<string, ReadOnlyMemory<byte>> Files)
{
    /// <summary>Done when another site has taken its place.</summary>
    public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
