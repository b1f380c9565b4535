using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Governance.Tests.Ratification;

public sealed class DecidingTests
{
    [Fact]
    public void What_was_proposed_becomes_a_text_its_rules_and_a_record()
    {
        var story = Story.Agreed();

        Assert.Equal(["policy.md", "ratified/1.0.0.md", "ratified/1.0.0.rules.json", "records/0001-approved.yml", "records/HEAD"], story.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(story.Files["policy.md"], story.Files["ratified/1.0.0.md"]);
        Assert.True(HistoryReader.Read(story.Stored).IsSound);
        var record = HistoryReader.Read(story.Stored).History.Latest!;
        Assert.Equal(("1.0.0", Decision.Approved, "A. Example", "FGB 1, item 7"), (record.Version.ToString(), record.Decision, record.Chair.Name, record.Minute));
        Assert.Equal((new DateTime(2026, 9, 21), (DateTime?)new DateTime(2027, 9, 21)), (record.EffectiveFrom, record.NextReview));
        Assert.Equal(VisibleText.HashOf(story.Draft.Document), record.Hashes.VisibleText);
    }

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        var record = HistoryReader.Read(Story.Agreed().Stored).History.Records[0] with
        {
            DelegatedBy = "trust-board",
            Minute = "“FGB”: 7 # no\u202E",
            Summary = "- a: b\n\n\"c\" \\ d",
            Changes = EquatableArray.Of(new ChangeCount("tightened", 3), new ChangeCount("editorial", 1)),
        };

        Assert.Equal(record, RecordFile.Read(new StoredFile(record.Path, RecordFile.Write(record), "")));
    }

    [Fact]
    public void A_rule_that_changed_its_meaning_moves_on_by_one_and_the_others_stay()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;
        story.Propose(new DateTime(2026, 11, 1));
        story.Ratify(Story.Later);

        var frozen = FrozenFile.Read(new SourceText(story["ratified/2.0.0.rules.json"], "x"))!;
        Assert.Equal(["lend-key 1 1.0.0", "copy-key 1 1.0.0", "sign-key 2 1.0.0"], frozen.History.Select(rule => $"{rule.RuleId} {rule.Revision} {rule.Since}"));
    }

    [Fact]
    public void A_rule_taken_away_is_remembered_with_its_last_words()
    {
        var story = Story.Agreed();
        story.Text = Story.FirstText.Replace("- copy a key {#copy-key}\n", "", StringComparison.Ordinal).Replace("---\n# Keys", "retired: { copy-key: locks were changed }\n---\n# Keys", StringComparison.Ordinal);
        story.Propose(new DateTime(2026, 11, 1));
        story.Ratify(Story.Later);

        var retired = Assert.Single(FrozenFile.Read(new SourceText(story["ratified/2.0.0.rules.json"], "x"))!.Retired);
        Assert.Equal(("copy-key", "2.0.0", "locks were changed", "Staff must not copy a key."), (retired.Id, retired.Until, retired.Reason, retired.Rule.Sentence));
    }

    [Fact]
    public void A_text_amended_at_the_meeting_is_agreed_as_amended()
    {
        var story = new Story();
        story.Propose(new DateTime(2026, 9, 7));
        var proposed = story.Stored["policy.md"]!.Hash;
        story.Text = Story.StricterText;
        var proposal = story.Apply(Proposing.Amend(story.Stored, story.Draft, default)).Proposal!;

        Assert.Equal((proposed, new DateTime(2026, 9, 7)), (proposal.Amends, proposal.Proposed));
        Assert.Equal(Decision.ApprovedAsAmended, story.Ratify(Story.Meeting).Decision);
    }

    [Fact]
    public void A_correction_without_a_changed_rule_is_a_patch()
    {
        var story = Story.Agreed();
        story.Text = Story.FirstText.Replace("## Keys {", "## All keys {", StringComparison.Ordinal);
        story.Propose(new DateTime(2026, 11, 1));

        var record = story.Apply(Deciding.RatifyEditorial(story.Stored, story.Draft, Story.Later, Story.Today)).Record!;

        Assert.Equal((Decision.Editorial, "1.0.1"), (record.Decision, record.Version.ToString()));
    }

    [Fact]
    public void A_file_wrapped_anew_is_a_patch_too()
    {
        var story = Story.Agreed();
        story.Text = Story.FirstText.Replace("Staff should sign for", "Staff should sign\nfor", StringComparison.Ordinal);

        Assert.Equal("1.0.1", story.Propose(new DateTime(2026, 11, 1)).Version.ToString());
    }

    [Fact]
    public void A_proposal_is_read_as_it_was_written()
    {
        var story = Story.Agreed();
        story.Text = Story.StricterText;
        var proposal = story.Propose(new DateTime(2026, 11, 1)) with { Summary = "a: b\n\n- \"c\" # d", Confirmed = EquatableArray.Of("x y", "z") };

        Assert.Equal(proposal, Proposal.Read(new StoredFile("proposal.yml", proposal.Write(), "")));
    }
}
