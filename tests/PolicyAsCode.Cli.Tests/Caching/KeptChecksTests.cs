using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Caching;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests.Caching;

public sealed class KeptChecksTests : IDisposable
{
    private const string Library = "audiences:\n  - id: pupils\n    name: Pupils\n    words: [pupil]\n";

    private static readonly string WithEmptyBullet = Workplace.SoundPolicy.Replace("- eat in class {#eat}", "-", StringComparison.Ordinal);

    private readonly Workplace _workplace = new();
    private readonly Lookout _lookout = Lookout.Plain with { Kept = new KeptChecks() };

    public KeptChecksTests()
    {
        _workplace.Write("policy/library.yml", Library);
        _workplace.Write("policy/one/policy.md", Workplace.SoundPolicy);
        _workplace.Write("policy/two/policy.md", WithEmptyBullet);
    }

    [Fact]
    public void Only_the_text_that_was_edited_is_read_again()
    {
        var before = Look();
        _workplace.Write("policy/one/policy.md", Workplace.SoundPolicy.Replace("eat", "chew", StringComparison.Ordinal));

        var after = Look();

        Assert.NotSame(before.Files[0].Policy, after.Files[0].Policy);
        Assert.Contains("chew in class", after.Files[0].Source.Text, StringComparison.Ordinal);
        Assert.Same(before.Files[1].Policy, after.Files[1].Policy);
    }

    [Fact]
    public void What_is_wrong_in_a_text_that_was_not_read_again_is_still_found()
    {
        var first = Told(Look());

        Assert.Contains(first, line => line.Contains("PAC1101", StringComparison.Ordinal));
        Assert.Equal(first, Told(Look()));
    }

    [Theory]
    [InlineData("policy/library.yml", "audiences:\n  - id: pupils\n    name: Pupils\n    words: [pupil]\n  - id: staff\n    name: Staff\n    words: [teacher]\n")]
    [InlineData(".editorconfig", "root = true\n[*.md]\npolicy_diagnostic.PAC1101.severity = warning\n")]
    [InlineData("policy/two/policy.md", Workplace.SoundPolicy)]
    [InlineData("policy/three/policy.md", Workplace.SoundPolicy)]
    public void Whatever_is_edited_all_is_found_that_a_fresh_look_finds(string path, string text)
    {
        Look();
        _workplace.Write(path, text);

        var again = Look();
        var fresh = Findings.In(Surroundings, Files(), Lookout.Plain);

        Assert.Equal(Told(fresh), Told(again));
        Assert.Equal(fresh.Files.Select(file => file.Document), again.Files.Select(file => file.Document));
    }

    public void Dispose() => _workplace.Dispose();

    private Surroundings Surroundings => new(new Terminal(TextWriter.Null, TextWriter.Null), _workplace.Folder);

    private Findings Look() => Findings.In(Surroundings, Files(), _lookout);

    private IReadOnlyList<PolicyFile> Files() => PolicyFiles.InFolder(Surroundings, _workplace.Folder);

    private static IEnumerable<string> Told(Findings findings) =>
        [.. findings.All.Select(finding => $"{finding.Source.Path} {finding.Diagnostic.Span} {finding.Diagnostic.Severity} {finding.Diagnostic.Id} {finding.Diagnostic.Message}")];
}
