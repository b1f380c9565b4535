using System.Text;

namespace PolicyAsCode.Cli.Caching;

/// <summary>Reads and writes the file of a cache: a header, a hash of the rest, then its content.</summary>
internal static class CacheFile
{
    private const int MostBytes = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> Header => "policy-cache 3\n"u8;

    /// <summary>What a file holds; an empty cache where there is no such file, or it is not whole.</summary>
    public static CacheContent Read(string path) =>
        ReadBytes(path) is { } bytes && IsWhole(bytes) && CacheContent.Read(bytes.AsMemory(Header.Length + CacheKey.Size)) is { } content ? content : new CacheContent();

    /// <summary>Writes a cache. Nothing happens where it would be too large, or the folder cannot be written.</summary>
    public static void Write(string folder, string path, CacheContent content)
    {
        using var stream = new MemoryStream();
        stream.Write(Header);
        stream.Write(stackalloc byte[CacheKey.Size]);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            content.Write(writer);
        }

        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        CacheKey.Of(bytes[(Header.Length + CacheKey.Size)..]).Write(bytes[Header.Length..]);
        if (bytes.Length <= MostBytes)
        {
            WriteBytes(folder, path, bytes);
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Header.Length + CacheKey.Size && bytes.StartsWith(Header)
        && CacheKey.Of(bytes[(Header.Length + CacheKey.Size)..]) == CacheKey.Read(bytes[Header.Length..]);

    private static byte[]? ReadBytes(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file && file.Length <= MostBytes ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void WriteBytes(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(folder);
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore))
            {
                File.WriteAllText(ignore, "*\n");
            }

            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cache is a convenience: a folder that cannot be written is checked again next time.
        }
    }
}
