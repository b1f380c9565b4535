using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Tests.Reading;

/// <summary>What stands in front of two norms joined by "and" holds for both; behind "but" the second stands alone.</summary>
public class SharedLimitTests
{
    [Theory]
    [InlineData("If a rower is late, the cox must ring and a porter must wait.", "If a rower is late", "If a rower is late")]
    [InlineData("Unless it rains, rowers must sweep the quay and must rinse the boats.", "Unless it rains", "Unless it rains")]
    [InlineData("During a race, guests must stay on the quay and rowers must not call them.", "During a race", "During a race")]
    [InlineData("During a race, phones must be off and they may be used if a coach agrees.", "During a race", "if a coach agrees")]
    [InlineData("During races phones must be off and they may be used at night.", "During races", "")]
    [InlineData("When it is dark guests must stay on the quay and rowers must not call them if they swim.", "When it is dark", "When it is dark; if they swim")]
    [InlineData("If a rower is late, the cox must ring, but coaches must not shout.", "If a rower is late", "")]
    [InlineData("During races phones must be off and in the break they may be used.", "During races", "")]
    [InlineData("If it rains, rowers must row and if it snows, guests must wait.", "If it rains", "if it snows")]
    [InlineData("The cox must ring if a rower is late and a porter must wait.", "if a rower is late", "")]
    public void The_second_norm_has(string sentence, string first, string second)
    {
        var norms = Assert.Single(TextNorms.Read(sentence, Library.None)).Norms;

        Assert.Equal([first, second], norms.Select(norm => string.Join("; ", norm.Limits.Select(limit => limit.Words))));
    }
}
