using System.Buffers.Binary;
using System.Text;
using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Caching;

/// <summary>What a cache holds: what was found, by key, and the hashes of files, by path.</summary>
internal sealed class CacheContent
{
    /// <summary>What was found, by the key of all that it depends on.</summary>
    public Dictionary<CacheKey, ReadOnlyMemory<byte>> Findings { get; } = [];

    /// <summary>Of files that lay still when they were read: their stamp then, and the hash of their bytes.</summary>
    public Dictionary<string, (FileStamp Stamp, CacheKey Content)> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads it from bytes; nothing where they cannot be understood.</summary>
    public static CacheContent? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var content = new CacheContent();
            var reader = new Reader(bytes);
            for (var left = reader.Int(); left > 0; left--)
            {
                content.Findings[reader.Key()] = reader.Bytes();
            }

            for (var left = reader.Int(); left > 0; left--)
            {
                content.Files[Encoding.UTF8.GetString(reader.Bytes().Span)] = (new FileStamp(reader.Long(), reader.Long()), reader.Key());
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
            to.Write(found.Length);
            to.Write(found.Span);
        }

        to.Write(Files.Count);
        foreach (var (path, (stamp, content)) in Files)
        {
            var name = Encoding.UTF8.GetBytes(path);
            to.Write(name.Length);
            to.Write(name);
            to.Write(stamp.Length);
            to.Write(stamp.Written);
            content.Write(key);
            to.Write(key);
        }
    }

    private struct Reader(ReadOnlyMemory<byte> rest)
    {
        private ReadOnlyMemory<byte> _rest = rest;

        public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

        public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)).Span);

        public CacheKey Key() => CacheKey.Read(Take(CacheKey.Size).Span);

        public ReadOnlyMemory<byte> Bytes() => Take(Int());

        private ReadOnlyMemory<byte> Take(int length)
        {
            var taken = _rest[..length];
            _rest = _rest[length..];
            return taken;
        }
    }
}
