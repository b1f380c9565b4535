namespace PolicyAsCode.Linting;

/// <summary>PAC0001: a setting that names no diagnostic, or a severity that there is not, would be ignored in silence.</summary>
internal static class SeveritySetting
{
    private const string Prefix = "policy_diagnostic.";
    private const string Suffix = ".severity";

    // The compilers hand keys over in small letters.
    public static bool IsOurs(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public static void Read(string key, string value, Dictionary<string, Severity> severities, List<Diagnostic> diagnostics)
    {
        var end = key.Length - Suffix.Length;
        if (end < Prefix.Length || !key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(Report($"The setting “{key}” is not one we know, so it changes nothing. Write policy_diagnostic.PAC1003.severity, with the code you mean."));
            return;
        }

        var id = key.Substring(Prefix.Length, end - Prefix.Length).ToUpperInvariant();
        var descriptor = LintCatalogue.Find(id);
        if (descriptor is null)
        {
            diagnostics.Add(Report($"The setting “{key}” names no diagnostic, so it changes nothing.{NearestWord.Question(id, LintCatalogue.All.Select(lint => lint.Descriptor.Id))}"));
        }
        else if (SeverityOf(value.Trim()) is not { } severity)
        {
            diagnostics.Add(Report($"The setting “{key}” has the value “{value}”, which we do not know, so it changes nothing. Use none, suggestion, warning or error."));
        }
        else if (descriptor.CannotBeLowered && severity < descriptor.Severity)
        {
            diagnostics.Add(Report($"The setting “{key}” changes nothing: {id} protects agreed rules and cannot be lowered. Take the setting out."));
        }
        else
        {
            severities[id] = severity;
        }
    }

    private static Severity? SeverityOf(string value) => value.ToLowerInvariant() switch
    {
        "none" or "silent" => Severity.Hidden,
        "suggestion" => Severity.Information,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };

    private static Diagnostic Report(string message) => UnknownSetting.Descriptor.At(default, message);
}
