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
    [InlineData("If it rains, rowers must row and guests must wait.", "If it snows, rowers must row and guests must wait.", ChangeKind.ConditionChanged)]
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

    [Theory]
    [InlineData("Rowers must sign in.", "Rowers must sign in and must not swim.", ChangeKind.RuleAdded, ChangeClass.Tightened)]
    [InlineData("Rowers must sign in, but need not sign out.", "Rowers must sign in.", ChangeKind.RuleRemoved, ChangeClass.Tightened)]
    [InlineData("Rowers may look on, but may not row, nor may they swim.", "Rowers may look on, but may not row.", ChangeKind.RuleRemoved, ChangeClass.Weakened)]
    public void Where_one_sentence_lays_down_more_than_the_other_what_came_or_went_is_told(string before, string after, ChangeKind kind, ChangeClass changeClass)
    {
        var change = Assert.Single(Changes(before, after));

        Assert.Equal((kind, changeClass), (change.Kind, change.Class));
    }

    [Theory]
    [InlineData("In general, use the paint of the club.", "We use the paint of the club.", ChangeKind.RuleRemoved)]
    [InlineData("A key is asked for at the desk.", "Ask for a key at the desk.", ChangeKind.RuleAdded)]
    public void A_command_that_became_a_statement_or_the_reverse_is_told(string before, string after, ChangeKind kind) =>
        Assert.Contains(kind, Changes(before, after).Select(static change => change.Kind));

    [Fact]
    public void A_sentence_that_grew_to_several_times_its_length_is_the_same_one()
    {
        var changes = Changes("The club is small. You may spend up to £100 on oars every three years.", "The club is small. Ask for the form. In your first year with the club, you may spend up to £200 on things like oars, ropes, a new seat, paint for the boat, or whatever else helps you row, every three years, but keep the receipts.");

        Assert.Contains(changes, static change => change.Kind == ChangeKind.NumberChanged && change.Sentence.Contains("£200", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, static change => change.Kind == ChangeKind.RuleRemoved);
    }

    [Theory]
    [InlineData("Managers should approve each trip before it is booked.", "Managers must approve each trip before it is booked.", ChangeKind.Strengthened)]
    [InlineData("Claims for travel must be made within 28 days of the trip.", "Claims for travel must be made within 14 days of the trip.", ChangeKind.DeadlineShortened)]
    [InlineData("The hut holds eight people and a stove.", "The hut holds six people and a stove.", ChangeKind.NumberChanged)]
    public void A_sentence_that_moved_and_changed_is_one_sentence(string before, string after, ChangeKind kind)
    {
        const string First = "The club has two boats. ";
        const string Second = "Guests are welcome on Sundays. ";
        var change = Assert.Single(Changes(First + before + "\n\n" + Second, First + "\n\n" + Second + after));

        Assert.Equal(kind, change.Kind);
        Assert.Equal((before, after), (change.Before, change.After));
    }

    [Fact]
    public void A_sentence_that_only_moved_is_told_as_moved_at_both_its_places()
    {
        const string Moved = "Managers must approve each trip before it is booked.";
        var diff = Diff("The club has two boats. " + Moved + "\n\nGuests are welcome on Sundays.", "The club has two boats.\n\nGuests are welcome on Sundays. " + Moved);

        var change = Assert.Single(diff.Changes);
        Assert.Equal((ChangeKind.MovedWithinList, ChangeClass.Editorial), (change.Kind, change.Class));
        Assert.Equal(2, diff.Rows.Count(row => row.Changes.Contains(change.Number)));
    }

    [Theory]
    [InlineData("Guests are welcome on all the Sundays of summer. Rowers should sign in at the desk of the boathouse.")]
    [InlineData("Rowers should sign in at the desk of the boathouse. Guests are welcome on all the Sundays of summer.")]
    [InlineData("Guests are welcome on all the Sundays of summer.\n\nRowers should sign in at the desk of the boathouse.")]
    public void An_item_that_became_a_sentence_is_the_same_rule(string after)
    {
        var changes = Changes("Rowers must:\n\n- sign in at the desk of the boathouse\n- wear a life jacket on the water\n\nGuests are welcome on all the Sundays of summer.", "Rowers must:\n\n- wear a life jacket on the water\n\n" + after);

        Assert.Contains(changes, static change => change.Kind == ChangeKind.Relaxed);
        Assert.DoesNotContain(changes, static change => change.Kind is ChangeKind.RuleRemoved or ChangeKind.RuleAdded or ChangeKind.MeaningInDoubt or ChangeKind.TextRemoved);
    }

    [Fact]
    public void What_points_to_the_text_around_it_does_not_move()
    {
        const string First = "The slip is steep, and wet on most mornings.";
        const string Second = "Guests are welcome on all the Sundays of summer.";
        const string Pointing = " They must be locked up by the last one out.";

        Assert.Equal([ChangeKind.RuleRemoved, ChangeKind.RuleAdded], Changes(First + Pointing + "\n\n" + Second, First + "\n\n" + Second + Pointing).Select(static change => change.Kind));
    }

    [Fact]
    public void Where_a_text_begins_to_lay_something_down_the_words_are_told() =>
        Assert.Equal(ChangeKind.MeaningInDoubt, Assert.Single(Changes("Rowers sign in.", "Rowers sign in, and guests must too.")).Kind);

    [Theory]
    [InlineData("Boats that float are kept here.", "Boats that will float are kept here.")]
    [InlineData("The key is provided at noon.", "The key is handed out at noon.")]
    public void What_can_or_will_be_turns_nothing_where_nothing_is_laid_down(string before, string after) => Assert.Equal(ChangeKind.Reworded, Assert.Single(Changes(before, after)).Kind);

    [Theory]
    [InlineData("Keys are handed out.", "Keys are handed out, provided you ask.", "provided")]
    [InlineData("Keys are handed out.", "Keys are handed out so long as you ask.", "as long as")]
    [InlineData("Keys are handed out.", "Keys are handed out subject to a fee.", "subject to")]
    public void Words_that_open_a_condition_are_told_where_nothing_is_laid_down_too(string before, string after, string word)
    {
        var change = Assert.Single(Changes(before, after));

        Assert.Equal(ChangeKind.MeaningInDoubt, change.Kind);
        Assert.Contains($"“{word}” came in", change.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If it rains, rowers must lock up.", "If it rains, or the river is high, rowers must lock up.", ChangeKind.ConditionChanged)]
    [InlineData("Whenever it rains, rowers must lock up the boat they take.", "When it rains, rowers must lock up the boat they take.", ChangeKind.Reworded)]
    [InlineData("Rowers must lock up if the boat you take is red.", "Rowers must lock up if the boat that you take is red.", ChangeKind.Reworded)]
    [InlineData("In the event of a storm, rowers must lock up.", "In the event of storm, rowers must lock up.", ChangeKind.Reworded)]
    public void A_case_that_is_said_otherwise_is_one_change(string before, string after, ChangeKind kind) => Assert.Equal(kind, Assert.Single(Changes(before, after)).Kind);

    [Theory]
    [InlineData("Lock the shed.", "You must lock the shed.")]
    [InlineData("The Vice President must row.", "The Vice-President must row.")]
    public void The_same_people_in_other_words_are_the_same(string before, string after) =>
        Assert.DoesNotContain(Changes(before, after), change => change.Kind == ChangeKind.AudienceReplaced);

    [Theory]
    [InlineData("Rowers must sign in. Boats are kept here.", "Rowers should sign in. Boats are kept here, and guests may look at them.", ChangeKind.Relaxed)]
    [InlineData("Boats are kept here. Rowers must sign in within two days.", "Rowers must sign in within three days. Most boats are red.", ChangeKind.DeadlineLengthened)]
    public void It_is_told_of_its_sentence_whatever_became_of_the_others(string before, string after, ChangeKind kind) =>
        Assert.Contains(Changes(before, after), change => change.Kind == kind);

    [Theory]
    [InlineData("Boats are red.", "Boats are red. Rowers must sign in.", ChangeKind.RuleAdded, ChangeClass.Tightened, "Rowers: new duty: “Rowers must sign in”.")]
    [InlineData("Rowers must not swim. Boats are red.", "Boats are red.", ChangeKind.RuleRemoved, ChangeClass.Weakened, "Rowers: a prohibition is gone: “Rowers must not swim”.")]
    [InlineData("Boats are red.", "Boats are red.\n\nGuests may look around.", ChangeKind.RuleAdded, ChangeClass.Loosened, "Guests: new permission: “Guests may look around”.")]
    [InlineData("Boats are red.\n\nOnly members may row.", "Boats are red.", ChangeKind.RuleRemoved, ChangeClass.Changed, "Members: a limit on what is allowed is gone: “Only members may row”.")]
    public void What_comes_or_goes_is_told_as_what_it_lays_down(string before, string after, ChangeKind kind, ChangeClass changeClass, string sentence)
    {
        var change = Assert.Single(Changes(before, after), change => change.Class != ChangeClass.Clarified);

        Assert.Equal((kind, changeClass, sentence), (change.Kind, change.Class, change.Sentence));
        Assert.Empty(change.Rules);
    }

    [Fact]
    public void A_paragraph_that_lays_down_nothing_is_text() => Assert.Equal(ChangeKind.TextAdded, Assert.Single(Changes("Boats are red.", "Boats are red.\n\nThe shed is old.")).Kind);

    [Theory]
    [InlineData("Rowers may not swim.", "Rowers must not swim.")]
    [InlineData("No rower may swim in the lock at night.", "Rowers must not swim in the lock at night.")]
    [InlineData("Guests can look around.", "Guests may look around.")]
    [InlineData("Rowers are required to sign in.", "Rowers must sign in.")]
    [InlineData("Rowers must book at least 2 boats.", "Rowers must book at least two boats.")]
    public void What_is_read_as_the_same_is_reworded(string before, string after) => Assert.Equal(ChangeKind.Reworded, Assert.Single(Changes(before, after)).Kind);

    [Theory]
    [InlineData("Guests may stay.", "Guests need not stay.")]
    [InlineData("Members will pay.", "Members must pay.")]
    [InlineData("Rowers must not swim if they are not tired.", "Rowers may not swim if they are tired.")]
    [InlineData("Rowers must row. No boat is safe.", "Rowers may not row. Boats are safe.")]
    public void Where_the_same_force_may_hide_another_meaning_it_is_told(string before, string after) => Assert.Contains(Changes(before, after), change => change.Class > ChangeClass.Clarified);

    [Theory]
    [InlineData("Rowers must sign in and then row.", "Rowers must sign in and then row once they are dry.", false)]
    [InlineData("Rowers must be checked.", "Rowers must be checked once a year.", true)]
    public void Once_is_a_number_where_it_counts(string before, string after, bool counts) =>
        Assert.Equal(counts, Changes(before, after).Any(change => change.Kind == ChangeKind.NumberChanged));

    [Theory]
    [InlineData("The race lasts 3 hours.", "The race lasts 4 hours.", true)]
    [InlineData("An answer takes three working days.", "An answer takes four working days.", true)]
    [InlineData("In 2025 rowers met here.", "In 2026 rowers met here.", false)]
    [InlineData("There are two coaches.", "There are three coaches.", true)]
    [InlineData("A place costs £5.", "A place costs £6.", true)]
    [InlineData("The club was founded in 1904.", "The club was founded in 1905.", false)]
    [InlineData("Ring 01865 123456.", "Ring 01865 123457.", false)]
    [InlineData("Section 4 tells how.", "Section 5 tells how.", false)]
    [InlineData("The rules in section 4 of the boats hold.", "The rules in section 5 of the boats hold.", false)]
    [InlineData("Changes take two outside votes from us.", "Changes take four outside votes from us.", true)]
    [InlineData("Boats are held by two.", "Boats are held by four.", true)]
    [InlineData("This is stage two of the plan.", "This is stage three of the plan.", false)]
    [InlineData("A race takes 10 clear working days.", "A race takes 12 clear working days.", true)]
    public void A_number_that_says_how_much_is_a_change_of_meaning_in_any_text(string before, string after, bool isChanged)
    {
        var change = Assert.Single(Changes(before, after));
        Assert.Equal((ChangeKind.NumberChanged, isChanged), (change.Kind, change.Class == ChangeClass.Changed));
    }

    [Fact]
    public void Words_that_are_rules_only_because_of_what_stands_around_them_are_told_once()
    {
        static string Steps(string second) => $"## Steps\n\n1. Update the log book with the name.\n2. The cox must meet the rower.\n3. {second}\n4. A key is provided to the rower.\n5. Send a letter to the harbour.\n6. The harbour master agrees.\n";
        var change = Assert.Single(Changes(Steps("A key is collected from the porter."), Steps("Collect a key from the porter.")), static change => change.Before == change.After);

        Assert.Equal((ChangeKind.Reworded, ChangeClass.Clarified, true), (change.Kind, change.Class, change.NeedsConfirmation));
        Assert.Equal("The same words are read as rules now, for what stands around them changed: “Update the log book with the name” and 2 more.", change.Sentence);
    }

    private static EquatableArray<Change> Changes(string before, string after) => Diff(before, after).Changes;

    private static PolicyDiff Diff(string before, string after) => Differ.Compare(Drafts.Read(Opening + before + "\n"), Drafts.Read(Opening + after + "\n"), Drafts.Library);
}
