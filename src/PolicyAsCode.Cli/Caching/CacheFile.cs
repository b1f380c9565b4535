using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PolicyAsCode.Cli.Caching;

/// <summary>Reads and writes the file of a cache: a header, a hash of the rest, then entries of key, length and content.</summary>
internal static class CacheFile
{
    private const int HashSize = 32;

    /// <summary>The entries; none where there is no such file, or it is not whole.</summary>
    public static Dictionary<CacheKey, ReadOnlyMemory<byte>> Read(string path, ReadOnlySpan<byte> header, int mostBytes)
    {
        var entries = new Dictionary<CacheKey, ReadOnlyMemory<byte>>();
        if (ReadBytes(path, mostBytes) is not { } bytes || !IsWhole(bytes, header))
        {
            return entries;
        }

        var at = header.Length + HashSize;
        while (at + CacheKey.Size + sizeof(int) <= bytes.Length)
        {
            var key = CacheKey.Of(bytes.AsSpan(at));
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + CacheKey.Size));
            at += CacheKey.Size + sizeof(int);
            if (length < 0 || length > bytes.Length - at)
            {
                return [];
            }

            entries[key] = bytes.AsMemory(at, length);
            at += length;
        }

        return entries;
    }

    /// <summary>Writes entries, the first of them while there is room. Nothing happens where the folder cannot be written.</summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> header, IEnumerable<KeyValuePair<CacheKey, ReadOnlyMemory<byte>>> entries, int mostBytes)
    {
        using var stream = new MemoryStream();
        stream.Write(header);
        stream.Write(new byte[HashSize]);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var (key, content) in entries)
        {
            if (stream.Length + CacheKey.Size + sizeof(int) + content.Length > mostBytes)
            {
                break;
            }

            BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
            stream.Write(key.ToBytes());
            stream.Write(length);
            stream.Write(content.Span);
        }

        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        SHA256.HashData(bytes[(header.Length + HashSize)..], bytes.Slice(header.Length, HashSize));
        WriteBytes(folder, path, bytes);
    }

    private static bool IsWhole(byte[] bytes, ReadOnlySpan<byte> header)
    {
        if (bytes.Length < header.Length + HashSize || !bytes.AsSpan().StartsWith(header))
        {
            return false;
        }

        Span<byte> hash = stackalloc byte[HashSize];
        SHA256.HashData(bytes.AsSpan(header.Length + HashSize), hash);
        return hash.SequenceEqual(bytes.AsSpan(header.Length, HashSize));
    }

    private static byte[]? ReadBytes(string path, int mostBytes)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file && file.Length <= mostBytes ? File.ReadAllBytes(path) : null;
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
