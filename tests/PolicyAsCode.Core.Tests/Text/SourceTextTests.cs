namespace PolicyAsCode.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\rb\rc")]
    public void Every_kind_of_line_end_starts_a_line(string text)
    {
        var source = new SourceText(text, "policy.md");

        Assert.Equal(3, source.LineCount);
        Assert.Equal("b", source.ToString(source.LineSpan(2)));
        Assert.Equal(new LinePosition(3, 1), source.PositionOf(text.Length - 1));
    }
}
