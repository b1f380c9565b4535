using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Caching;

/// <summary>The cache as files see it that share a library and options.</summary>
/// <param name="cache">The cache.</param>
/// <param name="shared">The hash of all that they share.</param>
internal sealed class CacheRun(FindingsCache cache, byte[] shared)
{
    /// <summary>The key of a file: the hash of what is shared, its policy's id and its bytes.</summary>
    public CacheKey KeyOf(string policyId, ReadOnlySpan<byte> content)
    {
        // In one piece, for that is hashed in a quarter of the time.
        var room = shared.Length + Encoding.UTF8.GetMaxByteCount(policyId.Length) + 1 + content.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(room);
        shared.CopyTo(buffer, 0);
        var length = shared.Length + Encoding.UTF8.GetBytes(policyId, buffer.AsSpan(shared.Length));
        buffer[length++] = (byte)'\n';
        content.CopyTo(buffer.AsSpan(length));
        Span<byte> key = stackalloc byte[CacheKey.Size];
        SHA256.HashData(buffer.AsSpan(0, length + content.Length), key);
        ArrayPool<byte>.Shared.Return(buffer);
        return CacheKey.Of(key);
    }

    /// <summary>What was found in a file, or nothing where that is not known or cannot be read.</summary>
    public PolicyAnalysis? Find(CacheKey key, PolicyFile file)
    {
        if (cache.Find(key) is not { } entry)
        {
            return null;
        }

        try
        {
            using var reader = new BinaryReader(new ReadOnlyMemoryStream(entry), Encoding.UTF8);
            return AnalysisRecord.Read(reader, file.PolicyId, file.ShownPath);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was found. A failure of ours is not kept, for the next run may have better luck.</summary>
    public void Add(CacheKey key, PolicyAnalysis analysis)
    {
        if (analysis.Found.Any(found => found.Id == "PAC0008"))
        {
            return;
        }

        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            AnalysisRecord.Write(writer, analysis);
        }

        cache.Add(key, stream.ToArray());
    }

    // Memory of a larger array read as a stream, without a copy.
    private sealed class ReadOnlyMemoryStream(ReadOnlyMemory<byte> memory) : MemoryStream(ArrayOf(memory).Array!, ArrayOf(memory).Offset, ArrayOf(memory).Count, writable: false)
    {
        private static ArraySegment<byte> ArrayOf(ReadOnlyMemory<byte> memory) => System.Runtime.InteropServices.MemoryMarshal.TryGetArray(memory, out var segment) ? segment : memory.ToArray();
    }
}
