using System.Text.Json;
using PolicyAsCode.Json;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Json;

/// <summary>A diff for other programs: the format of <c>policy diff --format json</c>.</summary>
/// <remarks>Its published description is <c>site/schemas/diff-1.schema.json</c>.</remarks>
public static class DiffJson
{
    /// <summary>The diff of two texts of a policy.</summary>
    public static string Write(PolicyDiff diff) => JsonText.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteString("verdict", diff.Verdict);
        json.WriteString("bump", Word(diff.Bump));
        json.WriteStartArray("policies");
        WritePolicy(json, diff, "both");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The diff of two states of a library.</summary>
    public static string Write(LibraryDiff diff) => JsonText.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteString("verdict", diff.Verdict);
        json.WriteString("bump", Word(diff.Bump));
        json.WriteStartArray("policies");
        WritePolicies(json, diff.Policies, "both");
        WritePolicies(json, diff.Added, "added");
        WritePolicies(json, diff.Removed, "removed");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WritePolicies(Utf8JsonWriter json, EquatableArray<PolicyDiff> policies, string state)
    {
        foreach (var policy in policies)
        {
            WritePolicy(json, policy, state);
        }
    }

    private static void WritePolicy(Utf8JsonWriter json, PolicyDiff diff, string state)
    {
        json.WriteStartObject();
        json.WriteString("policy", diff.PolicyId);
        json.WriteString("title", diff.Title);
        json.WriteString("state", state);
        json.WriteString("verdict", diff.Verdict);
        json.WriteString("bump", Word(diff.Bump));
        WriteArray(json, "changes", diff.Changes, WriteChange);
        WriteArray(json, "rows", diff.Rows, WriteRow);
        WriteArray(json, "rules", diff.Rules, static (json, rule) =>
        {
            json.WriteString("before", rule.Before);
            json.WriteString("after", rule.After);
            json.WriteBoolean("meaningChanged", rule.MeaningChanged);
        });
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteNumber("number", change.Number);
        json.WriteString("kind", change.Kind.ToWord());
        json.WriteString("class", change.Class.ToWord());
        json.WriteString("bump", Word(change.Bump));
        json.WriteBoolean("needsConfirmation", change.NeedsConfirmation);
        json.WriteString("sentence", change.Sentence);
        WriteArray(json, "rules", change.Rules, static (json, rule) =>
        {
            json.WriteString("before", rule.IdBefore);
            json.WriteString("after", rule.IdAfter);
            json.WriteString("labelBefore", rule.LabelBefore);
            json.WriteString("labelAfter", rule.LabelAfter);
        });
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        WriteArray(json, "segments", change.Segments, WriteSegment);
        WriteArray(json, "tell", change.Attention.Tell, WriteMember);
        WriteArray(json, "askAgain", change.Attention.AskAgain, WriteMember);
        WriteWords(json, "protects", change.Attention.Protects);
        json.WriteNumber("row", change.Row);
        json.WriteString("otherPolicy", change.OtherPolicyId);
    }

    private static void WriteRow(Utf8JsonWriter json, DiffRow row)
    {
        json.WriteString("kind", row.Kind.ToWord());
        WriteArray(json, "before", row.Before, WriteLine);
        WriteArray(json, "after", row.After, WriteLine);
        WriteArray(json, "segments", row.Segments, WriteSegment);
        json.WriteStartArray("changes");
        foreach (var number in row.Changes)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteLine(Utf8JsonWriter json, TextLine line)
    {
        json.WriteString("kind", line.Kind.ToWord());
        json.WriteNumber("level", line.Level);
        json.WriteString("number", line.Number);
        json.WriteString("text", line.Text);
        json.WriteString("rule", line.RuleId);
    }

    private static void WriteSegment(Utf8JsonWriter json, TextSegment segment)
    {
        json.WriteString("kind", segment.Kind.ToWord());
        json.WriteString("before", segment.Before);
        json.WriteString("after", segment.After);
    }

    private static void WriteMember(Utf8JsonWriter json, AudienceMember member)
    {
        json.WriteString("id", member.Id);
        json.WriteString("words", member.Words);
    }

    private static void WriteWords(Utf8JsonWriter json, string name, EquatableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
        where T : IEquatable<T>
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word(Versioning.VersionBump bump) => bump.ToString().ToLowerInvariant();
}
