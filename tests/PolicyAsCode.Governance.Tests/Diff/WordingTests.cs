using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>What changed words are told as, where no part of a rule explains them.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("Visitors can't use the lift.", "Visitors cannot use the lift.")]
    [InlineData("We won't share your address.", "We will not share your address.")]
    [InlineData("On Monday we'll write to you.", "On Monday we will write to you.")]
    [InlineData("The bell does not ring at noon.", "The bell doesn't ring at noon.")]
    public void What_is_written_out_in_full_is_no_change_of_meaning(string before, string after) =>
        Assert.Equal([ChangeKind.Reworded], Kinds(before, after));

    [Theory]
    [InlineData("Visitors can use the lift.", "Visitors can't use the lift.")]
    [InlineData("We'll write to you.", "We won't write to you.")]
    public void A_negation_in_a_short_form_is_one(string before, string after) =>
        Assert.DoesNotContain(ChangeKind.Reworded, Kinds(before, after));

    [Theory]
    [InlineData("The form is called Annex12.", "The form is called Appendix.", false)]
    [InlineData("Children in KS1 eat first.", "Children in KS2 eat first.", true)]
    [InlineData("A ticket costs £5.", "A ticket costs £6.", true)]
    [InlineData("The club is called Boats.", "The club is called 37boats.", false)]
    [InlineData("There is a two-week break.", "There is a three-week break.", true)]
    [InlineData("There is a two week break.", "There is a two-week break.", false)]
    [InlineData("Ropes of 32 metre length hang here.", "Ropes of 32-metre length hang here.", false)]
    [InlineData("The oar is hung up once a boat is in.", "The oar is hung up when a boat is in.", false)]
    [InlineData("There is a 30-minute break.", "There is a 20-minute break.", true)]
    [InlineData("The clubs end at 4pm.", "The clubs end at 5pm.", true)]
    public void A_name_that_ends_in_a_number_is_none(string before, string after, bool isNumber) =>
        Assert.Equal(isNumber, Kinds(before, after).Contains(ChangeKind.NumberChanged));

    [Theory]
    [InlineData("We recommend that you lock the shed.", "We suggest that you lock the shed.", "“recommend” became “suggest”")]
    [InlineData("Rowers are strongly encouraged to sign in.", "Rowers are encouraged to sign in.", "“strongly” went out")]
    [InlineData("Please keep off the lawn.", "You must keep off the lawn.", "“must” came in")]
    [InlineData("Sheds are usually locked.", "Sheds are locked.", "“usually” went out")]
    [InlineData("Claims are answered where possible.", "Claims are answered.", "“where possible” went out")]
    [InlineData("The club tries to answer letters.", "The club answers letters.", "“try to” went out")]
    [InlineData("Write to us first.", "Write to us first. Small boats are an exception.", "“exception” came in")]
    [InlineData("The crew is never changed.", "The crew is never changed, but sometimes the cox.", "“sometimes” came in")]
    [InlineData("Fees are paid before the season.", "Fees are paid after the season.", "“before” became “after”")]
    [InlineData("The vote ends when all have voted.", "The vote ends when all have voted or when it is dark.", "“or, when” came in")]
    [InlineData("Forms are kept in the shed.", "Forms are kept in the shed or the hall.", "“or” came in")]
    public void Words_that_turn_a_meaning_are_told(string before, string after, string words)
    {
        var change = Assert.Single(Changes(before, after));

        Assert.Equal(ChangeKind.MeaningInDoubt, change.Kind);
        Assert.Contains(words, change.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When you arrive, the bell rings.", "If you arrive, the bell rings.")]
    [InlineData("The oar is hung up once a boat is in.", "The oar is hung up when a boat is in.")]
    [InlineData("The shed is a strongly built one.", "The shed is a well built one.")]
    [InlineData("Please keep off the lawn.", "Keep off the lawn.")]
    [InlineData("Boats must be locked before dusk; oars are counted after it.", "Boats must be locked before dusk; oars are counted just after it.")]
    public void Words_that_say_the_same_turn_nothing(string before, string after) => Assert.Equal([ChangeKind.Reworded], Kinds(before, after));

    [Theory]
    [InlineData("No one under 16 may row.", "No one under 18 may row.", true)]
    [InlineData("Letters are answered within a week.", "Letters are answered within a fortnight.", true)]
    [InlineData("The doors open at 9am.", "The doors open at 10am.", true)]
    [InlineData("Forms are due by 3 March.", "Forms are due by 5 March.", true)]
    [InlineData("The ratio of coaches to children is 1:8.", "The ratio of coaches to children is 1:6.", true)]
    [InlineData("Votes need a simple majority.", "Votes need a two-thirds majority.", true)]
    [InlineData("The club meets on Mondays.", "The club meets on Tuesdays.", true)]
    [InlineData("Ask for Form 16.", "Ask for Form 17.", false)]
    [InlineData("This follows section 4.20.", "This follows section 4.25.", false)]
    [InlineData("Agreed on 3 March 2025.", "Agreed on 4 March 2026.", false)]
    [InlineData("The office is in room 5.", "The office is in room 6.", false)]
    public void What_is_counted_measured_or_dated_is_an_amount_and_what_is_only_numbered_is_none(string before, string after, bool isAmount)
    {
        var change = Assert.Single(Changes(before, after), static change => change.Kind == ChangeKind.NumberChanged);

        Assert.Equal(isAmount ? ChangeClass.Changed : ChangeClass.Clarified, change.Class);
    }

    [Fact]
    public void A_row_of_a_table_is_found_again_by_its_first_cell()
    {
        const string Head = "| Club | Place | Day | Cost |\n|---|---|---|---|\n";
        var diff = Compare(Head + "| Chess | Hall | Monday | 4 |\n| Tennis | Field | Tuesday | 6 |\n", Head + "| Tennis | Court by the river | Wednesday | 9 |\n| Chess | Hall | Monday | 4 |\n");

        Assert.Contains(diff.Changes, static change => change.Kind == ChangeKind.NumberChanged && change.Sentence.Contains("6”", StringComparison.Ordinal));
        Assert.DoesNotContain(diff.Changes, static change => change.Kind is ChangeKind.TextAdded or ChangeKind.TextRemoved);
        Assert.Equal(diff.AcceptAll(), Compare(Head, Head + "| Tennis | Court by the river | Wednesday | 9 |\n| Chess | Hall | Monday | 4 |\n").AcceptAll());
    }

    [Fact]
    public void An_item_that_became_a_sentence_of_its_own_is_told_with_its_lead_in()
    {
        const string Before = "In the spirit of this page, pupils must not: {#pupils}\n\n- eat crisps {#crisps}\n- write in the books {#write}\n";
        const string After = "In the spirit of this page, pupils must not: {#pupils}\n\n- write in the books {#write}\n\nPupils should not eat crisps. {#crisps}\n";
        var changes = Compare(Before, After).Changes.Where(static change => change.Rules.Any(static rule => rule.Id == "crisps")).ToList();

        Assert.All(changes, static change => Assert.Equal(("In the spirit of this page, pupils must not eat crisps.", "Pupils should not eat crisps."), (change.Before, change.After)));
        Assert.Contains("Pupils: reworded for 1 rule: “In the spirit of this page” went out.", changes.Select(static change => change.Sentence));
    }

    [Fact]
    public void A_rewording_beside_another_change_of_the_same_words_says_which_words_it_is_about()
    {
        var sentences = Compare("Staff must not drive a present pupil of ours home. {#drive}", "Staff must not drive a present pupil home, unless the pupil is family. {#drive}").Changes.Select(static change => change.Sentence);

        Assert.Equal(["Staff: new exception for 1 rule: “unless the pupil is family”.", "Staff: reworded for 1 rule: “of ours” went out."], sentences);
    }

    [Fact]
    public void A_moved_item_is_told_with_its_lead_in()
    {
        const string LeadIn = "Pupils must not: {#pupils}\n\n";
        var moved = Compare(LeadIn + "- eat crisps {#crisps}\n- write in the books {#write}\n- run {#run}\n", LeadIn + "- write in the books {#write}\n- run {#run}\n- eat crisps {#crisps}\n").Changes.Single();

        Assert.Equal("Pupils must not eat crisps.", moved.Before);
        Assert.Equal("Pupils must not eat crisps.", moved.After);
    }

    private static EquatableArray<Change> Changes(string before, string after) => Compare(before, after).Changes;

    private static IEnumerable<ChangeKind> Kinds(string before, string after) => Changes(before, after).Select(static change => change.Kind);

    private static PolicyDiff Compare(string before, string after) => Differ.Compare(Drafts.Read("# Notes\n\n" + before + "\n"), Drafts.Read("# Notes\n\n" + after + "\n"), Drafts.Library);
}
