namespace PolicyAsCode.Cli.Files;

/// <summary>Reads the bytes of a file, up to a limit.</summary>
internal static class FileBytes
{
    /// <summary>The most bytes a file may have. The longest policies we know have a tenth of it.</summary>
    public const int SizeLimit = 1024 * 1024;

    /// <summary>The bytes of a file; of one over the limit, one byte more than the limit.</summary>
    /// <exception cref="Refusal">It is missing, or may not be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path, string shownPath) => Access.Try(shownPath, "read", () => Read(path));

    // One byte more than the limit is enough to know; a file of any size, or an endless one, is not read to its end.
    private static ReadOnlyMemory<byte> Read(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = LengthOf(handle);
        if (length < 0)
        {
            return ReadStream(handle);
        }

        var buffer = new byte[Math.Min(length, SizeLimit) + 1];
        var read = 0;
        while (read < buffer.Length && RandomAccess.Read(handle, buffer.AsSpan(read), read) is > 0 and var more)
        {
            read += more;
        }

        return buffer.AsMemory(0, read);
    }

    // A pipe has no length, and a device none that can be relied on.
    private static long LengthOf(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
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

    private static ReadOnlyMemory<byte> ReadStream(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
    {
        using var stream = new FileStream(handle, FileAccess.Read);
        var buffer = new byte[SizeLimit + 1];
        return buffer.AsMemory(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
