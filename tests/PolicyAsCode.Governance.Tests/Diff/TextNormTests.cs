using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>What a paragraph without a name lays down is no rule yet, and what changes of it is told as of a rule.</summary>
public sealed class TextNormTests
{
    private const string Opening = "# Rules\n\nAll of this is about boats.\n\n";

    [Theory]
    [InlineData("Rowers should sign in.", "Rowers must sign in.", ChangeKind.Strengthened)]
    [InlineData("Rowers must sign in.", "Rowers are encouraged to sign in.", ChangeKind.Relaxed)]
    [InlineData("The club will write to you.", "The club may write to you.", ChangeKind.PolarityChanged)]
    [InlineData("Guests may swim.", "Guests may not swim.", ChangeKind.PolarityChanged)]
    [InlineData("Guests must swim.", "Guests must not swim.", ChangeKind.PolarityChanged)]
    [InlineData("Dogs are banned here.", "Dogs are allowed here.", ChangeKind.PolarityChanged)]
    [InlineData("Members may moor here.", "Only members may moor here.", ChangeKind.PolarityChanged)]
    [InlineData("Rowers must not swim.", "Rowers must not swim unless a coach is there.", ChangeKind.ExceptionAdded)]
    [InlineData("Rowers must not swim except in June.", "Rowers must not swim except in June or July.", ChangeKind.ExceptionChanged)]
    [InlineData("Where possible, rowers must share boats.", "Rowers must share boats.", ChangeKind.ConditionRemoved)]
    [InlineData("Guests may swim.", "Guests may swim if a coach agrees.", ChangeKind.ConditionAdded)]
    [InlineData("Claims must be made within 28 days.", "Claims must be made within 14 days.", ChangeKind.DeadlineShortened)]
    [InlineData("Claims must be made within fourteen days.", "Claims must be made within twenty-one days.", ChangeKind.DeadlineLengthened)]
    [InlineData("A report must be sent to the board.", "A report must be sent to the board as soon as possible.", ChangeKind.DeadlineAdded)]
    [InlineData("Rowers must pay and may moor here.", "Rowers must pay and must not moor here.", ChangeKind.PolarityChanged)]
    public void A_change_of_it_has_its_name(string before, string after, ChangeKind kind)
    {
        var change = Assert.Single(Changes(before, after));

        Assert.Equal(kind, change.Kind);
        Assert.Empty(change.Rules);
        Assert.NotEqual(ChangeClass.Broken, change.Class);
        Assert.Contains($"in “{after.TrimEnd('.')}”", change.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rowers must sign in.", "Rowers must  sign in .")]
    [InlineData("Rowers can’t swim.", "Rowers cannot swim.")]
    [InlineData("Each rower must sign in.", "Rowers must sign in.")]
    [InlineData("Rowers shall sign in.", "Rowers must sign in.")]
    public void Other_words_for_the_same_change_no_part_of_it(string before, string after) =>
        Assert.All(Changes(before, after), change => Assert.Contains(change.Kind, new[] { ChangeKind.Reworded, ChangeKind.Typography, ChangeKind.MeaningInDoubt }));

    [Fact]
    public void Where_one_text_lays_down_more_than_the_other_the_words_are_told() =>
        Assert.Equal(ChangeKind.MeaningInDoubt, Assert.Single(Changes("Rowers must sign in.", "Rowers must sign in and must not swim.")).Kind);

    private static EquatableArray<Change> Changes(string before, string after) => Differ.Compare(Drafts.Read(Opening + before + "\n"), Drafts.Read(Opening + after + "\n"), Drafts.Library).Changes;
}
