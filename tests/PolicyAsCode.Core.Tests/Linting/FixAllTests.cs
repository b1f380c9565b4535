using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Tests.Linting;

/// <summary>The proof of fixes, tried with fixes that no lint of ours would offer.</summary>
public class FixAllTests
{
    private const string Text = Bound.Settings + "# Keys\n\n## Conduct {#conduct}\n\nStaff must not:\n\n- lend keys, unless they have consent {#keys unless=consent}\n- lend 3 books {#books}\n\nKeys are counted.\n";

    private static readonly LintDescriptor Ours = new("PAC1002", "A check of this test", Severity.Warning, Tier.A);

    [Theory]
    [InlineData(FixKind.Format, "Keys are counted", "Keys are  counted", true)]
    [InlineData(FixKind.Format, "lend 3 books", "hand out 3 books", false)]
    [InlineData(FixKind.Format, "Staff must not", "Staff must", false)]
    [InlineData(FixKind.Wording, "lend 3 books", "hand out 3 books", true)]
    [InlineData(FixKind.Wording, "lend 3 books", "lend 4 books", false)]
    [InlineData(FixKind.Wording, "Staff must not", "Staff must", false)]
    [InlineData(FixKind.Wording, "Staff must not", "Staff should not", false)]
    [InlineData(FixKind.Wording, "Staff must not", "Pupils must not", false)]
    [InlineData(FixKind.Wording, ", unless they have consent {#keys unless=consent}", " {#keys}", false)]
    [InlineData(FixKind.Wording, "{#books}", "{#tools}", false)]
    [InlineData(FixKind.Suggestion, "Staff must not", "Staff must", true)]
    [InlineData(FixKind.Suggestion, "Keys are counted", "Keys are counted twice", true)]
    public void A_fix_holds_only_if_it_leaves_alone_what_its_kind_declares(FixKind kind, string words, string newWords, bool holds)
    {
        var edit = new TextEdit(new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length), newWords);

        Assert.Equal(holds, Holds(Text, new Fix(kind, "A fix", EquatableArray.Of(edit))));
    }

    [Theory]
    [InlineData("the shed", "the hut", true)]
    [InlineData("Staff must lock", "Staff should lock", false)]
    [InlineData("Staff must lock", "Pupils must lock", false)]
    [InlineData("Staff must lock", "Sheds must lock", false)]
    [InlineData("unless it rains", "and it rains", false)]
    [InlineData("by noon", "by the door", false)]
    public void Other_words_leave_alone_also_what_is_no_rule_yet(string words, string newWords, bool holds)
    {
        const string Unnamed = Text + "\nStaff must lock the shed by noon unless it rains.\n";
        var edit = new TextEdit(new TextSpan(Unnamed.IndexOf(words, StringComparison.Ordinal), words.Length), newWords);

        Assert.Equal(holds, Holds(Unnamed, new Fix(FixKind.Wording, "A fix", EquatableArray.Of(edit))));
    }

    [Fact]
    public void A_suggestion_may_not_reach_beyond_its_place()
    {
        var two = Text + "\nStaff must:\n\n- lock doors {#doors}\n";
        var heading = new TextEdit(new TextSpan(two.IndexOf("Keys are counted.", StringComparison.Ordinal), 17), "Pupils must not:\n\n- run {#run}\n");
        var quiet = new TextEdit(new TextSpan(two.IndexOf("Staff must:", StringComparison.Ordinal) - 1, 0), "<!--");

        Assert.True(Holds(two, new Fix(FixKind.Suggestion, "A fix", EquatableArray.Of(heading))));
        Assert.False(Holds(two, new Fix(FixKind.Suggestion, "A fix", EquatableArray.Of(quiet))));
    }

    [Fact]
    public void A_fix_that_does_not_put_right_what_it_is_for_is_refused()
    {
        var run = FixSkippedHeading(Fix.Of(FixKind.Format, "Does nothing of use", new TextSpan(Text.Length, 0), "\n"));

        Assert.False(run);
    }

    [Fact]
    public void No_fix_decides_whether_a_lead_in_governs_a_second_list()
    {
        const string TwoLists = Bound.Settings + "# Keys\n\nStaff must:\n\n1. lock doors\n2. close windows\n\n(a) shout\n(b) run\n";

        Assert.Equal(TwoLists, Fixer.FixAll(Bound.File(TwoLists), LintOptions.Default, FixKind.Format).Text.Text);
    }

    [Fact]
    public void Letters_of_which_the_text_speaks_are_not_numbered_anew()
    {
        const string Quoted = Bound.Settings + "# Board\n\nThe board must:\n\n(a) publish its agenda\n(b) keep minutes\n\nIt is the clerk who does what is said in (b).\n";

        Assert.Equal(Quoted, Fixer.FixAll(Bound.File(Quoted), LintOptions.Default, FixKind.Format).Text.Text);
        Assert.Contains("2. keep minutes", Fixer.FixAll(Bound.File(Quoted.Replace("in (b)", "there", StringComparison.Ordinal)), LintOptions.Default, FixKind.Format).Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_answers_nothing_is_taken_out_and_what_it_hid_is_not_touched()
    {
        var text = Text + "\n<!-- policy-ignore PAC1105: no reason any more -->\n\nKeys are kept.\n";

        var run = Fixer.FixAll(Bound.File(text), LintOptions.Default, FixKind.Format);

        Assert.Equal(Text + "\nKeys are kept.\n", run.Text.Text);
        Assert.Equal(["PAC0003"], run.Made.Select(made => made.Id));
        Assert.Empty(run.Problems);
        Assert.Equal(run.Text.Text, Fixer.FixAll(Bound.File(run.Text.Text), LintOptions.Default, FixKind.Format).Text.Text);
    }

    [Fact]
    public void A_suggestion_is_offered_with_a_code_and_made_only_when_chosen()
    {
        var policy = Bound.File(Text + "\n<!-- policy-ignore PAC2O50: the contract says it -->\n\nStaff must count keys.\n");

        var suggestion = Assert.Single(Suggestion.In(policy, LintOptions.Default));
        var choice = Assert.Single(suggestion.Choices);

        Assert.Equal(("PAC0002", "Write PAC2050", 5), (suggestion.Diagnostic.Id, choice.Fix.Title, choice.Code.Length));
        Assert.Empty(Fixer.FixFindings(policy, LintOptions.Default, FixKind.Suggestion).Made);
        Assert.Contains("policy-ignore PAC2050:", Fixer.Choose(policy, [(suggestion, choice)]).Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_choices_for_the_same_words_are_both_left_undone_and_said()
    {
        var policy = Bound.File(Text);
        var place = new TextSpan(Text.IndexOf("Keys are counted", StringComparison.Ordinal), 4);
        Suggestion Say(string id) => new(Ours.At(place, id), default);

        var run = Fixer.Choose(policy, [(Say("a"), ChoiceOf(place, "Locks")), (Say("b"), ChoiceOf(place, "Doors"))]);

        Assert.Equal(Text, run.Text.Text);
        Assert.Equal("PAC0009", Assert.Single(run.Problems).Diagnostic.Id);
    }

    private static Choice ChoiceOf(TextSpan place, string words) => new("12345", Fix.Of(FixKind.Suggestion, "Write " + words, place, words));

    private static bool Holds(string text, Fix fix)
    {
        // A finding that goes away with whatever is edited: a comment that answers nothing, taken out along the way.
        const string Unused = "\n<!-- policy-ignore PAC1105: of no use -->\n";
        var policy = Bound.File(text + Unused);
        var result = Linter.Run(policy, LintOptions.Default);
        var takeOut = new TextEdit(new TextSpan(text.Length, Unused.Length), "");
        var whole = fix with { Edits = EquatableArray.Of([.. fix.Edits, takeOut]) };
        return Fixer.Holds(policy, LintOptions.Default, result.Diagnostics.Single(found => found.Id == "PAC0003"), whole);
    }

    private static bool FixSkippedHeading(Fix fix)
    {
        var policy = Bound.File(Text + "\n#### Too deep\n\nText.\n");
        var result = Linter.Run(policy, LintOptions.Default);
        return Fixer.Holds(policy, LintOptions.Default, result.Diagnostics.Single(found => found.Id == "PAC1002"), fix);
    }
}
