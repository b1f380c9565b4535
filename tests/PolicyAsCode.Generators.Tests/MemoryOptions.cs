using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAsCode.Generators.Tests;

/// <summary>What project file and .editorconfig say, for all files alike.</summary>
internal sealed class MemoryOptions(params (string Key, string Value)[] settings) : AnalyzerConfigOptionsProvider
{
    private readonly Settings _settings = new(settings.ToDictionary(setting => setting.Key, setting => setting.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GlobalOptions => _settings;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _settings;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _settings;

    private sealed class Settings(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
