using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace PolicyAsCode.Cli.Files;

/// <summary>The bytes of a file, up to a limit, in memory that is lent and goes back: a thousand files take no more of it than one.</summary>
internal readonly struct FileBytes : IDisposable
{
    /// <summary>The most bytes a file may have. The longest policies we know have a tenth of it.</summary>
    public const int SizeLimit = 1024 * 1024;

    private readonly byte[] _buffer;

    private FileBytes(byte[] buffer, int length) => (_buffer, Length) = (buffer, length);

    /// <summary>How many there are; of a file over the limit, one more than the limit.</summary>
    public int Length { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Content => _buffer.AsSpan(0, Length);

    /// <summary>Reads a file.</summary>
    /// <exception cref="Refusal">It is missing, or may not be read.</exception>
    public static FileBytes Read(string path, string shownPath) => Access.Try(shownPath, "read", () => Read(path));

    /// <summary>Gives the memory back; nothing of it may be used afterwards.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    // One byte more than the limit is enough to know; a file of any size, or an endless one, is not read to its end.
    private static FileBytes Read(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = LengthOf(handle);
        var wanted = (int)Math.Min(length < 0 ? SizeLimit + 1 : length, SizeLimit + 1);
        var buffer = ArrayPool<byte>.Shared.Rent(wanted);
        var read = 0;
        if (length < 0)
        {
            using var stream = new FileStream(handle, FileAccess.Read);
            read = stream.ReadAtLeast(buffer.AsSpan(0, wanted), wanted, throwOnEndOfStream: false);
        }

        while (length >= 0 && read < wanted && RandomAccess.Read(handle, buffer.AsSpan(read, wanted - read), read) is > 0 and var more)
        {
            read += more;
        }

        return new FileBytes(buffer, read);
    }

    // A pipe has no length, and a device none that can be relied on.
    private static long LengthOf(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle) is > 0 and var length ? length : -1;
        }
        catch (NotSupportedException)
        {
            return -1;
        }
    }
}
