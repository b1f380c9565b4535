using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>
/// What the <c>.editorconfig</c> files beside and above a policy say of severities, as in a C# build:
/// <c>policy_diagnostic.PAC1003.severity = suggestion</c> under <c>[policy/**.md]</c>.
/// </summary>
internal sealed class SeveritySettings(Surroundings surroundings, Lookout lookout)
{
    private readonly Dictionary<string, EditorConfig?> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyCollection<EditorConfig>> _above = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, TextSpan Span), Finding> _problems = [];
    private readonly Dictionary<string, LintOptions> _bySettings = new(StringComparer.Ordinal);

    /// <summary>Settings that could not be understood (PAC0001), each once.</summary>
    public IEnumerable<Finding> Problems => _problems.Values;

    /// <summary>The options for a file; files with the same settings share theirs.</summary>
    public LintOptions For(PolicyFile file)
    {
        var settings = SettingsFor(file).ToList();
        settings.ForEach(setting => Check(setting.Config, setting.Setting));
        var key = string.Join('\n', settings.Select(setting => $"{setting.Setting.Key}={setting.Setting.Value}"));
        if (!_bySettings.TryGetValue(key, out var options))
        {
            var read = LintOptions.Read(settings.Select(setting => KeyValuePair.Create(setting.Setting.Key, setting.Setting.Value))).Options.For(lookout.AsOf);
            _bySettings.Add(key, options = lookout.ShowsPreviews ? read.WithPreviews() : read);
        }

        return options;
    }

    /// <summary>The settings of ours that hold for a file, the outermost first; of two with one key the later holds.</summary>
    public IEnumerable<(EditorConfig Config, Setting Setting)> SettingsFor(PolicyFile file) =>
        from config in OutermostFirst(file)
        from setting in config.Settings
        where IsOurs(setting) && config.Applies(setting, file.Path)
        select (config, setting);

    private static bool IsOurs(Setting setting) => setting.Key.StartsWith("policy_diagnostic.", StringComparison.Ordinal);

    private void Check(EditorConfig config, Setting setting)
    {
        foreach (var diagnostic in LintOptions.Read([new(setting.Key, setting.Value)]).Diagnostics)
        {
            _problems[(config.Source.Path, setting.Span)] = new Finding(config.Source, diagnostic with { Span = setting.Span });
        }
    }

    // Those that say something of ours.
    private IReadOnlyCollection<EditorConfig> OutermostFirst(PolicyFile file)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        var first = file.StandsWithout(EditorConfig.FileName) ? Path.GetDirectoryName(folder) ?? folder : folder;
        if (!_above.TryGetValue(first, out var configs))
        {
            _above.Add(first, configs = [.. InAndAbove(first).Where(config => config.Settings.Any(IsOurs))]);
        }

        return configs;
    }

    private Stack<EditorConfig> InAndAbove(string? folder)
    {
        var configs = new Stack<EditorConfig>();
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (In(folder) is not { } config)
            {
                continue;
            }

            configs.Push(config);
            if (config.IsRoot)
            {
                break;
            }
        }

        return configs;
    }

    private EditorConfig? In(string folder)
    {
        if (!_byFolder.TryGetValue(folder, out var config))
        {
            var path = Path.Combine(folder, EditorConfig.FileName);
            config = File.Exists(path) ? EditorConfig.Parse(TextFile.Read(path, surroundings.ShownPath(path)).Source, folder) : null;
            _byFolder[folder] = config;
        }

        return config;
    }
}
