using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Policies;
using PolicyAsCode.Site.Templates;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>What search engines are told of an agreed text: JSON-LD with schema.org's Legislation. A draft has none, so that none is listed as policy.</summary>
/// <remarks>Browsers do not run a script of this type, and so the strict Content-Security-Policy has nothing to say about it.</remarks>
internal static class Legislation
{
    // Escapes < > & and all that is not ASCII: nothing in it can end the element, open a comment or turn the reading direction.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>The content of the element, for the page of a text.</summary>
    public static RawHtml Of(SiteContext site, AgreedText text, Edition edition)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(json, site, text, edition);
        }

        return new RawHtml(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void Write(Utf8JsonWriter json, SiteContext site, AgreedText text, Edition edition)
    {
        var (standing, record, metadata) = (text.Standing, text.Standing.Record, edition.Policy.Metadata);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Legislation");
        Address(json, "url", site, edition.Page);
        Address(json, "sameAs", site, text.Edition.Page);
        json.WriteString("name", edition.Title);
        Text(json, "description", metadata.Summary);
        json.WriteString("inLanguage", site.Phrases.Say("language"));
        json.WriteString("legislationIdentifier", record.PolicyId);
        json.WriteString("version", text.Version);
        json.WriteString("legislationDate", IsoDate.ToWord(record.Meeting));
        Text(json, "temporalCoverage", standing.IsInForce ? IsoDate.ToWord(record.EffectiveFrom) + "/.." : "");
        json.WriteString("legislationLegalForce", standing.IsInForce ? "https://schema.org/InForce" : "https://schema.org/NotInForce");
        Organisation(json, "legislationPassedBy", VersionWords.Body(site, record));
        Organisation(json, "publisher", site.Name);
        json.WriteEndObject();
    }

    // An address there has to be whole, so it needs the site's own.
    private static void Address(Utf8JsonWriter json, string name, SiteContext site, SiteAddress address) =>
        Text(json, name, site.Library.Site.Address.Length > 0 ? site.Library.Site.Address + address.InWords()[1..] : "");

    private static void Organisation(Utf8JsonWriter json, string role, string name)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}
