using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Governance.Tests.Ratification;

/// <summary>Every guard of a decision, with the message that says what to do.</summary>
public sealed class GuardTests
{
    private static readonly DateTime Proposed = new(2026, 9, 7);

    [Fact]
    public void Nothing_is_ratified_that_was_not_proposed() => Refuses(Ratify(new Story()), "Nothing of “keys” is before governors", "policy propose keys");

    [Fact]
    public void A_text_edited_after_it_was_proposed_is_a_draft_again()
    {
        var story = Before();
        story.Text = Story.StricterText;

        Refuses(Ratify(story), "The text was edited after it was proposed", "policy amend keys");
    }

    [Fact]
    public void The_minute_is_named() => Refuses(Ratify(Before(), Story.Meeting with { Minute = " " }), "The reference of the minute is missing");

    [Fact]
    public void The_chair_is_named() => Refuses(Ratify(Before(), Story.Meeting with { Chair = new Chair("", "Chair") }), "Nobody is named as chair");

    [Fact]
    public void The_body_is_named() => Refuses(Ratify(Before(), Story.Meeting with { Body = "" }), "No body is named");

    [Fact]
    public void The_body_is_one_that_the_library_knows() => Refuses(Ratify(Before(), Story.Meeting with { Body = "full-governing-bodie" }), "library.yml knows no body called", "Did you mean “full-governing-body”?");

    [Fact]
    public void The_body_is_the_one_that_agrees_this_policy()
    {
        var story = Before();
        story.Text = story.Text.Replace("approver: full-governing-body", "approver: trust-board", StringComparison.Ordinal);
        story.Propose(Proposed);

        Refuses(Ratify(story), "The policy is agreed by “trust-board”, and “full-governing-body” decided", "--delegated-by trust-board");
    }

    [Fact]
    public void The_day_of_the_meeting_is_given() => Refuses(Ratify(Before(), Story.Meeting with { Day = null }), "The day of the meeting is missing");

    [Fact]
    public void A_meeting_still_to_come_decided_nothing() => Refuses(Ratify(Before(), Story.Meeting with { Day = Story.Today.AddDays(1) }), "26 November 2026, which is still to come");

    [Fact]
    public void A_meeting_before_the_proposal_cannot_have_agreed_it() => Refuses(Ratify(Before(), Story.Meeting with { Day = Proposed.AddDays(-1) }), "6 September 2026 was before the text was proposed on 7 September 2026");

    [Fact]
    public void A_decision_holds_from_no_earlier_day_than_its_own() => Refuses(Ratify(Before(), Story.Meeting with { EffectiveFrom = Proposed }), "before it was made");

    [Fact]
    public void The_next_review_is_after_the_meeting() => Refuses(Ratify(Before(), Story.Meeting with { NextReview = Proposed }), "is not after the meeting");

    [Fact]
    public void The_next_review_is_no_later_than_the_library_allows() => Refuses(Ratify(Before(), Story.Meeting with { NextReview = new DateTime(2028, 9, 22) }), "later than library.yml allows, which is 2 years");

    [Fact]
    public void A_later_version_holds_no_earlier_than_the_one_before()
    {
        var story = new Story();
        story.Propose(Proposed);
        story.Ratify(Story.Meeting with { EffectiveFrom = new DateTime(2026, 12, 1) });
        story.Text = Story.StricterText;
        story.Propose(new DateTime(2026, 11, 1));

        Refuses(Ratify(story, Story.Later), "Version 1.0.0 holds from 1 December 2026");
    }

    [Fact]
    public void A_version_number_is_never_used_twice()
    {
        var story = SecondProposed();
        story[StoredPaths.Proposal] = story[StoredPaths.Proposal].Replace("version: 2.0.0", "version: 1.0.0", StringComparison.Ordinal);

        Refuses(Ratify(story, Story.Later), "Version 1.0.0 is not after version 1.0.0, which is agreed already");
    }

    [Fact]
    public void A_version_is_the_one_its_changes_make()
    {
        var story = SecondProposed();
        story[StoredPaths.Proposal] = story[StoredPaths.Proposal].Replace("version: 2.0.0", "version: 1.1.0", StringComparison.Ordinal);

        Refuses(Ratify(story, Story.Later), "The changes make this version 2.0.0, and the proposal says 1.1.0");
    }

    [Fact]
    public void A_proposal_made_before_another_version_was_agreed_no_longer_holds()
    {
        var story = SecondProposed();
        story[StoredPaths.Proposal] = story[StoredPaths.Proposal].Replace("follows: 1.0.0\n", "", StringComparison.Ordinal);

        Refuses(Ratify(story, Story.Later), "The proposal was made before version 1.0.0 was agreed");
    }

    [Fact]
    public void Rules_read_otherwise_than_when_they_were_proposed_are_proposed_again()
    {
        var story = Before();
        var draft = story.Draft with { Library = Texts.Library with { Name = "Another federation" } };

        Refuses(Deciding.Ratify(story.Stored, draft, Story.Meeting, Story.Today), "The rules are read otherwise than when the text was proposed");
    }

    [Fact]
    public void A_damaged_proposal_is_made_again()
    {
        var story = Before();
        story[StoredPaths.Proposal] = "schema: 1\nversion: two\n";

        Refuses(Ratify(story), "proposal.yml of “keys” cannot be read");
    }

    [Theory]
    [InlineData("Policy updated")]
    [InlineData("Policy updated.")]
    [InlineData("The policy was reviewed and some minor changes were made.")]
    [InlineData("Annual review 2026")]
    [InlineData("")]
    public void A_summary_that_says_nothing_is_refused(string summary)
    {
        var story = Before();
        story[StoredPaths.Proposal] = (Proposal.Read(story.Stored[StoredPaths.Proposal]!)! with { Summary = summary }).Write();

        Refuses(Ratify(story), "does not say what changes or why");
    }

    [Fact]
    public void A_summary_the_author_has_not_finished_is_refused()
    {
        var story = new Story();
        story.Apply(Proposing.Propose(story.Stored, story.Draft, default, Proposed));

        Refuses(Ratify(story), "The summary still says “[Say in a sentence why.]”");
    }

    [Fact]
    public void A_correction_leaves_every_rule_as_it_is() =>
        Refuses(Deciding.RatifyEditorial(SecondProposed() is var story ? story.Stored : null!, story.Draft, Story.Later, Story.Today), "That is more than a correction");

    [Fact]
    public void The_first_text_is_no_correction() => Refuses(Deciding.RatifyEditorial(Before() is var story ? story.Stored : null!, story.Draft, Story.Meeting, Story.Today), "The first text of a policy is no correction");

    [Theory]
    [InlineData("ratified/1.0.0.md", "The text of version 1.0.0 was changed after the decision")]
    [InlineData("ratified/1.0.0.rules.json", "The rules of version 1.0.0 were changed after the decision")]
    [InlineData("records/0001-approved.yml", "This record was changed after it was written")]
    [InlineData("records/HEAD", "This file does not name the final record")]
    public void Nothing_is_decided_on_a_history_that_was_changed(string path, string message)
    {
        var story = SecondProposed();
        story.Files[path] = [.. story.Files[path], (byte)' '];

        Refuses(Ratify(story, Story.Later), message, "nothing can be decided");
    }

    [Theory]
    [InlineData("policy.md", "- copy a key {#copy-key}\nStaff must hand in keys on Fridays.\n", "The text has errors", "PAC1105")]
    [InlineData("policy.md", "- copy a key\n", "has no name", "policy fix")]
    public void Only_a_sound_text_is_proposed(string path, string item, params string[] message)
    {
        var story = new Story();
        story[path] = Story.FirstText.Replace("- copy a key {#copy-key}\n", item, StringComparison.Ordinal);

        Refuses(Proposing.Propose(story.Stored, story.Draft, default, Proposed), message);
    }

    [Fact]
    public void A_rule_that_vanished_is_accounted_for()
    {
        var story = Story.Agreed();
        story.Text = Story.FirstText.Replace("- copy a key {#copy-key}\n", "", StringComparison.Ordinal);

        Refuses(Proposing.Propose(story.Stored, story.Draft, default, Story.Today), "cannot be agreed like this", "under “retired”");
    }

    [Fact]
    public void The_agreed_text_is_not_proposed_again() => Refuses(Proposing.Propose(Story.Agreed() is var story ? story.Stored : null!, story.Draft, default, Story.Today), "there is nothing to propose", "--unchanged");

    [Fact]
    public void A_text_is_not_proposed_before_the_version_it_changes_was_agreed()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;

        Refuses(Proposing.Propose(story.Stored, story.Draft, default, new DateTime(2026, 9, 1)), "is before the meeting that agreed version 1.0.0");
    }

    [Fact]
    public void Only_a_rewording_is_confirmed()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;

        Refuses(Proposing.Propose(story.Stored, story.Draft, EquatableArray.Of("copy-key"), Story.Today), "No rewording of “copy-key” asks to be confirmed");
    }

    [Fact]
    public void What_was_not_proposed_is_not_amended()
    {
        Refuses(Proposing.Amend(new Story() is var story ? story.Stored : null!, story.Draft, default), "there is nothing to amend");
        Refuses(Proposing.Amend(Before() is var same ? same.Stored : null!, same.Draft, default), "just as it was proposed");
    }

    private static Story Before()
    {
        var story = new Story();
        story.Propose(Proposed);
        return story;
    }

    private static Story SecondProposed()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;
        story.Propose(new DateTime(2026, 11, 1));
        return story;
    }

    private static Step Ratify(Story story) => Ratify(story, Story.Meeting);

    private static Step Ratify(Story story, Meeting meeting) => Deciding.Ratify(story.Stored, story.Draft, meeting, Story.Today);

    private static void Refuses(Step step, params string[] words)
    {
        Assert.False(step.IsAllowed);
        Assert.Empty(step.Files);
        Assert.All(words, word => Assert.Contains(word, step.Refusal, StringComparison.Ordinal));
    }
}
