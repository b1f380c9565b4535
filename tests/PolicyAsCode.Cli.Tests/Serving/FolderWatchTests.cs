using PolicyAsCode.Cli.Serving;

namespace PolicyAsCode.Cli.Tests.Serving;

public class FolderWatchTests
{
    [Fact]
    public void A_change_is_seen_once()
    {
        using var workplace = new Workplace();
        var watch = new FolderWatch([workplace.Folder]);
        watch.HasChanged();
        workplace.Write("policy.md", "one");

        Assert.True(watch.HasChanged());
        Assert.False(watch.HasChanged());
    }

    [Fact]
    public async Task A_text_that_is_still_being_written_is_waited_for()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", "");
        var watch = new FolderWatch([workplace.Folder]);
        watch.HasChanged();
        var writing = Task.Run(async () =>
        {
            for (var length = 1; length <= 20; length++)
            {
                workplace.Write("policy.md", new string('x', length));
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
        }, TestContext.Current.CancellationToken);

        watch.Settle(TimeSpan.FromMilliseconds(500));

        Assert.True(writing.IsCompleted);
        await writing;
    }
}
