using CsCheck;
using PolicyAsCode.Tables;

namespace PolicyAsCode.Tests;

public class AnswersTests
{
    [Fact]
    public void Every_answer_is_kept_however_many_there_are() => Gen.Select(Gen.Int[0, 200], Gen.Enum<Truth>()).Array[0, 60].Sample(settings =>
    {
        var answers = default(Answers);
        var expected = new Truth[201];
        foreach (var (fact, truth) in settings)
        {
            Answers.Set(ref answers, fact, truth);
            expected[fact] = truth;
        }

        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(fact => answers[fact]));
    });

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void A_copy_does_not_see_what_is_set_later(int fact)
    {
        var first = default(Answers);
        Answers.Set(ref first, fact, Truth.True);
        var copy = first;

        Answers.Set(ref first, fact, Truth.False);

        Assert.Equal((Truth.False, Truth.True), (first[fact], copy[fact]));
        Assert.NotEqual(first, copy);
    }

    [Fact]
    public void What_is_set_to_unknown_is_as_if_never_set()
    {
        var answers = default(Answers);
        Answers.Set(ref answers, 5, Truth.True);
        Answers.Set(ref answers, 90, Truth.True);
        Answers.Set(ref answers, 5, Truth.Unknown);
        Answers.Set(ref answers, 90, Truth.Unknown);

        Assert.Equal(default, answers);
        Assert.Equal(default(Answers).GetHashCode(), answers.GetHashCode());
    }
}
