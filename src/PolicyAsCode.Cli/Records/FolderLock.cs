using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace PolicyAsCode.Cli.Records;

/// <summary>Holds a policy's folder for one run. The system lets go of it however the run ends, a power cut included.</summary>
/// <remarks>
/// .NET's own locks are switched off for the command, for it opens thousands of files that need none; and a lock file with
/// "delete on close" could be taken away by a run that does not hold it. So the file is locked by the system's call, and
/// taken away by its holder only.
/// </remarks>
internal sealed class FolderLock : IDisposable
{
    private const string FileName = ".policy.lock";
    private const int Exclusive = 2;
    private const int DoNotWait = 4;

    private readonly FileStream _stream;

    private FolderLock(FileStream stream) => _stream = stream;

    /// <summary>Takes the folder.</summary>
    /// <exception cref="Refusal">Another run holds it, or nothing can be written there.</exception>
    public static FolderLock Take(PolicyFolder folder)
    {
        FileStream? stream = null;
        try
        {
            stream = new FileStream(folder.FullPath(FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            if (OperatingSystem.IsWindows() || (Flock(stream.SafeFileHandle, Exclusive | DoNotWait) == 0 && IsStillThere(stream)))
            {
                return new FolderLock(stream);
            }
        }
        catch (IOException exception) when (IsHeldElsewhere(exception))
        {
            // By .NET's own locks, on Windows and wherever they are not switched off.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"Nothing can be written to {folder.Shown("")}: {exception.Message}");
        }

        stream?.Dispose();
        throw new Refusal($"Another run is at work on {folder.PolicyId}, and of two at once one could be lost. Wait until it is done, then try again.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Before it is let go, so that nobody else's is taken away. Windows deletes no open file, and whoever opens it next may keep it.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(_stream.Name);
        }

        _stream.Dispose();
    }

    // ERROR_SHARING_VIOLATION on Windows; EWOULDBLOCK on Linux and on macOS.
    private static bool IsHeldElsewhere(IOException exception) => (exception.HResult & 0xFFFF) is 32 or 11 or 35;

    // The holder before may have taken the file away after it was opened here: then a third run would lock another one.
    // A length of chance tells whether the file of this name is the one that is locked.
    private static bool IsStillThere(FileStream stream)
    {
        stream.SetLength(RandomNumberGenerator.GetInt32(1, 1 << 20));
        var named = new FileInfo(stream.Name);
        return named.Exists && named.Length == stream.Length;
    }

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flock(SafeFileHandle file, int operation);
}
