using System.Reflection;
using System.Text;

namespace PolicyAsCode.Cli.Starting;

/// <summary>A file of a new folder of policies.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record StarterFile(string Path, byte[] Content);

/// <summary>What a school begins with. The files stand in <c>Starter/</c>, as they are written but for the names in double braces.</summary>
internal static class Starter
{
    private const string Prefix = "starter/";

    // Names with a leading dot are left out of builds and packages by many tools, so the files are kept without it.
    private static readonly (string Kept, string Written)[] Dotted =
        [("github/", ".github/"), ("config/", ".config/"), ("gitignore", ".gitignore"), ("gitattributes", ".gitattributes")];

    /// <summary>The version of this tool, which a new folder names as its own.</summary>
    public static string Version { get; } = typeof(Starter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The files for a school.</summary>
    public static IEnumerable<StarterFile> Files(string school)
    {
        var assembly = typeof(Starter).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            var text = reader.ReadToEnd()
                .Replace("{{school}}", school, StringComparison.Ordinal)
                .Replace("{{version}}", Version, StringComparison.Ordinal);
            yield return new StarterFile(PathOf(name[Prefix.Length..]), Encoding.UTF8.GetBytes(text));
        }
    }

    private static string PathOf(string kept)
    {
        foreach (var (start, written) in Dotted)
        {
            if (kept.StartsWith(start, StringComparison.Ordinal))
            {
                return written + kept[start.Length..];
            }
        }

        return kept;
    }
}
