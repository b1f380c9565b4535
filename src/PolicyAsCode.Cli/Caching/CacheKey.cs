using System.IO.Hashing;
using System.Text;

namespace PolicyAsCode.Cli.Caching;

/// <summary>An XXH128 hash of everything that a kept result depends on. It tells texts apart; it protects nothing, so it need not be slow.</summary>
internal readonly record struct CacheKey(UInt128 Value)
{
    /// <summary>How many bytes one has.</summary>
    public const int Size = 16;

    /// <summary>The key of bytes.</summary>
    public static CacheKey Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));

    /// <summary>The key of texts, which none else have in this order.</summary>
    public static CacheKey Of(params ReadOnlySpan<string> texts)
    {
        var hash = new XxHash128();
        foreach (var text in texts)
        {
            hash.Append(BitConverter.GetBytes(text.Length));
            hash.Append(Encoding.UTF8.GetBytes(text));
        }

        return new CacheKey(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>The key of two things of which one has the other's key.</summary>
    public CacheKey With(CacheKey other)
    {
        Span<byte> both = stackalloc byte[2 * Size];
        Write(both);
        other.Write(both[Size..]);
        return Of(both);
    }

    /// <summary>Writes its bytes.</summary>
    public void Write(Span<byte> to) => System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(to, Value);

    /// <summary>Reads it from its bytes.</summary>
    public static CacheKey Read(ReadOnlySpan<byte> from) => new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(from));
}
