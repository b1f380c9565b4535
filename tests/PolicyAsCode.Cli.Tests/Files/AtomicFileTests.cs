using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Tests.Files;

public class AtomicFileTests
{
    [Fact]
    public void The_new_text_takes_the_place_of_the_old_and_nothing_else_stays_behind()
    {
        using var workplace = new Workplace();
        var path = workplace.Write("policy.md", "old");

        AtomicFile.Replace(path, "policy.md", "new ✓", withByteOrderMark: false);

        Assert.Equal("new ✓", workplace.Read("policy.md"));
        Assert.Equal(["policy.md"], workplace.Files());
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_written()
    {
        using var workplace = new Workplace();
        var target = workplace.Write("real.md", "old");
        var link = Path.Combine(workplace.Folder, "policy.md");
        File.CreateSymbolicLink(link, target);

        AtomicFile.Replace(link, "policy.md", "new", withByteOrderMark: false);

        Assert.Equal("new", workplace.Read("real.md"));
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
    }

    [Fact]
    public void Where_it_cannot_be_written_the_old_text_stays_and_the_reason_is_said()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", "old");

        var refusal = Assert.Throws<Refusal>(() => AtomicFile.Replace(Path.Combine(workplace.Folder, "gone", "policy.md"), "gone/policy.md", "new", withByteOrderMark: false));

        Assert.Contains("gone/policy.md", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["policy.md"], workplace.Files());
        Assert.Equal("old", workplace.Read("policy.md"));
    }
}
