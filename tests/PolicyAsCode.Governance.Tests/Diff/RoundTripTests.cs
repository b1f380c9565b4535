using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

public sealed class RoundTripTests
{
    [Fact]
    public void Accepting_all_gives_the_new_text_and_rejecting_all_the_old()
    {
        var before = Drafts.Read(Drafts.SocialMedia);
        var after = Drafts.Read(Drafts.SocialMedia
            .Replace("- political statements {#political-statements}\n", "", StringComparison.Ordinal)
            .Replace("racist, sexist", "racist, ageist, sexist", StringComparison.Ordinal)
            .Replace("## General duties {#general}", "## Duties {#general}", StringComparison.Ordinal));
        var diff = Differ.Compare(before, after, Drafts.Library);
        Assert.NotEmpty(diff.Changes);
        Assert.Equal(Differ.Compare(after, after).AcceptAll(), diff.AcceptAll());
        Assert.Equal(Differ.Compare(before, before).RejectAll(), diff.RejectAll());
    }
}
