using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>
/// What the <c>.editorconfig</c> files beside and above a policy say of severities, as in a C# build:
/// <c>policy_diagnostic.PAC1003.severity = suggestion</c> under <c>[policy/**.md]</c>.
/// </summary>
internal sealed class SeveritySettings(Surroundings surroundings)
{
    private readonly Dictionary<string, EditorConfig?> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, TextSpan Span), Finding> _problems = [];

    /// <summary>Settings that could not be understood (PAC0001), each once.</summary>
    public IEnumerable<Finding> Problems => _problems.Values;

    /// <summary>The options for a file.</summary>
    public LintOptions For(PolicyFile file)
    {
        var settings = new List<KeyValuePair<string, string>>();
        foreach (var config in OutermostFirst(Path.GetDirectoryName(file.Path)))
        {
            foreach (var setting in config.Settings.Where(setting => IsOurs(setting) && config.Applies(setting, file.Path)))
            {
                settings.Add(new(setting.Key, setting.Value));
                Check(config, setting);
            }
        }

        return settings.Count == 0 ? LintOptions.Default : LintOptions.Read(settings).Options;
    }

    private static bool IsOurs(Setting setting) => setting.Key.StartsWith("policy_diagnostic.", StringComparison.Ordinal);

    private void Check(EditorConfig config, Setting setting)
    {
        foreach (var diagnostic in LintOptions.Read([new(setting.Key, setting.Value)]).Diagnostics)
        {
            _problems[(config.Source.Path, setting.Span)] = new Finding(config.Source, diagnostic with { Span = setting.Span });
        }
    }

    private Stack<EditorConfig> OutermostFirst(string? folder)
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
