using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Caching;

/// <summary>What a cache holds: what was found, by key, and the hashes of files, by path.</summary>
internal sealed class CacheContent
{
    /// <summary>What was found, by the key of all that it depends on.</summary>
    public Dictionary<CacheKey, CacheEntry> Findings { get; } = [];

    /// <summary>Of files that lay still when they were read: their stamp then, and the hash of their bytes.</summary>
    public Dictionary<string, (FileStamp Stamp, CacheKey Content)> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads it from bytes; nothing where they cannot be understood.</summary>
    public static CacheContent? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var content = new CacheContent();
            var reader = new ByteReader(bytes);
            var left = reader.Int();
            content.Findings.EnsureCapacity(Math.Clamp(left, 0, reader.Left / CacheKey.Size));
            for (; left > 0; left--)
            {
                content.Findings[reader.Key()] = new CacheEntry(reader.Bytes());
            }

            left = reader.Int();
            content.Files.EnsureCapacity(Math.Clamp(left, 0, reader.Left / CacheKey.Size));
            for (; left > 0; left--)
            {
                content.Files[reader.Text()] = (new FileStamp(reader.Long(), reader.Long()), reader.Key());
            }

            return content;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Writes it: the number of findings, each with key and length; the number of files, each with path, stamp and hash.</summary>
    public void Write(BinaryWriter to)
    {
        Span<byte> key = stackalloc byte[CacheKey.Size];
        to.Write(Findings.Count);
        foreach (var (of, found) in Findings)
        {
            of.Write(key);
            to.Write(key);
            to.Write(found.Bytes.Length);
            to.Write(found.Bytes.Span);
        }

        to.Write(Files.Count);
        foreach (var (path, (stamp, content)) in Files)
        {
            to.WriteText(path);
            to.Write(stamp.Length);
            to.Write(stamp.Written);
            content.Write(key);
            to.Write(key);
        }
    }
}

/// <summary>What was found under one key.</summary>
internal sealed class CacheEntry(ReadOnlyMemory<byte> bytes)
{
    /// <summary>It as it was written.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Whether this run asked for it.</summary>
    public bool IsUsed { get; set; }
}
