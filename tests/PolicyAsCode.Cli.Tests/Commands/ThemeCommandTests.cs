namespace PolicyAsCode.Cli.Tests.Commands;

public class ThemeCommandTests
{
    [Fact]
    public void The_pages_a_theme_was_tried_on_can_be_looked_at()
    {
        using var workplace = new Workplace();
        workplace.Write("ours/assets/tokens.css", ":root { --link: #003366; }\n");

        var outcome = workplace.Run("theme", "check", "ours", "--out", "tried");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("#003366", workplace.Read("tried/assets/tokens.css"), StringComparison.Ordinal);
        Assert.Contains("\"sentence\"", workplace.Read("tried/views/rule.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_with_a_fault_writes_nothing()
    {
        using var workplace = new Workplace();
        workplace.Write("ours/templates/rule.html", "{{ no_such_thing }}");

        var outcome = workplace.Run("theme", "check", "ours", "--out", "tried");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("templates/rule.html(1,", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(workplace.Files(), file => file.StartsWith("tried/", StringComparison.Ordinal));
    }
}
