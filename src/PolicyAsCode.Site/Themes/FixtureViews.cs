using System.Buffers;
using System.Text.Json;
using PolicyAsCode.Site.Pages;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Themes;

/// <summary>What each template may show, as data: for those who write templates of their own.</summary>
internal static class FixtureViews
{
    // The sentences of the interface are the same for all templates, and stand in their own file.
    private const string Sentences = "text";

    /// <summary>A file for each template that makes pages, with the fullest view among the pages of a site.</summary>
    public static IEnumerable<SiteFile> Of(SiteContext site) => SitePages.OfAll(site)
        .Concat(SitePages.OfAgreed(site))
        .Concat(site.Dossiers.SelectMany(dossier => SitePages.OfPolicy(site, dossier)))
        .Select(make => make())
        .OfType<Page>()
        .GroupBy(page => page.Template, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => new SiteFile($"views/{Path.ChangeExtension(same.Key, "json")}", same.Select(page => Json(page.View)).MaxBy(json => json.Length)));

    private static ReadOnlyMemory<byte> Json(ScriptObject view)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            foreach (var (name, value) in view.Where(pair => pair.Key != Sentences))
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case ScriptObject view:
                json.WriteStartObject();
                foreach (var (name, part) in view)
                {
                    json.WritePropertyName(name);
                    Write(json, part);
                }

                json.WriteEndObject();
                break;
            case ScriptArray list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(value?.ToString() ?? "");
                break;
        }
    }
}
