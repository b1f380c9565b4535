using System.Text.Json;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Json;

/// <summary>Writes findings as SARIF 2.1.0, the format that GitHub code scanning and others read.</summary>
/// <remarks>
/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0; and GitHub, SARIF support for code scanning, which asks for a text in every
/// message, for addresses relative to the checkout, and for no more than <see cref="MostResults"/> results, the first 5,000 of which are shown.
/// Of the fingerprints, code scanning uses one it makes of the file as results are uploaded; ours, which outlives edits of the lines around, is for others.
/// </remarks>
public static class SarifJson
{
    /// <summary>How many results GitHub takes in one run. The most serious are kept, and what is left out is said.</summary>
    public const int MostResults = 25_000;

    /// <summary>How many places of one result GitHub shows, its own among them.</summary>
    public const int MostPlaces = 100;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The findings as a log of one run.</summary>
    /// <param name="version">The version of the tool.</param>
    /// <param name="items">The findings in the order of the files.</param>
    /// <param name="pageOf">The page of an id.</param>
    public static string Write(string version, IReadOnlyList<ReportItem> items, Func<string, string> pageOf) => JsonText.Indented(json =>
    {
        var kept = items.Count <= MostResults ? items : [.. items.OrderByDescending(item => item.Diagnostic.Severity).Take(MostResults)];
        var ids = kept.Select(item => item.Diagnostic.Id).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, version, ids, pageOf);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "policy-lint/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, items.Count - kept.Count, kept);
        json.WriteStartArray("results");
        foreach (var item in kept)
        {
            WriteResult(json, item, ids.IndexOf(item.Diagnostic.Id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, string version, List<string> ids, Func<string, string> pageOf)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PolicyAsCode");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var lint in ids.Select(LintCatalogue.Find).OfType<LintDescriptor>())
        {
            json.WriteStartObject();
            json.WriteString("id", lint.Id);
            WriteText(json, "shortDescription", lint.Title);
            WriteText(json, "fullDescription", lint.Title);
            json.WriteStartObject("help");
            json.WriteString("text", $"{lint.Id}: {lint.Title}. Run policy explain {lint.Id}.");
            json.WriteString("markdown", pageOf(lint.Id));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", lint.Severity == Severity.Hidden ? "note" : Level(lint.Severity));
            json.WriteEndObject();
            WriteProperties(json, lint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // By these, code scanning sorts and filters.
    private static void WriteProperties(Utf8JsonWriter json, LintDescriptor lint)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(GroupOf(lint.Id));
        json.WriteEndArray();
        json.WriteString("precision", lint.Tier switch { Tier.A => "very-high", Tier.B => "high", _ => "medium" });
        json.WriteString("problem.severity", lint.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        json.WriteEndObject();
    }

    private static string GroupOf(string id) => id[3] switch
    {
        '1' => "structure",
        '2' => "meaning",
        '3' => "terms",
        '4' => "references",
        '5' => "plain English",
        '6' => "lifecycle",
        '7' => "identity",
        '8' => "enforcement",
        _ => "configuration",
    };

    // A file that was not analysed is never told as clean.
    private static void WriteInvocation(Utf8JsonWriter json, int leftOut, IReadOnlyList<ReportItem> kept)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", kept.All(item => item.Diagnostic.Id != "PAC0008"));
        if (leftOut > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "warning");
            WriteText(json, "message", $"{leftOut} findings of the least severity are left out, for code scanning takes no more than {MostResults}.");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportItem item, int rule)
    {
        var (source, diagnostic) = (item.Source, item.Diagnostic);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, source, diagnostic.Span, id: 0, message: "");
        json.WriteEndArray();
        if (diagnostic.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < Math.Min(diagnostic.Related.Count, MostPlaces - 1); i++)
            {
                WriteLocation(json, source, diagnostic.Related[i].Span, i + 1, diagnostic.Related[i].Message);
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fingerprint.Length > 0)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("policyFinding/v1", diagnostic.Fingerprint);
            json.WriteEndObject();
        }

        WriteSuppressions(json, item.Answer);
        WriteFixes(json, item);
        json.WriteEndObject();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, SuppressedDiagnostic? answer)
    {
        // Once one result has them, every result has: an empty list says that it counts.
        json.WriteStartArray("suppressions");
        if (answer is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", answer.Kind == SuppressionKind.InText ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", answer.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, ReportItem item)
    {
        if (item.Fixes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in item.Fixes)
        {
            json.WriteStartObject();
            WriteText(json, "description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, item.Source.Path);
            json.WriteStartArray("replacements");
            foreach (var edit in fix.Edits)
            {
                WriteReplacement(json, item.Source, edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReplacement(Utf8JsonWriter json, SourceText source, TextEdit edit)
    {
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", source, edit.Span);
        if (edit.NewText.Length > 0)
        {
            WriteText(json, "insertedContent", edit.NewText);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceText source, TextSpan span, int id, string message)
    {
        json.WriteStartObject();
        if (id > 0)
        {
            json.WriteNumber("id", id);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, source.Path);
        WriteRegion(json, "region", source, span);
        json.WriteEndObject();
        if (message.Length > 0)
        {
            WriteText(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        var escaped = string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
        var isAbsolute = path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');
        json.WriteString("uri", isAbsolute ? "file:///" + escaped.TrimStart('/') : escaped);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "note",
        _ => "none",
    };
}
