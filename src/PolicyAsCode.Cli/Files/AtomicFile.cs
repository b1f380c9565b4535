using System.Text;

namespace PolicyAsCode.Cli.Files;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces a file's text. A crash at any moment leaves the old text or the new one.</summary>
    /// <exception cref="Refusal">The file cannot be written; it is as it was.</exception>
    public static void Replace(string path, string shownPath, string text, bool withByteOrderMark) =>
        Write(path, shownPath, [.. new UTF8Encoding(withByteOrderMark).GetPreamble(), .. Encoding.UTF8.GetBytes(text)], overwrite: true);

    /// <summary>Writes a file that may not be there yet: of two runs at once, one fails.</summary>
    /// <exception cref="Refusal">The file cannot be written, or is there.</exception>
    public static void Create(string path, string shownPath, byte[] bytes) => Write(path, shownPath, bytes, overwrite: false);

    private static void Write(string path, string shownPath, byte[] bytes, bool overwrite) => Access.Try(shownPath, "write", () =>
    {
        var target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            CopyMode(target, temporary);
            File.Move(temporary, target, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    });

    private static void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(from))
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }
}
