using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>A negation that was not understood makes no rule, and asks.</summary>
public class DoubtTests
{
    [Theory]
    [InlineData("Ladders should rarely be used.")]
    [InlineData("Ringers may (not) use the lift.")]
    [InlineData("Seldom may a reader borrow a manuscript.")]
    [InlineData("Guests are not allowed to not sign.")]
    [InlineData("Here no fires may be lit.")]
    [InlineData("The register shall show no harm was done.")]
    public void A_sentence_that_can_be_read_two_ways_is_asked_about(string text)
    {
        var reading = PairJudge.Read($"The mill was built in 1904. {text}\n");

        Assert.Equal(text, Assert.Single(reading.Unclear).Text);
        Assert.Empty(reading.Sentences);
    }

    [Fact]
    public void So_is_an_item_of_a_list_of_rules()
    {
        var reading = PairJudge.Read("House rules:\n\n- Wash the pans.\n- Knives should rarely be lent.\n- Dry the pans.\n- Sweep the floor.\n");

        Assert.Equal("Knives should rarely be lent.", Assert.Single(reading.Unclear).Text);
    }

    [Theory]
    [InlineData("Please do not hesitate to telephone the surgery.")]
    [InlineData("Nobody should feel pressured to sing.")]
    [InlineData("Not everybody can swim.")]
    [InlineData("We cannot guarantee a berth.")]
    [InlineData("Some guests may not have a phone.")]
    [InlineData("The club shall not be liable for lost oars.")]
    [InlineData("These rules do not apply to guests.")]
    [InlineData("If guests must not swim, a sign says so.")]
    [InlineData("A list of things that must not be left out is at the lodge.")]
    [InlineData("Ringers must not use the lift.")]
    [InlineData("There is no reason to worry.")]
    [InlineData("Who may not vote?")]
    public void What_is_understood_is_not_asked_about(string text) => Assert.Empty(PairJudge.Read(text + "\n").Unclear);
}
