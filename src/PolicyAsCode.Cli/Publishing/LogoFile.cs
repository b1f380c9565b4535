using PolicyAsCode.Cli.Files;
using PolicyAsCode.Model;
using PolicyAsCode.Site;

namespace PolicyAsCode.Cli.Publishing;

/// <summary>Reads the school's logo, which stands beside <c>library.yml</c>.</summary>
internal static class LogoFile
{
    // A logo is shown at the height of a line of text; a photograph from a camera would slow every page down.
    private const int SizeLimit = 512 * 1024;

    /// <summary>The logo at its place in the site; nothing where the library names none.</summary>
    /// <exception cref="Refusal">It is named and cannot be used.</exception>
    public static SiteFile? Read(Surroundings surroundings, Library library, string policies)
    {
        if (library.Site.Logo.Length == 0)
        {
            return null;
        }

        var path = Path.Combine(policies, library.Site.Logo);
        var shown = surroundings.ShownPath(path);
        if (!File.Exists(path))
        {
            throw new Refusal($"{LibraryFiles.FileName} names {shown} as the logo, and there is no such file. Put it there, or take “logo” out.");
        }

        var content = Access.Try(shown, "read", () => new FileInfo(path).Length > SizeLimit ? null : File.ReadAllBytes(path));
        return content is null
            ? throw new Refusal($"The logo {shown} is larger than half a megabyte, which would make every page slow. Save a smaller picture.")
            : new SiteFile("assets/logo" + Path.GetExtension(path).ToLowerInvariant(), content);
    }
}
