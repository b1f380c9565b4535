using PolicyAsCode.Linting;

namespace PolicyAsCode.Json;

/// <summary>Writes findings as a code quality report of GitLab.</summary>
/// <remarks>Source: docs.gitlab.com, Code Quality, custom tool report format: a list, every entry with a fingerprint of its own.</remarks>
public static class GitLabJson
{
    /// <summary>The findings as a report.</summary>
    public static string Write(IReadOnlyList<ReportItem> items) => JsonText.Indented(json =>
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var item in items)
        {
            var known = $"{item.Source.Path}:{item.Diagnostic.Id}:{item.Diagnostic.Fingerprint}";
            seen[known] = seen.TryGetValue(known, out var before) ? before + 1 : 1;
            var (start, end) = (item.Source.PositionOf(item.Diagnostic.Span.Start), item.Source.PositionOf(item.Diagnostic.Span.End));
            json.WriteStartObject();
            json.WriteString("check_name", item.Diagnostic.Id);
            json.WriteString("description", item.Diagnostic.Message);
            json.WriteString("severity", Word(item.Diagnostic.Severity));
            json.WriteString("fingerprint", seen[known] == 1 ? known : $"{known}:{seen[known]}");
            json.WriteStartObject("location");
            json.WriteString("path", item.Source.Path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", start.Line);
            json.WriteNumber("end", end.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        _ => "info",
    };
}
