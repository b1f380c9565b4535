namespace PolicyAsCode.Linting;

/// <summary>What is to be found, and how serious it is to be, where settings differ from the default.</summary>
public sealed class LintOptions
{
    private readonly Dictionary<string, Severity> _severities;

    private LintOptions(Dictionary<string, Severity> severities, bool showsPreviews, DateTime? asOf) => (_severities, ShowsPreviews, AsOf) = (severities, showsPreviews, asOf);

    /// <summary>Every diagnostic at its default severity, no previews, no date.</summary>
    public static LintOptions Default { get; } = new([], showsPreviews: false, asOf: null);

    /// <summary>Whether previews are switched on as a whole: <c>policy_diagnostic.preview = true</c>, or <c>policy lint --preview</c>.</summary>
    public bool ShowsPreviews { get; }

    /// <summary>The day for which dates are judged, its time of day midnight; without one nothing that needs a date is reported.</summary>
    public DateTime? AsOf { get; }

    /// <summary>The same with every preview switched on.</summary>
    public LintOptions WithPreviews() => new(_severities, showsPreviews: true, AsOf);

    /// <summary>The same for a day.</summary>
    public LintOptions For(DateTime? asOf) => new(_severities, ShowsPreviews, asOf?.Date);

    /// <summary>Whether a lint is to run: a preview only where all are switched on, or where its own severity is set; one that judges dates only with a day.</summary>
    public bool Runs(LintDescriptor lint) => (AsOf is not null || !lint.NeedsDay) && (!lint.IsPreview || ShowsPreviews || IsSwitchedOn(lint.Id));

    /// <summary>Everything that was set, in one line: two options with the same find the same.</summary>
    public string Description => $"previews={ShowsPreviews} asof={(AsOf is { } day ? IsoDate.ToWord(day) : "")} {string.Join(" ", SetIds.Select(id => $"{id}={_severities[id]}"))}";

    /// <summary>The ids whose severity is set, in ordinal order.</summary>
    public IReadOnlyList<string> SetIds => [.. _severities.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Options from the keys and values of an <c>.editorconfig</c>, such as <c>policy_diagnostic.PAC1003.severity = suggestion</c>.</summary>
    /// <param name="settings">All keys and values that hold for the file; others than <c>policy_diagnostic.…</c> are passed over.</param>
    public static LintSettings Read(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        var previews = false;
        foreach (var setting in settings)
        {
            if (PreviewSetting.IsOurs(setting.Key))
            {
                previews = PreviewSetting.Read(setting.Key, setting.Value, diagnostics) ?? previews;
            }
            else if (SeveritySetting.IsOurs(setting.Key))
            {
                SeveritySetting.Read(setting.Key, setting.Value, severities, diagnostics);
            }
        }

        return new LintSettings(new LintOptions(severities, previews, asOf: null), diagnostics.ToEquatableArray());
    }

    /// <summary>The severity of a diagnostic of this id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="otherwise">The severity it was reported with.</param>
    public Severity SeverityOf(string id, Severity otherwise) => _severities.TryGetValue(id, out var severity) ? severity : otherwise;

    /// <summary>A diagnostic at the severity that was set.</summary>
    internal Diagnostic Apply(Diagnostic diagnostic)
    {
        var severity = SeverityOf(diagnostic.Id, diagnostic.Severity);
        return severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity };
    }

    private bool IsSwitchedOn(string id) => _severities.TryGetValue(id, out var severity) && severity != Severity.Hidden;
}

/// <summary>Options that were read, and what was wrong with the settings.</summary>
/// <param name="Options">The options; settings that could not be read are left out.</param>
/// <param name="Diagnostics">PAC0001 for each setting that could not be read. They have no place in the policy.</param>
public sealed record LintSettings(LintOptions Options, EquatableArray<Diagnostic> Diagnostics);
