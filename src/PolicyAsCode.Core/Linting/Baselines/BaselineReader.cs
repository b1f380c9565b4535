using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Baselines;

/// <summary>Reads <c>baseline.yml</c>.</summary>
public static class BaselineReader
{
    private static readonly string[] Known = ["finding", "policy", "rule", "fingerprint", "reason"];

    /// <summary>Reads a baseline. Never throws: what cannot be read is a diagnostic, and covers nothing.</summary>
    public static Baseline Read(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        if (source.Text.Length > PolicyParser.MaximumLength)
        {
            diagnostics.Add(ReportedByReader.UnreadableFile.At(default, "This baseline is too long to be read, so it covers nothing. Put right more of what it holds."));
            return new Baseline(source, default, diagnostics.ToEquatableArray());
        }

        var settings = new Settings(YamlReader.ReadMapping(source, new TextSpan(0, source.Text.Length), diagnostics), diagnostics);
        settings.ReportUnknown(["findings"]);
        var entries = new List<BaselineEntry>();
        foreach (var group in settings.Groups("findings"))
        {
            group.ReportUnknown(Known);
            Add(group, entries, diagnostics);
        }

        return new Baseline(source, entries.ToEquatableArray(), diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToEquatableArray());
    }

    private static void Add(Settings group, List<BaselineEntry> entries, List<Diagnostic> diagnostics)
    {
        var span = group["finding"]?.Span ?? group.Mapping.Span;
        var id = group.Text("finding");
        if (LintCatalogue.Find(id) is null)
        {
            diagnostics.Add(SuppressionFaults.NameIsUnknown(id, span));
        }
        else if (group.Text("reason") is not { Length: > 0 } reason)
        {
            diagnostics.Add(SuppressionFaults.NoReason.At(span, $"This entry for {id} gives no reason, so governors cannot tell why it may stay, and it covers nothing. Write “reason: …”."));
        }
        else
        {
            entries.Add(new BaselineEntry(id, group.Text("policy"), group.Text("rule"), group.Text("fingerprint"), reason, span));
        }
    }
}
