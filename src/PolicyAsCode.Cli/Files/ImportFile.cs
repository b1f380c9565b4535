using System.Text;
using PolicyAsCode.Import;

namespace PolicyAsCode.Cli.Files;

/// <summary>A document to be imported.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="ShownPath">Its path as messages name it.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record ImportFile(string Name, string ShownPath, byte[] Bytes)
{
    // A Word document holds pictures, which are left behind; the longest policy with many has a tenth of it.
    private const int SizeLimit = 64 * 1024 * 1024;

    /// <summary>Its words, where it is a text.</summary>
    public string Text => Decode(Bytes);

    /// <summary>Reads a document.</summary>
    /// <exception cref="Refusal">It is missing, may not be read, or is far too large.</exception>
    public static ImportFile Read(Surroundings surroundings, string name)
    {
        var path = surroundings.FullPath(name);
        var shown = surroundings.ShownPath(path);
        var bytes = Access.Try(shown, "read", () => ReadBytes(path));
        return bytes.Length > SizeLimit
            ? throw new Refusal($"{shown} is larger than 64 MB, and no policy is. Check that it is the right file.")
            : new ImportFile(Path.GetFileName(path), shown, bytes);
    }

    /// <summary>Imports it as what its bytes and its name say it is.</summary>
    public ImportOutcome Import(ImportOptions options) => DocumentKinds.Of(Name, Bytes) switch
    {
        DocumentKind.Word => Importer.FromWord(Bytes, options),
        DocumentKind.Markdown => Importer.FromMarkdown(Text, options),
        DocumentKind.Text => Importer.FromText(Text, options),
        var other => new ImportRefused(DocumentKinds.WhatToDo(other)),
    };

    private static byte[] ReadBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var expected = stream.CanSeek && stream.Length > 0 ? Math.Min(stream.Length, SizeLimit) : SizeLimit;
        var buffer = new byte[expected + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }

    /// <summary>UTF-8, or UTF-16 with its mark, or else the code page that Windows wrote before them.</summary>
    private static string Decode(byte[] bytes)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return Encoding.UTF8.GetString(bytes.AsSpan(3));
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes.AsSpan(2));
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
            default:
                try
                {
                    return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
                }
                catch (DecoderFallbackException)
                {
                    return WindowsText.Decode(bytes);
                }
        }
    }
}
