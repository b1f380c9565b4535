using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PolicyAsCode.Json;

/// <summary>Writes JSON the same way everywhere: <c>\n</c>, two spaces, and nothing in a string that a page or a terminal could act on.</summary>
public static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(Readable());

    /// <summary>JSON over several lines, with a line end at its end.</summary>
    public static string Indented(Action<Utf8JsonWriter> write) => Write(write, indented: true) + "\n";

    /// <summary>JSON on one line, without a line end.</summary>
    public static string OnOneLine(Action<Utf8JsonWriter> write) => Write(write, indented: false);

    private static string Write(Action<Utf8JsonWriter> write, bool indented)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // Letters of every language stay readable. The encoder itself escapes <, >, & and control characters;
    // marks that turn the direction of text round are taken out here, for they could disguise a rule (CVE-2021-42574).
    private static TextEncoderSettings Readable()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return settings;
    }
}
