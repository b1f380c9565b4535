using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Governance.Tests.Ratification;

public sealed class LaterDecisionsTests
{
    [Fact]
    public void Reviewed_without_a_change_is_one_record_and_no_new_version()
    {
        var story = Story.Agreed();

        var record = story.Apply(LaterDecisions.ReRatify(story.Stored, Story.Later, Story.Today)).Record!;

        Assert.Equal((Decision.ReRatifiedUnchanged, "1.0.0"), (record.Decision, record.Version.ToString()));
        var standing = Assert.Single(HistoryReader.Read(story.Stored).History.On(Story.Today));
        Assert.Equal((true, (DateTime?)new DateTime(2027, 11, 9)), (standing.IsInForce, standing.NextReview));
    }

    [Fact]
    public void What_was_reviewed_is_the_agreed_text()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;

        Assert.Contains("The working text differs from version 1.0.0", LaterDecisions.ReRatify(story.Stored, Story.Later, Story.Today).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_are_pending_until_a_later_meeting_approves_them()
    {
        var story = Story.Agreed();
        Assert.True(HistoryReader.Read(story.Stored).History.On(Story.Today)[0].AreMinutesPending);

        var record = story.Apply(LaterDecisions.ApproveMinutes(story.Stored, 0, Story.Later, Story.Today)).Record!;

        Assert.Equal((Decision.MinutesApproved, 1), (record.Decision, record.Approves));
        Assert.False(HistoryReader.Read(story.Stored).History.On(Story.Today)[0].AreMinutesPending);
        Assert.Contains("approved already", LaterDecisions.ApproveMinutes(story.Stored, 0, Story.Later, Story.Today).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_are_approved_by_the_same_body_at_a_later_meeting()
    {
        var story = Story.Agreed();

        Assert.Contains("is not later", LaterDecisions.ApproveMinutes(story.Stored, 0, Story.Meeting, Story.Today).Refusal, StringComparison.Ordinal);
        Assert.Contains("cannot approve its minutes", LaterDecisions.ApproveMinutes(story.Stored, 0, Story.Later with { Body = "committee" }, Story.Today).Refusal, StringComparison.Ordinal);
        Assert.Contains("Record 7 of “keys” is no decision", LaterDecisions.ApproveMinutes(story.Stored, 7, Story.Later, Story.Today).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_version_holds_no_longer_and_a_new_one_may_follow()
    {
        var story = Story.Agreed();
        var record = story.Apply(LaterDecisions.Withdraw(story.Stored, "Keys are gone.", Story.Later, Story.Today)).Record!;
        var history = HistoryReader.Read(story.Stored).History;

        Assert.Equal("Keys are gone.", record.Summary);
        Assert.NotNull(history.InForceOn(new DateTime(2026, 11, 8)));
        Assert.Null(history.InForceOn(new DateTime(2026, 11, 9)));
        Assert.Equal(VersionState.Withdrawn, history.On(Story.Today)[0].State);
        Assert.Contains("nothing to decide on", LaterDecisions.Withdraw(story.Stored, "Again.", Story.Later, Story.Today).Refusal, StringComparison.Ordinal);

        story.Text = Story.StricterText;
        story.Propose(new DateTime(2026, 11, 10));
        story.Ratify(Story.Later with { Day = new DateTime(2026, 11, 16) });
        Assert.Equal("2.0.0", HistoryReader.Read(story.Stored).History.InForceOn(Story.Today)?.Version.ToString());
    }

    [Fact]
    public void A_withdrawal_gives_a_reason_and_is_no_earlier_than_what_it_withdraws()
    {
        var story = Story.Agreed();

        Assert.Contains("No reason is given", LaterDecisions.Withdraw(story.Stored, " ", Story.Later, Story.Today).Refusal, StringComparison.Ordinal);
        Assert.Contains("cannot be withdrawn before", LaterDecisions.Withdraw(story.Stored, "Gone.", Story.Meeting with { Day = new DateTime(2026, 9, 1) }, Story.Today).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_whose_review_has_passed_is_in_force_and_overdue()
    {
        var standing = HistoryReader.Read(Story.Agreed().Stored).History.InForceOn(new DateTime(2027, 9, 22))!;

        Assert.Equal((VersionState.Ratified, true, true), (standing.State, standing.IsInForce, standing.IsOverdue));
        Assert.False(HistoryReader.Read(Story.Agreed().Stored).History.InForceOn(new DateTime(2027, 9, 21))!.IsOverdue);
    }

    [Fact]
    public void A_version_that_holds_from_a_later_day_leaves_the_earlier_in_force_until_then()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;
        story.Propose(new DateTime(2026, 11, 1));
        story.Ratify(Story.Later with { EffectiveFrom = new DateTime(2027, 1, 1) });
        var history = HistoryReader.Read(story.Stored).History;

        Assert.Equal("1.0.0", history.InForceOn(new DateTime(2026, 12, 31))?.Version.ToString());
        Assert.Equal("2.0.0", history.InForceOn(new DateTime(2027, 1, 1))?.Version.ToString());
        Assert.Equal([VersionState.Superseded, VersionState.Ratified], history.On(new DateTime(2027, 1, 1)).Select(version => version.State));
        Assert.Null(history.InForceOn(new DateTime(2026, 9, 20)));
    }
}
