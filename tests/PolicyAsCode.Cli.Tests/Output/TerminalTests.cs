using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests.Output;

public class TerminalTests
{
    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData("0", "xterm", false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void Colours_are_off_where_NO_COLOR_has_any_value_or_the_terminal_has_none(string? noColour, string? kind, bool allowed) =>
        Assert.Equal(allowed, Terminal.AllowsColour(noColour, kind));

    [Fact]
    public void Without_colours_a_painted_text_is_the_text_itself() => Assert.Equal("word", new Terminal(TextWriter.Null, TextWriter.Null).Paint("word", Colour.Red));
}
