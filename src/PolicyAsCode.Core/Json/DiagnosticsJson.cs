using System.Text.Json;
using PolicyAsCode.Linting;

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
    /// <param name="diagnostics">What was found; hidden ones are left out.</param>
    public static string Write(int files, IEnumerable<(SourceText Source, Diagnostic Diagnostic)> diagnostics) => JsonText.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteNumber("files", files);
        json.WriteStartArray("diagnostics");
        foreach (var (source, diagnostic) in diagnostics.Where(found => found.Diagnostic.Severity != Severity.Hidden))
        {
            WriteDiagnostic(json, source, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WriteString("file", source.Path);
        json.WritePlace(source, diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WritePlace(source, related.Span);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
