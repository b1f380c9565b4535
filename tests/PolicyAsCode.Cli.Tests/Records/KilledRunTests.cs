namespace PolicyAsCode.Cli.Tests.Records;

/// <summary>Runs that are processes of their own: one that the system kills, and several at once.</summary>
public class KilledRunTests
{
    private const int MostWrites = 20;
    private const int NeverKilled = -1;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "KilledRun.dll");

    [Fact]
    public async Task A_process_killed_at_any_write_of_a_decision_leaves_the_old_state_or_the_new_one_whole()
    {
        using var proposed = Governors.SecondProposed();
        var isDecided = false;
        for (var write = 0; write < MostWrites; write++)
        {
            using var workplace = Copy(proposed);
            var killed = await RunAsync(workplace, write, ["ratify", "behaviour", .. Governors.Later]);
            if (killed.ExitCode == 0)
            {
                Assert.True(write > 5, "a decision has more writes than that");
                return;
            }

            // Whatever was agreed before stands as it was, byte for byte; the new version is in force as a whole or not at all.
            Assert.All(proposed.Bytes().Where(static file => file.Key.Contains("/ratified/", StringComparison.Ordinal) || file.Key.Contains("/records/0", StringComparison.Ordinal)), file => Assert.Equal(file.Value, workplace.Bytes()[file.Key]));
            var inForce = InForce(workplace);
            Assert.Equal(isDecided || inForce == "2.0.0" ? "2.0.0" : "1.0.0", inForce);
            isDecided = inForce == "2.0.0";
            Assert.DoesNotContain("records/0002-approved.yml:", workplace.Run("verify").Output, StringComparison.Ordinal);

            // Nothing is in the way of the next run, and the decision is made once.
            var again = await RunAsync(workplace, NeverKilled, ["ratify", "behaviour", .. Governors.Later]);
            Assert.True(again.ExitCode == 0 || isDecided, again.Output + again.Error);
            Assert.Equal("2.0.0", InForce(workplace));
            var verify = workplace.Run("verify");
            Assert.True(verify.ExitCode == 0, verify.Output);
            Assert.Single(workplace.Files(), static file => file.Contains("/records/0002", StringComparison.Ordinal));
            Assert.DoesNotContain(workplace.Files(), static file => file.EndsWith("UNFINISHED", StringComparison.Ordinal) || file.EndsWith(".lock", StringComparison.Ordinal));
        }

        Assert.Fail("the run was killed every time");
    }

    [Fact]
    public async Task Of_processes_at_once_none_loses_a_record()
    {
        using var workplace = Governors.Agreed();
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunAsync(workplace, NeverKilled, ["ratify", "behaviour", "--unchanged", .. Governors.Later])));

        var recorded = runs.Count(static run => run.ExitCode == 0);
        Assert.InRange(recorded, 1, runs.Length);
        Assert.Equal(recorded, workplace.Files().Count(static path => path.EndsWith("-re-ratified-unchanged.yml", StringComparison.Ordinal)));
        Assert.Equal(0, workplace.Run("verify").ExitCode);
        Assert.All(runs.Where(static run => run.ExitCode != 0), static run => Assert.Contains("Another run is at work", run.Error, StringComparison.Ordinal));
    }

    private static Task<Outcome> RunAsync(Workplace workplace, int write, string[] args) =>
        workplace.RunProcessAsync(["dotnet", Program, workplace.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), write.ToString(System.Globalization.CultureInfo.InvariantCulture), .. args]);

    private static Workplace Copy(Workplace workplace)
    {
        var copy = new Workplace();
        foreach (var file in workplace.Files())
        {
            copy.Write(file, File.ReadAllBytes(Path.Combine(workplace.Folder, file)));
        }

        return copy;
    }

    private static string InForce(Workplace workplace) => workplace.Run("at", "2026-11-20", "behaviour").Output.Split("version ")[1].Split(',')[0];
}
