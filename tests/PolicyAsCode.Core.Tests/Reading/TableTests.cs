using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Reading;

/// <summary>The cells of tables are content; their sentences are found and reported, and a head that denies is not overlooked.</summary>
public class TableTests
{
    [Theory]
    [InlineData("Do", "Don't")]
    [InlineData("Acceptable", "Unacceptable")]
    [InlineData("Good practice", "Must not")]
    [InlineData("Allowed", "Not allowed")]
    [InlineData("Allowed", "Prohibited")]
    public void A_command_under_a_head_that_denies_is_none(string allowed, string denied) =>
        Assert.Empty(Sentences($"| {allowed} | {denied} |\n|---|---|\n| Lock your screen. | Share codes with others. |\n"));

    [Fact]
    public void A_command_in_a_row_that_denies_is_none() =>
        Assert.Equal(["Lock your screen."], Sentences("| What | How |\n|---|---|\n| Do | Lock your screen. |\n| Don't | Share codes with others. |\n").Select(found => found.Text));

    [Fact]
    public void A_whole_sentence_says_what_it_says_wherever_it_stands() =>
        Assert.Equal([Modality.MustNot, Modality.May], Sentences("| Don't | Do |\n|---|---|\n| Pupils must not run. | Pupils may walk. |\n").Select(found => found.Norm.Force.Modality));

    [Fact]
    public void A_head_alone_says_nothing() =>
        Assert.Empty(Sentences("| Must | Must not | May |\n|---|---|---|\n| lock up | lend keys | go home |\n"));

    private static EquatableArray<PolicyAsCode.Reading.SentenceReading> Sentences(string table) => Bound.Text(table).Reading.Sentences;
}
