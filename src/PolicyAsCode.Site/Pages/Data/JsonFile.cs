using System.Buffers;
using System.Text.Json;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>Writes a JSON file of the site: indented, and the same bytes on every machine.</summary>
internal static class JsonFile
{
    public static SiteFile Make(SiteAddress address, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        bytes.GetSpan(1)[0] = (byte)'\n';
        bytes.Advance(1);
        return new SiteFile(address.Path, bytes.WrittenMemory.ToArray());
    }
}
