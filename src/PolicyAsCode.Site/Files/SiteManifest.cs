using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace PolicyAsCode.Site.Files;

/// <summary>The list of a site's files with their hashes, kept in the site. It marks a folder as a site of ours.</summary>
/// <example><c>{ "site": "PolicyAsCode", "schema": 1, "files": [ { "path": "index.html", "sha256": "…" } ] }</c></example>
internal sealed class SiteManifest
{
    public const string FileName = "site-manifest.json";
    private const string Mark = "PolicyAsCode";
    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>How many files there are, without this list.</summary>
    public int Count => _hashes.Count;

    /// <summary>The list in a folder; nothing if the folder is no site of ours.</summary>
    public static SiteManifest? TryRead(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var manifest = new SiteManifest();
            foreach (var entry in json.RootElement.GetProperty("files").EnumerateArray())
            {
                manifest._hashes[entry.GetProperty("path").GetString() ?? ""] = entry.GetProperty("sha256").GetString() ?? "";
            }

            return json.RootElement.GetProperty("site").ValueEquals(Mark) ? manifest : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the site has a file of this path.</summary>
    public bool Holds(string path) => _hashes.ContainsKey(path);

    /// <summary>The paths of all files.</summary>
    public IEnumerable<string> Paths => _hashes.Keys;

    /// <summary>Whether the site has a file of this path with this content.</summary>
    public bool Holds(string path, string hash) => _hashes.TryGetValue(path, out var held) && held == hash;

    /// <summary>Adds a file.</summary>
    public void Add(string path, string hash) => _hashes.Add(path, hash);

    /// <summary>The hash of a file's content.</summary>
    public static string HashOf(SiteFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));

    /// <summary>The list as it is written.</summary>
    public byte[] ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("site", Mark);
            json.WriteNumber("schema", 1);
            json.WriteStartArray("files");
            foreach (var (path, hash) in _hashes)
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteString("sha256", hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
