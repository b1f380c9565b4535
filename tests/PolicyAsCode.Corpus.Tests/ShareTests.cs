namespace PolicyAsCode.Corpus.Tests;

public class ShareTests
{
    /// <summary>Values of the Wilson score interval as tables give them.</summary>
    [Theory]
    [InlineData(35, 35, "1.000  [0.901, 1.000]")]
    [InlineData(9, 10, "0.900  [0.596, 0.982]")]
    [InlineData(0, 10, "0.000  [0.000, 0.278]")]
    [InlineData(0, 0, "1.000  [0.000, 1.000]")]
    public void A_share_says_how_sure_it_is(int hits, int of, string expected)
    {
        Assert.EndsWith(expected, new Share("", hits, of).ToString(), StringComparison.Ordinal);
    }
}
