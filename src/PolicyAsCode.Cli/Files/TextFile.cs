using System.Text;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Files;

/// <summary>A text read from a file.</summary>
/// <param name="Source">The text; empty where the file is no text we can take.</param>
/// <param name="HasByteOrderMark">Whether the file begins with a byte order mark, which is no part of the text.</param>
/// <param name="Problem">Why it is none (PAC0007), or nothing.</param>
internal sealed record TextFile(SourceText Source, bool HasByteOrderMark, Diagnostic? Problem)
{
    /// <summary>The most bytes a file may have. The longest policies we know have a tenth of it.</summary>
    public const int SizeLimit = 1024 * 1024;

    /// <summary>Reads a file that must be UTF-8, with or without a byte order mark, and not too long.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="shownPath">Its path as messages name it.</param>
    /// <exception cref="Refusal">It is missing, or may not be read.</exception>
    public static TextFile Read(string path, string shownPath) => Of(Access.Try(shownPath, "read", () => ReadBytes(path)), shownPath);

    /// <summary>The same for bytes that were read already.</summary>
    public static TextFile Of(byte[] bytes, string shownPath)
    {
        if (bytes.Length > SizeLimit)
        {
            return Unusable(shownPath, "This file is larger than 1 MB, so it was not read. A policy is shorter: split it, or check that it is the right file.");
        }

        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        var text = Decode(hasMark ? bytes.AsSpan(3) : bytes);
        return text is null ? Unusable(shownPath, DescribeEncoding(bytes)) : new TextFile(new SourceText(text, shownPath), hasMark, Problem: null);
    }

    private static TextFile Unusable(string shownPath, string message) =>
        new(new SourceText("", shownPath), HasByteOrderMark: false, new Diagnostic("PAC0007", Severity.Error, default, message));

    // One byte more than the limit is enough to know; a file of any size, or an endless one, is not read to its end.
    private static byte[] ReadBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var expected = stream.CanSeek && stream.Length > 0 ? Math.Min(stream.Length, SizeLimit) : SizeLimit;
        var buffer = new byte[expected + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string DescribeEncoding(byte[] bytes)
    {
        const string Remedy = "so words could be lost. Save the file as UTF-8.";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return $"This file is saved as UTF-16, {Remedy}";
        }

        var rest = bytes.AsSpan();
        while (Rune.DecodeFromUtf8(rest, out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[consumed..];
        }

        var line = bytes.AsSpan(0, bytes.Length - rest.Length).Count((byte)'\n') + 1;
        return $"Line {line} holds a character (byte 0x{rest[0]:X2}) that is not UTF-8, {Remedy}";
    }
}
