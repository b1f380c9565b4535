using System.Text.Json;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>Every agreed version with its dates, addresses and hashes, in the published format of <c>schemas/policies-1.schema.json</c>. Drafts are not in it.</summary>
internal static class PoliciesFile
{
    public static SiteFile Make(SiteContext site) => JsonFile.Make(SiteAddress.Policies, json =>
    {
        json.WriteStartObject();
        json.WriteString("asOf", IsoDate.ToWord(site.AsOf.ToDateTime(TimeOnly.MinValue)));
        json.WriteStartArray("policies");
        foreach (var dossier in site.Dossiers.Where(dossier => dossier.Versions.Count > 0))
        {
            Write(json, site, dossier);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, SiteContext site, Dossier dossier)
    {
        json.WriteStartObject();
        json.WriteString("id", dossier.Id);
        json.WriteString("title", dossier.Title);
        json.WriteString("address", SiteAddress.Policy(dossier.Id).InWords());
        json.WriteString("inForce", dossier.Current?.Version);
        json.WriteStartArray("versions");
        foreach (var version in dossier.Versions)
        {
            Write(json, version);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AgreedText version)
    {
        var (standing, record) = (version.Standing, version.Standing.Record);
        json.WriteStartObject();
        json.WriteString("version", version.Version);
        json.WriteString("state", StateWord(standing.State));
        json.WriteBoolean("inForce", standing.IsInForce);
        json.WriteBoolean("overdue", standing.IsOverdue);
        json.WriteBoolean("minutesPending", standing.AreMinutesPending);
        json.WriteString("decision", record.Decision.ToWord());
        json.WriteString("body", record.Body);
        json.WriteString("meeting", IsoDate.ToWord(record.Meeting));
        json.WriteString("minute", record.Minute);
        json.WriteString("effectiveFrom", IsoDate.ToWord(record.EffectiveFrom));
        json.WriteString("nextReview", standing.NextReview is { } review ? IsoDate.ToWord(review) : null);
        json.WriteString("address", version.Edition.Page.InWords());
        json.WriteString("rules", version.Edition.RulesData.InWords());
        json.WriteString("textHash", record.Hashes.Text);
        json.WriteString("visibleTextHash", record.Hashes.VisibleText);
        json.WriteString("rulesHash", record.Hashes.Rules);
        json.WriteEndObject();
    }

    private static string StateWord(VersionState state) => state switch
    {
        VersionState.Superseded => "superseded",
        VersionState.Withdrawn => "withdrawn",
        _ => "ratified",
    };
}
