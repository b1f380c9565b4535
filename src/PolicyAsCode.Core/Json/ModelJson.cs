using System.Text.Json;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Json;

/// <summary>
/// Says how a Markdown file was understood: the format of <c>policy model --format json</c>, version 1.
/// Lines and columns start at 1, front matter counted; an end column is the one after the last character.
/// </summary>
/// <remarks>Its published description is <c>site/schemas/model-1.schema.json</c>.</remarks>
public static class ModelJson
{
    /// <summary>The model over several lines, for people and for one file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="policy">What was understood of it.</param>
    /// <param name="diagnostics">What was found in it; hidden ones are left out.</param>
    public static string Write(SourceText source, BoundPolicy policy, EquatableArray<Diagnostic> diagnostics) =>
        JsonText.Indented(json => WriteModel(json, source, policy.Reading, diagnostics));

    /// <summary>The model on one line, for several files, one after the other.</summary>
    /// <inheritdoc cref="Write"/>
    public static string WriteLine(SourceText source, BoundPolicy policy, EquatableArray<Diagnostic> diagnostics) =>
        JsonText.OnOneLine(json => WriteModel(json, source, policy.Reading, diagnostics));

    private static void WriteModel(Utf8JsonWriter json, SourceText source, PolicyReading reading, EquatableArray<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteStartArray("lists");
        foreach (var list in reading.Lists)
        {
            WriteList(json, source, list);
        }

        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (var sentence in reading.Sentences)
        {
            WriteSentence(json, source, sentence);
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Hidden))
        {
            WriteDiagnostic(json, source, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, SourceText source, ListReading list)
    {
        json.WriteStartObject();
        if (list.LeadIn is null)
        {
            json.WriteNull("leadInLine");
        }
        else
        {
            json.WriteNumber("leadInLine", source.LineOf(list.LeadInSpan.Start));
        }

        json.WriteString("leadIn", list.LeadInText);
        json.WriteString("kind", KindWord(list.Kind));
        json.WriteString("modality", list.Modality.ToWord());
        json.WriteBoolean("only", list.Force?.Polarity == Polarity.PermitOnly);
        json.WriteBoolean("power", list.Force?.Polarity == Polarity.Empower);
        json.WriteAudience(list.Audience);
        json.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            WriteItem(json, source, list, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, SourceText source, ListReading list, ItemReading item)
    {
        json.WriteStartObject();
        json.WriteNumber("line", source.LineOf(item.Syntax.Span.Start));
        json.WriteNumber("endLine", EndLine(source, item.Syntax));
        json.WriteNumber("depth", item.Depth);
        json.WriteString("id", item.RuleId);
        json.WriteBoolean("provisional", item.IsProvisional);
        json.WriteString("text", item.Text);
        json.WriteString("modality", (item.Force?.Modality ?? Modality.None).ToWord());
        json.WriteAudience(item.Audience);
        json.WriteBoolean("misfit", item.IsMisfit);
        var shared = item.Role == ItemRole.Rule ? list.Limits : default;
        WriteLimits(json, source, shared.Concat(item.Limits));
        json.WriteStringOrNull("deadline", item.Deadline?.Words);
        json.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter json, SourceText source, SentenceReading sentence)
    {
        json.WriteStartObject();
        json.WriteNumber("line", source.LineOf(sentence.Span.Start));
        json.WriteString("text", sentence.Text);
        json.WriteString("modality", sentence.Norm.Force.Modality.ToWord());
        json.WriteAudience(sentence.Norm.Audience);
        WriteLimits(json, source, sentence.Norm.Limits);
        json.WriteStringOrNull("deadline", sentence.Norm.Deadline?.Words);
        json.WriteEndObject();
    }

    // "exceptions": [ { "kind": "exception", "words": "unless …", "line": 14 } ]
    private static void WriteLimits(Utf8JsonWriter json, SourceText source, IEnumerable<LimitReading> limits)
    {
        json.WriteStartArray("exceptions");
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("kind", limit.Kind.ToWord());
            json.WriteString("words", limit.Words);
            json.WriteNumber("line", source.LineOf(limit.Span.Start));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WritePlace(source, diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

    private static string KindWord(ListKind kind) => kind switch
    {
        ListKind.Rules => "rules",
        ListKind.Information => "information",
        _ => "unclear",
    };

    // The items of a nested list stand for themselves, so an item ends where the first list inside it begins.
    private static int EndLine(SourceText source, ListItemSyntax item)
    {
        var own = item.Blocks.TakeWhile(block => block is not ListSyntax).LastOrDefault();
        var end = own is null ? item.Span.Start : own.Span.End - 1;
        return source.LineOf(Math.Max(item.Span.Start, end));
    }
}
