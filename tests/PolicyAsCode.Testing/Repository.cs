using System.Runtime.CompilerServices;

namespace PolicyAsCode.Testing;

/// <summary>Where the files of this repository are, for tests that use its real policy and theme.</summary>
public static class Repository
{
    /// <summary>The folder that holds PolicyAsCode.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below <see cref="Root"/>.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PolicyAsCode.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests must run from a checkout that holds PolicyAsCode.sln.");
    }
}
