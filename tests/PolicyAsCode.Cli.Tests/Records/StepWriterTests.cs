using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Tests.Records;

/// <summary>A run that is stopped, and runs at the same time.</summary>
public class StepWriterTests
{
    private sealed class StoppedException : Exception;

    [Fact]
    public void A_run_stopped_at_any_write_before_the_decision_leaves_the_old_state_whole_and_can_be_run_again()
    {
        foreach (var (write, path) in WritesOf(Governors.SecondProposed, "ratify"))
        {
            using var workplace = Governors.SecondProposed();
            var before = workplace.Bytes();
            StopAt(workplace, write, "ratify");

            var isDecided = path is "proposal.yml" or "records/UNFINISHED";
            Assert.All(before.Where(file => file.Key is not "policy/behaviour/records/HEAD" && !(isDecided && file.Key is "policy/behaviour/proposal.yml")), file => Assert.Equal(file.Value, workplace.Bytes()[file.Key]));
            Assert.Equal(isDecided && write > 0 ? "2.0.0" : "1.0.0", InForce(workplace));
            var verify = workplace.Run("verify");
            Assert.True(write == 0 ? verify.ExitCode == 0 : verify.Output.Contains("records/UNFINISHED: A run was interrupted", StringComparison.Ordinal), verify.Output);
            Assert.DoesNotContain("records/0002-approved.yml:", verify.Output, StringComparison.Ordinal);

            // The next command tidies up, says so, and the decision is made once.
            var again = workplace.Run(["ratify", "behaviour", .. Governors.Later]);
            Assert.True(write == 0 || again.Error.Contains("An earlier run was interrupted", StringComparison.Ordinal), again.Error);
            Assert.Equal("2.0.0", InForce(workplace));
            Assert.Equal(0, workplace.Run("verify").ExitCode);
            Assert.DoesNotContain(workplace.Files(), file => file.EndsWith("UNFINISHED", StringComparison.Ordinal) || file.EndsWith("proposal.yml", StringComparison.Ordinal) || file.EndsWith(".tmp", StringComparison.Ordinal) || file.EndsWith(".lock", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("propose")]
    [InlineData("minutes")]
    public void Other_commands_stopped_at_any_write_leave_the_old_state_whole_too(string command)
    {
        foreach (var (write, _) in WritesOf(Governors.Agreed, command))
        {
            using var workplace = Governors.Agreed();
            workplace.Write("policy/behaviour/policy.md", Governors.StricterText);
            var before = workplace.Bytes();
            StopAt(workplace, write, command);

            Assert.All(before.Where(file => file.Key is not "policy/behaviour/records/HEAD"), file => Assert.Equal(file.Value, workplace.Bytes()[file.Key]));
            workplace.Run(Arguments(command));
            Assert.Equal(0, workplace.Run("verify").ExitCode);
        }
    }

    [Fact]
    public void What_an_interrupted_write_left_beside_a_file_is_no_part_of_the_history()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/records/.0002-approved.yml.77.tmp", "number: 2");
        workplace.Write("policy/behaviour/ratified/.2.0.0.md.77.tmp", "# Half");

        Assert.Equal(0, workplace.Run("verify").ExitCode);
    }

    [Fact]
    public void While_one_run_is_at_work_another_waits()
    {
        using var workplace = Governors.SecondProposed();
        var other = new Outcome(0, "", "");
        workplace.BeforeWrite = path =>
        {
            if (path.StartsWith("records/0002", StringComparison.Ordinal))
            {
                workplace.BeforeWrite = static _ => { };
                other = workplace.Run(["minutes", "behaviour", .. Governors.Later]);
            }
        };

        workplace.Do(["ratify", "behaviour", .. Governors.Later]);

        Assert.Equal(2, other.ExitCode);
        Assert.Contains("Another run is at work on behaviour", other.Error, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("verify").ExitCode);
    }

    [Fact]
    public async Task Of_many_runs_at_once_none_loses_a_record()
    {
        using var workplace = Governors.Agreed();
        var runs = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() => workplace.Run(["ratify", "behaviour", "--unchanged", .. Governors.Later]))));

        var recorded = runs.Count(run => run.ExitCode == 0);
        Assert.InRange(recorded, 1, 12);
        Assert.Equal(recorded, workplace.Files().Count(path => path.EndsWith("-re-ratified-unchanged.yml", StringComparison.Ordinal)));
        Assert.Equal(0, workplace.Run("verify").ExitCode);
        Assert.All(runs.Where(run => run.ExitCode != 0), run => Assert.Contains("Another run is at work", run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_may_not_be_there_yet_is_never_written_over()
    {
        using var workplace = new Workplace();
        var path = workplace.Write("0001-approved.yml", "old");

        Assert.Throws<Refusal>(() => AtomicFile.Create(path, "0001-approved.yml", "new"u8.ToArray()));

        Assert.Equal("old", workplace.Read("0001-approved.yml"));
        Assert.Equal(["0001-approved.yml"], workplace.Files());
    }

    private static string[] Arguments(string command) => command == "propose" ? ["propose", "behaviour"] : [command, "behaviour", .. Governors.Later];

    // Every write of a whole run, in order.
    private static List<(int Write, string Path)> WritesOf(Func<Workplace> begin, string command)
    {
        using var workplace = begin();
        if (command == "propose")
        {
            workplace.Write("policy/behaviour/policy.md", Governors.StricterText);
        }

        var paths = new List<string>();
        workplace.BeforeWrite = paths.Add;
        workplace.Do(Arguments(command));
        Assert.NotEmpty(paths);
        return [.. paths.Select((path, write) => (write, path))];
    }

    private static void StopAt(Workplace workplace, int write, string command)
    {
        var count = 0;
        workplace.BeforeWrite = _ =>
        {
            if (count++ == write)
            {
                throw new StoppedException();
            }
        };
        Assert.Contains(nameof(StoppedException), workplace.Run(Arguments(command)).Error, StringComparison.Ordinal);
        workplace.BeforeWrite = static _ => { };
    }

    private static string InForce(Workplace workplace) => workplace.Run("at", "2026-11-20", "behaviour").Output.Split("version ")[1].Split(',')[0];
}
