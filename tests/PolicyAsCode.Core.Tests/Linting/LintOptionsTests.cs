using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

public class LintOptionsTests
{
    [Theory]
    [InlineData("none", Severity.Hidden)]
    [InlineData("suggestion", Severity.Information)]
    [InlineData("warning", Severity.Warning)]
    [InlineData(" Error ", Severity.Error)]
    public void A_setting_changes_the_severity_of_its_id(string value, Severity severity)
    {
        var read = Read(("policy_diagnostic.pac1003.severity", value));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(severity, read.Options.SeverityOf("PAC1003", Severity.Warning));
        Assert.Equal(Severity.Warning, read.Options.SeverityOf("PAC1002", Severity.Warning));
    }

    [Fact]
    public void Each_reported_setting_of_the_page_is_a_PAC0001_and_the_others_are_not()
    {
        foreach (var example in DiagnosticPage.All.Single(page => page.Id == "PAC0001").Examples.Where(example => example.Language == "editorconfig"))
        {
            var settings = example.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(" = ")).Select(parts => (parts[0], parts[1])).ToArray();

            var found = Read(settings).Diagnostics;

            Assert.Equal(example.IsReported ? settings.Length : 0, found.Count);
            Assert.All(found, diagnostic => Assert.Equal(("PAC0001", Severity.Warning), (diagnostic.Id, diagnostic.Severity)));
            Assert.All(found, diagnostic => Assert.True(PlainMessage.WordsOf(diagnostic.Message) <= PlainMessage.MostWords, diagnostic.Message));
        }
    }

    [Fact]
    public void A_mistyped_code_is_answered_with_the_nearest_one() =>
        Assert.EndsWith("Did you mean “PAC2001”?", Read(("policy_diagnostic.PAC2O01.severity", "warning")).Diagnostics[0].Message, StringComparison.Ordinal);

    [Fact]
    public void What_protects_agreed_rules_can_be_raised_but_not_lowered()
    {
        var read = Read(("policy_diagnostic.PAC7002.severity", "none"));

        Assert.Equal(Severity.Error, read.Options.SeverityOf("PAC7002", Severity.Error));
        Assert.Equal("PAC0001", Assert.Single(read.Diagnostics).Id);
        Assert.Empty(Read(("policy_diagnostic.PAC7002.severity", "error")).Diagnostics);
    }

    private static LintSettings Read(params (string Key, string Value)[] settings) =>
        LintOptions.Read(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
}
