namespace PolicyAsCode.Tests;

public class TruthTests
{
    [Fact]
    public void Nothing_said_is_unknown() => Assert.Equal(Truth.Unknown, default);

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False, Truth.False, Truth.Unknown)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    public void Answers_join_as_in_three_valued_logic(Truth left, Truth right, Truth and, Truth or)
    {
        Assert.Equal((and, or), (left.And(right), left.Or(right)));
        Assert.Equal((and, or), (right.And(left), right.Or(left)));
    }

    [Theory]
    [InlineData(true, Truth.True)]
    [InlineData(false, Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void A_value_that_may_be_missing_becomes_an_answer(bool? value, Truth expected) => Assert.Equal(expected, value.ToTruth());

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    public void The_opposite_of_unknown_is_unknown(Truth value, Truth opposite) => Assert.Equal(opposite, value.Not());
}
