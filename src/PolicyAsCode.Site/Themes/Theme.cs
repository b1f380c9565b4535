using System.Collections.Frozen;

namespace PolicyAsCode.Site.Themes;

/// <summary>The files a site is dressed in: <c>templates/</c>, <c>assets/</c>, <c>i18n/</c> and <c>schemas/</c>.</summary>
/// <remarks>A template can only name files of this table: there is no path out of it.</remarks>
public sealed class Theme
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files;

    private Theme(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) => _files = files.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The theme that comes with the tool.</summary>
    public static Theme BuiltIn { get; } = new(ReadBuiltIn());

    /// <summary>The paths of the files, in ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>This theme with some files replaced or added, file by file.</summary>
    public Theme With(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        var merged = _files.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, content) in files)
        {
            merged[path] = content;
        }

        return new Theme(merged);
    }

    /// <summary>The bytes of a file of the theme.</summary>
    public bool TryRead(string path, out ReadOnlyMemory<byte> content) => _files.TryGetValue(path, out content);

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> ReadBuiltIn()
    {
        const string Prefix = "theme/";
        var assembly = typeof(Theme).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return new(name[Prefix.Length..], content);
        }
    }
}
