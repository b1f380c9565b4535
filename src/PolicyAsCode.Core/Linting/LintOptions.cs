namespace PolicyAsCode.Linting;

/// <summary>How serious each diagnostic is to be, where settings differ from the default.</summary>
public sealed class LintOptions
{
    private readonly Dictionary<string, Severity> _severities;

    private LintOptions(Dictionary<string, Severity> severities) => _severities = severities;

    /// <summary>Every diagnostic at its default severity.</summary>
    public static LintOptions Default { get; } = new([]);

    /// <summary>Options from the keys and values of an <c>.editorconfig</c>, such as <c>policy_diagnostic.PAC1003.severity = suggestion</c>.</summary>
    /// <param name="settings">All keys and values that hold for the file; others than <c>policy_diagnostic.…</c> are passed over.</param>
    public static LintSettings Read(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var setting in settings)
        {
            if (SeveritySetting.IsOurs(setting.Key))
            {
                SeveritySetting.Read(setting.Key, setting.Value, severities, diagnostics);
            }
        }

        return new LintSettings(new LintOptions(severities), diagnostics.ToEquatableArray());
    }

    /// <summary>The severity of a diagnostic of this id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="otherwise">The severity it was reported with.</param>
    public Severity SeverityOf(string id, Severity otherwise) => _severities.TryGetValue(id, out var severity) ? severity : otherwise;

    internal EquatableArray<Diagnostic> Apply(List<Diagnostic> diagnostics)
    {
        var applied = new Diagnostic[diagnostics.Count];
        for (var i = 0; i < applied.Length; i++)
        {
            var diagnostic = diagnostics[i];
            var severity = SeverityOf(diagnostic.Id, diagnostic.Severity);
            applied[i] = severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity };
        }

        return new EquatableArray<Diagnostic>(applied);
    }
}

/// <summary>Options that were read, and what was wrong with the settings.</summary>
/// <param name="Options">The options; settings that could not be read are left out.</param>
/// <param name="Diagnostics">PAC0001 for each setting that could not be read. They have no place in the policy.</param>
public sealed record LintSettings(LintOptions Options, EquatableArray<Diagnostic> Diagnostics);
