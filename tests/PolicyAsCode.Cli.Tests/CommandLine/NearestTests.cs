using PolicyAsCode.Cli.CommandLine;

namespace PolicyAsCode.Cli.Tests.CommandLine;

public class NearestTests
{
    private static readonly string[] Commands = ["build", "lint", "rules", "model", "fix", "explain"];

    [Theory]
    [InlineData("bulid", "build")]
    [InlineData("LINT", "lint")]
    [InlineData("rule", "rules")]
    [InlineData("fx", "fix")]
    [InlineData("explian", "explain")]
    public void A_slip_is_put_right(string word, string meant) => Assert.Equal($" Did you mean {meant}?", Nearest.Hint(word, Commands));

    [Theory]
    [InlineData("serve")]
    [InlineData("xyz")]
    [InlineData("")]
    public void Another_word_is_not_forced_into_one_we_know(string word) => Assert.Equal("", Nearest.Hint(word, Commands));
}
