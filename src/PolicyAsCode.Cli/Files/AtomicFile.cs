using System.Text;

namespace PolicyAsCode.Cli.Files;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces a file's text. A crash at any moment leaves the old text or the new one.</summary>
    /// <exception cref="Refusal">The file cannot be written; it is as it was.</exception>
    public static void Replace(string path, string shownPath, string text, bool withByteOrderMark) => Access.Try(shownPath, "write", () =>
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            Write(temporary, text, withByteOrderMark);
            CopyMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    });

    private static void Write(string path, string text, bool withByteOrderMark)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        var encoding = new UTF8Encoding(withByteOrderMark);
        stream.Write(encoding.GetPreamble());
        stream.Write(encoding.GetBytes(text));
        stream.Flush(flushToDisk: true);
    }

    private static void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }
}
