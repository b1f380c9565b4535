namespace PolicyAsCode.Cli.Files;

/// <summary>A setting of an <c>.editorconfig</c>.</summary>
/// <param name="Section">The pattern of the section it stands in; empty above the first.</param>
/// <param name="Key">Its key, in small letters.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where key and value stand.</param>
internal sealed record Setting(string Section, string Key, string Value, TextSpan Span);

/// <summary>An <c>.editorconfig</c>, read by the rules of editorconfig.org.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Folder">The folder it stands in: its patterns are relative to it.</param>
/// <param name="Settings">Its settings, in the order of the file.</param>
internal sealed record EditorConfig(SourceText Source, string Folder, IReadOnlyList<Setting> Settings)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".editorconfig";

    /// <summary>Whether folders above are not to be looked at.</summary>
    public bool IsRoot => Settings.Any(setting => setting is { Section: "", Key: "root" } && string.Equals(setting.Value, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a text.</summary>
    public static EditorConfig Parse(SourceText source, string folder)
    {
        var settings = new List<Setting>();
        var section = "";
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            var line = source.ToString(span).Trim();
            if (line is ['[', .. var pattern, ']'])
            {
                section = pattern;
            }
            else if (line.Length > 0 && line[0] is not ('#' or ';') && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                var place = new TextSpan(span.Start + source.ToString(span).IndexOf(line, StringComparison.Ordinal), line.Length);
                settings.Add(new Setting(section, line[..equals].Trim().ToLowerInvariant(), line[(equals + 1)..].Trim(), place));
            }
        }

        return new EditorConfig(source, folder, settings);
    }

    /// <summary>Whether a setting holds for a file, given by its full path.</summary>
    public bool Applies(Setting setting, string path) =>
        setting.Section.Length > 0 && EditorConfigPattern.Matches(setting.Section, Path.GetRelativePath(Folder, path).Replace('\\', '/'));
}
