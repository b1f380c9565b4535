using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Cli.Fixes;

/// <summary>A file and what fixing made of it.</summary>
internal sealed record FileFix(AnalyzedFile File, FixRun Run)
{
    /// <summary>Whether anything changed.</summary>
    public bool IsChanged => Run.Text.Text != File.Source.Text;

    /// <summary>Fixes every file that could be read.</summary>
    public static List<FileFix> All(Findings findings, FixKind most) =>
        [.. findings.Files.Where(file => file.Policy is not null).Select(file => new FileFix(file, Fixer.FixAll(file.Policy!, file.Options, most)))];

    /// <summary>"2 findings put right (PAC0003, PAC1122), names written in 3 places".</summary>
    public string Summary()
    {
        var parts = new List<string>();
        if (Run.Made.Count > 0)
        {
            var ids = Run.Made.Select(made => made.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            parts.Add($"{Run.Made.Count} {(Run.Made.Count == 1 ? "finding" : "findings")} put right ({string.Join(", ", ids)})");
        }

        if (Run.Names > 0)
        {
            parts.Add($"names written in {Run.Names} {(Run.Names == 1 ? "place" : "places")}");
        }

        return string.Join(", ", parts);
    }
}
