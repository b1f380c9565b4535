using PolicyAsCode.Governance.Diff;

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

    private static PolicyDiff Compare(string old, string @new)
    {
        Assert.Contains(old, Drafts.SocialMedia, StringComparison.Ordinal);
        return Differ.Compare(Drafts.Read(Drafts.SocialMedia), Drafts.Read(Drafts.SocialMedia.Replace(old, @new, StringComparison.Ordinal)), Drafts.Library);
    }
}
