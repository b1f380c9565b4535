namespace PolicyAsCode.Cli.Tests.Commands;

public class ExplainCommandTests
{
    [Fact]
    public void The_page_of_a_finding_is_printed_for_reading()
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run("explain", "pac1101");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("PAC1101", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n#", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_the_documentation_can_be_printed()
    {
        using var workplace = new Workplace();
        var ids = Directory.GetFiles(Repository.PathTo("docs", "diagnostics"), "PAC*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ToList();

        var listed = workplace.Run("explain").Output.TrimEnd().Split('\n').Select(line => line[..7]);

        Assert.NotEmpty(ids);
        Assert.Equal(ids, listed);
        Assert.All(ids, id => Assert.Equal(0, workplace.Run("explain", id).ExitCode));
    }

    [Fact]
    public void Text_is_wrapped_to_the_terminal()
    {
        using var workplace = new Workplace { Terminal = terminal => terminal with { Width = 60 } };

        var prose = workplace.Run("explain", "PAC1101").Output.Split('\n').Where(line => !line.StartsWith(' ') && line.Contains(' ', StringComparison.Ordinal));

        Assert.All(prose, line => Assert.InRange(line.Length, 0, 60));
    }
}
