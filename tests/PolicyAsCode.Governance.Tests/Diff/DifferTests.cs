using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Tests.Diff;

public sealed class DifferTests
{
    [Fact]
    public void A_policy_does_not_differ_from_itself()
    {
        var policy = Drafts.Read(Drafts.SocialMedia);
        var diff = Differ.Compare(policy, policy, Drafts.Library);
        Assert.True(diff.IsEmpty);
        Assert.Equal("No wording changed.", diff.Verdict);
    }

    [Fact]
    public void A_lead_in_is_told_once_with_all_its_rules()
    {
        var diff = Compare("On social media, pupils should not: {#pupils-should-not}", "On social media, pupils must not: {#pupils-should-not}");
        var change = Assert.Single(diff.Changes);
        Assert.Equal("Pupils: “should not” became “must not” for 4 rules.", change.Sentence);
        Assert.Equal((ChangeKind.Strengthened, ChangeClass.Tightened), (change.Kind, change.Class));
    }

    [Fact]
    public void A_list_that_was_renamed_is_told_once_and_moves_the_version()
    {
        var diff = Compare("On social media, pupils should not: {#pupils-should-not}", "On social media, pupils should not: {#pupils-never}");
        var change = Assert.Single(diff.Changes);
        Assert.Equal("Pupils: the name of a list, “pupils-should-not”, became “pupils-never”, so programs that use it must follow.", change.Sentence);
        Assert.Equal((ChangeKind.ListRenamed, VersionBump.Major), (change.Kind, change.Bump));
    }

    [Fact]
    public void A_rule_that_moved_to_another_list_renames_none() => Assert.DoesNotContain(
        Differ.Compare(
            Drafts.Read("# Keys\n\nStaff must: {#one}\n\n- lock up {#lock}\n- sign in {#sign}\n\nPupils must: {#two}\n\n- wait {#wait}\n"),
            Drafts.Read("# Keys\n\nStaff must: {#one}\n\n- lock up {#lock}\n\nPupils must: {#two}\n\n- wait {#wait}\n- sign in {#sign}\n")).Changes,
        static change => change.Kind == ChangeKind.ListRenamed);

    [Fact]
    public void A_number_typed_before_words_is_no_emphasis()
    {
        var diff = Differ.Compare(Drafts.Read("# Keys\n\n## 1. Rooms\n\nText.\n"), Drafts.Read("# Keys\n\n## 2. Rooms\n\nText.\n"));
        Assert.DoesNotContain(diff.Changes, static change => change.Kind == ChangeKind.Markup);
    }

    [Fact]
    public void A_text_that_became_a_rule_under_another_lead_in_is_told()
    {
        var diff = Differ.Compare(
            Drafts.Read("# Keys\n\nThese are our aims:\n\n- leave the rooms open at night\n- be kind\n"),
            Drafts.Read("# Keys\n\nStaff must not:\n\n- leave the rooms open at night\n- be kind\n"));
        Assert.Equal(2, diff.Changes.Count(static change => change.Kind == ChangeKind.RuleAdded));
    }

    [Fact]
    public void An_audience_without_words_is_nobody_named()
    {
        var rule = new Rule { Id = "rooms", Label = "1 (a)", Sentence = "Rooms must be locked.", Audience = new Audience(EquatableArray.Of(new AudienceMember("", ""))) };
        var policy = Drafts.Read("# Keys\n");
        var with = policy with
        {
            Rules = policy.Rules with { Rules = EquatableArray.Of(rule) },
            Content = EquatableArray.Of<Block>(new ParagraphBlock(EquatableArray.Of<Inline>(new TextInline(rule.Sentence)), rule.Id)),
        };
        Assert.Contains("Rule 1 (a): new duty: “Rooms must be locked”.", Differ.Compare(policy, with).Changes.Select(static change => change.Sentence));
    }

    private static PolicyDiff Compare(string old, string @new)
    {
        Assert.Contains(old, Drafts.SocialMedia, StringComparison.Ordinal);
        return Differ.Compare(Drafts.Read(Drafts.SocialMedia), Drafts.Read(Drafts.SocialMedia.Replace(old, @new, StringComparison.Ordinal)), Drafts.Library);
    }
}
