using System.Runtime.InteropServices;

namespace PolicyAsCode.Cli.Caching;

/// <summary>A SHA-256, as a value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CacheKey(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>How many bytes one has.</summary>
    public const int Size = 32;

    /// <summary>The key of 32 bytes.</summary>
    public static CacheKey Of(ReadOnlySpan<byte> hash) => MemoryMarshal.Read<CacheKey>(hash);

    /// <summary>Its bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        MemoryMarshal.Write(bytes, this);
        return bytes;
    }
}
