using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAsCode.Binding;
using PolicyAsCode.CSharp;
using PolicyAsCode.Generators;
using PolicyAsCode.Model;

namespace Benchmarks;

/// <summary>What an editor waits for: from an edited policy to new C#, and from an edit of C#.</summary>
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _code = CSharpCompilation.Create("Rules", [CSharpSyntaxTree.ParseText("class Program;")]);
    private readonly CSharpCompilation _otherCode = CSharpCompilation.Create("Rules", [CSharpSyntaxTree.ParseText("class Programme;")]);
    private readonly MemoryFile[] _versions =
    [
        new(SocialMediaPolicy.Path, SocialMediaPolicy.Text),
        new(SocialMediaPolicy.Path, SocialMediaPolicy.Text.Replace("- political statements", "- party-political statements", StringComparison.Ordinal)),
    ];

    private readonly RuleBook _rules = Binder.Bind(SocialMediaPolicy.Source, "social-media", SocialMediaPolicy.Library).Document.Rules;
    private readonly RulesContext _context = RulesContext.From(SocialMediaPolicy.Library, "Rules");

    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>Opens the project.</summary>
    public GeneratorBenchmarks() => _driver = CSharpGeneratorDriver
        .Create(new PolicyGenerator())
        .AddAdditionalTexts([new MemoryFile("policy/library.yml", SocialMediaPolicy.LibraryText), _versions[0]])
        .RunGenerators(_code);

    /// <summary>One rule is reworded.</summary>
    [Benchmark]
    public object EditARule()
    {
        var (before, after) = (_versions[_edits % 2], _versions[(_edits + 1) % 2]);
        _edits++;
        return _driver = _driver.ReplaceAdditionalText(before, after).RunGenerators(_code);
    }

    /// <summary>Of that, the printing.</summary>
    [Benchmark]
    public string PrintTheRules() => RulesSource.Print(_rules, _context);

    /// <summary>A line of C# is typed.</summary>
    [Benchmark]
    public object EditCSharp() => _driver = _driver.RunGenerators(_edits++ % 2 == 0 ? _otherCode : _code);

    private sealed class MemoryFile(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
