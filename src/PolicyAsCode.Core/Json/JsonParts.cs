using System.Text.Json;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Json;

/// <summary>The parts that the published formats share.</summary>
internal static class JsonParts
{
    // "audience": [ { "id": "staff", "words": "members of staff" } ]
    public static void WriteAudience(this Utf8JsonWriter json, Audience audience)
    {
        json.WriteStartArray("audience");
        foreach (var member in audience.Members)
        {
            json.WriteStartObject();
            json.WriteStringOrNull("id", member.Id);
            json.WriteString("words", member.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, EquatableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteStringOrNull(this Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    // "line": 47, "column": 1, "endLine": 47, "endColumn": 39
    public static void WritePlace(this Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    public static string ToWord(this LimitKind kind) => kind == LimitKind.Exception ? "exception" : "condition";
}

/// <summary>The words of the published formats for <see cref="Severity"/>.</summary>
public static class SeverityWords
{
    /// <summary><c>error</c> and so on.</summary>
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "information",
        _ => "hidden",
    };
}
