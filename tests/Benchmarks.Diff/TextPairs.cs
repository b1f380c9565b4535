using PolicyAsCode.Binding;
using PolicyAsCode.Model;
using PolicyAsCode.Text;

namespace Benchmarks.Diff;

/// <summary>Two texts of one name, as they are read.</summary>
internal sealed record TextPair(string Name, PolicyDocument Before, PolicyDocument After);

/// <summary>Pairs the Markdown files of two folders by their names, and reads them.</summary>
internal static class TextPairs
{
    public static List<TextPair> In(string old, string @new)
    {
        var pairs = new List<TextPair>();
        foreach (var path in Directory.EnumerateFiles(old, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(old, path);
            if (File.Exists(Path.Combine(@new, name)))
            {
                pairs.Add(new TextPair(name, Read(path), Read(Path.Combine(@new, name))));
            }
        }

        return pairs;
    }

    private static PolicyDocument Read(string path) => Binder.Bind(new SourceText(File.ReadAllText(path), path), Path.GetFileNameWithoutExtension(path), Library.None).Document;
}
