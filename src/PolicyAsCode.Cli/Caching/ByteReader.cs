using System.Buffers.Binary;
using System.Text;

namespace PolicyAsCode.Cli.Caching;

/// <summary>Reads what a cache holds from its bytes, one part after the other.</summary>
/// <remarks>Every part throws <see cref="ArgumentOutOfRangeException"/> where the bytes end before it does.</remarks>
internal sealed class ByteReader(ReadOnlyMemory<byte> rest)
{
    private ReadOnlyMemory<byte> _rest = rest;

    /// <summary>How many bytes are left.</summary>
    public int Left => _rest.Length;

    /// <summary>One byte.</summary>
    public byte Byte() => Take(1).Span[0];

    /// <summary>A number of four bytes.</summary>
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    /// <summary>A number of eight bytes.</summary>
    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)).Span);

    /// <summary>A key.</summary>
    public CacheKey Key() => CacheKey.Read(Take(CacheKey.Size).Span);

    /// <summary>Bytes, after their number.</summary>
    public ReadOnlyMemory<byte> Bytes() => Take(Int());

    /// <summary>Words, as <see cref="ByteWriting.WriteText"/> writes them.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes().Span);

    private ReadOnlyMemory<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}

/// <summary>Writes what <see cref="ByteReader"/> reads.</summary>
internal static class ByteWriting
{
    /// <summary>Writes words as UTF-8, after the number of bytes.</summary>
    public static void WriteText(this BinaryWriter to, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        to.Write(bytes.Length);
        to.Write(bytes);
    }
}
