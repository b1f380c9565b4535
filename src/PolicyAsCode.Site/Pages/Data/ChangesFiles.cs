using System.Text.Json;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Changes;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>Comparisons for software, in the published format of <c>schemas/changes-1.schema.json</c>. From the rows both texts can be read back.</summary>
internal static class ChangesFiles
{
    public static IEnumerable<SiteFile> Make(Dossier dossier)
    {
        foreach (var (before, after) in ComparePages.Pairs(dossier))
        {
            yield return File(SiteAddress.Comparison(dossier.Id, before.Version, after.Version), dossier.Between(before, after), before.Version, after.Version);
        }

        if (dossier.DraftChanges is not null)
        {
            yield return File(SiteAddress.DraftComparison(dossier.Id), dossier.DraftChanges, dossier.BeforeDraft!.Version, null);
        }
    }

    private static SiteFile File(SiteAddress page, PolicyDiff diff, string before, string? after) => JsonFile.Make(page.Beside("changes.json"), json =>
    {
        json.WriteStartObject();
        json.WriteString("policy", diff.PolicyId);
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteBoolean("draft", after is null);
        json.WriteString("verdict", diff.Verdict);
        json.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in diff.Rows)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteNumber("number", change.Number);
        json.WriteString("kind", change.Kind.ToWord());
        json.WriteString("class", change.Class.ToWord());
        json.WriteString("sentence", change.Sentence);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteBoolean("needsConfirmation", change.NeedsConfirmation);
        json.WriteStartArray("rules");
        foreach (var rule in change.Rules)
        {
            json.WriteStringValue($"{rule.Id}");
        }

        json.WriteEndArray();
        json.WriteStartArray("protects");
        foreach (var tag in change.Attention.Protects)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiffRow row)
    {
        json.WriteStartObject();
        json.WriteString("kind", row.Kind.ToWord());
        json.WriteBoolean("before", row.Before.Count > 0);
        json.WriteBoolean("after", row.After.Count > 0);
        json.WriteStartArray("segments");
        foreach (var segment in row.Segments)
        {
            json.WriteStartObject();
            json.WriteString("kind", segment.Kind.ToWord());
            json.WriteString("before", segment.Before);
            json.WriteString("after", segment.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var number in row.Changes)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
