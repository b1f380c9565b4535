using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Site.Files;

/// <summary>Reads a theme from a folder: each file there takes the place of the built-in one of the same path.</summary>
public static class ThemeFolder
{
    private static readonly string[] Parts = ["templates", "assets", "i18n", "schemas"];

    /// <summary>The built-in theme with the files of a folder laid over it.</summary>
    /// <param name="folder">A folder with any of <c>templates</c>, <c>assets</c>, <c>i18n</c> and <c>schemas</c>; other files are left alone.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <remarks>Links are not followed: a theme never reaches out of its folder.</remarks>
    public static Theme Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no theme folder “{folder}”.");
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return Theme.BuiltIn.With(Parts
            .Select(part => Path.Combine(folder, part))
            .Where(Directory.Exists)
            .SelectMany(part => Directory.EnumerateFiles(part, "*", options))
            .Select(file => KeyValuePair.Create(
                Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                new ReadOnlyMemory<byte>(File.ReadAllBytes(file)))));
    }
}
