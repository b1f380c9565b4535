using System.Text.Json;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Json;

/// <summary>
/// Lists what was found in a set of files: the format of <c>policy lint --format json</c>, version 1.
/// Lines and columns start at 1; an end column is the one after the last character.
/// </summary>
/// <remarks>Its published description is <c>site/schemas/diagnostics-1.schema.json</c>.</remarks>
public static class DiagnosticsJson
{
    /// <summary>The diagnostics in the order given, each with the text it was found in.</summary>
    /// <param name="files">How many files were looked at.</param>
    /// <param name="found">What was found; hidden ones are left out.</param>
    /// <param name="answered">What was found and is answered.</param>
    public static string Write(int files, IReadOnlyList<ReportItem> found, IReadOnlyList<ReportItem> answered) => JsonText.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteNumber("files", files);
        json.WriteStartArray("diagnostics");
        foreach (var item in found.Where(item => item.Diagnostic.Severity != Severity.Hidden))
        {
            json.WriteStartObject();
            WriteDiagnostic(json, item.Source, item.Diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("answered");
        foreach (var item in answered)
        {
            json.WriteStartObject();
            WriteDiagnostic(json, item.Source, item.Diagnostic);
            json.WriteString("answer", item.Answer?.Reason);
            json.WriteString("answeredIn", item.Answer?.Kind == SuppressionKind.InBaseline ? "baseline" : "text");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WriteString("file", source.Path);
        json.WritePlace(source, diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteStringOrNull("rule", diagnostic.RuleId);
        json.WriteStringOrNull("fingerprint", diagnostic.Fingerprint);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WritePlace(source, related.Span);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
