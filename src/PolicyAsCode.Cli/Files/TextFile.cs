using System.Text;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Files;

/// <summary>A text read from a file.</summary>
/// <param name="Source">The text; empty where the file is no text we can take.</param>
/// <param name="HasByteOrderMark">Whether the file begins with a byte order mark, which is no part of the text.</param>
/// <param name="Problem">Why it is none (PAC0007), or nothing.</param>
internal sealed record TextFile(SourceText Source, bool HasByteOrderMark, Diagnostic? Problem)
{
    /// <summary>Reads a file that must be UTF-8, with or without a byte order mark, and not too long.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="shownPath">Its path as messages name it.</param>
    /// <exception cref="Refusal">It is missing, or may not be read.</exception>
    public static TextFile Read(string path, string shownPath)
    {
        using var bytes = FileBytes.Read(path, shownPath);
        return Decode(bytes.Content, shownPath);
    }

    /// <summary>The text that bytes hold.</summary>
    public static TextFile Decode(ReadOnlySpan<byte> bytes, string shownPath)
    {
        if (bytes.Length > FileBytes.SizeLimit)
        {
            return Unusable(shownPath, "This file is larger than 1 MB, so it was not read. A policy is shorter: split it, or check that it is the right file.");
        }

        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        var text = Decode(hasMark ? bytes[3..] : bytes);
        return text is null ? Unusable(shownPath, DescribeEncoding(bytes)) : new TextFile(new SourceText(text, shownPath), hasMark, Problem: null);
    }

    /// <summary>A file of whose words nothing is to be shown.</summary>
    public static TextFile Unneeded(string shownPath) => new(new SourceText("", shownPath), HasByteOrderMark: false, Problem: null);

    /// <summary>A file of which places can be told and no words shown.</summary>
    public static TextFile WithPlacesOnly(SourceText source) => new(source.WithPlacesOnly(), HasByteOrderMark: false, Problem: null);

    private static TextFile Unusable(string shownPath, string message) =>
        new(new SourceText("", shownPath), HasByteOrderMark: false, new Diagnostic("PAC0007", Severity.Error, default, message));

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

    private static string DescribeEncoding(ReadOnlySpan<byte> bytes)
    {
        const string Remedy = "so words could be lost. Save the file as UTF-8.";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return $"This file is saved as UTF-16, {Remedy}";
        }

        var rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[consumed..];
        }

        var line = bytes[..^rest.Length].Count((byte)'\n') + 1;
        return $"Line {line} holds a character (byte 0x{rest[0]:X2}) that is not UTF-8, {Remedy}";
    }
}
