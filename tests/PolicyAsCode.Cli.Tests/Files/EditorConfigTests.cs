using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Tests.Files;

public class EditorConfigTests
{
    [Theory]
    [InlineData("policy/**.md", "policy/behaviour/policy.md")]
    [InlineData("policy/**/policy.md", "policy/behaviour/policy.md")]
    [InlineData("/policy/*/policy.md", "policy/behaviour/policy.md")]
    [InlineData("*.md", "policy/behaviour/policy.md")]
    [InlineData("*.{txt,md}", "policy.md")]
    [InlineData("{a,{b,c}}.md", "c.md")]
    [InlineData("[abc]?.md", "b1.md")]
    [InlineData("[!abc].md", "d.md")]
    [InlineData("*", "policy/behaviour/policy.md")]
    public void A_pattern_matches_what_editors_match(string pattern, string path) => Assert.True(EditorConfigPattern.Matches(pattern, path));

    [Theory]
    [InlineData("policy/*.md", "policy/behaviour/policy.md")]
    [InlineData("*.md", "policy.markdown")]
    [InlineData("docs/**.md", "policy/docs/a.md")]
    [InlineData("[abc].md", "d.md")]
    [InlineData("?.md", "ab.md")]
    [InlineData("{a,b}.md", "c.md")]
    public void And_nothing_else(string pattern, string path) => Assert.False(EditorConfigPattern.Matches(pattern, path));

    [Fact]
    public void Settings_keep_their_section_and_their_place()
    {
        var source = new SourceText("root = true\n# note = none\n[*.md]\n  Policy_Diagnostic.PAC1003.Severity = error \n; x = y\n[broken\n", ".editorconfig");

        var config = EditorConfig.Parse(source, "/school");

        Assert.True(config.IsRoot);
        var setting = config.Settings[1];
        Assert.Equal(("*.md", "policy_diagnostic.pac1003.severity", "error"), (setting.Section, setting.Key, setting.Value));
        Assert.Equal("Policy_Diagnostic.PAC1003.Severity = error", source.ToString(setting.Span));
        Assert.Equal(2, config.Settings.Count);
    }
}
