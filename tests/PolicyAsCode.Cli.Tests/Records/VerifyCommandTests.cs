using System.Diagnostics;

namespace PolicyAsCode.Cli.Tests.Records;

public class VerifyCommandTests
{
    [Fact]
    public void A_whole_history_is_proved_and_what_it_cannot_show_is_said()
    {
        using var workplace = Governors.Agreed();

        var outcome = workplace.Run("verify");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(
            "behaviour: 1 agreed version and 1 record, all as they were written.\nThese files alone cannot show whether records were cut off at their end, or all written anew.\nA copy kept elsewhere can: policy verify --against a published site or a git revision.\n",
            outcome.Output);
    }

    [Theory]
    [InlineData("ratified/1.0.0.md")]
    [InlineData("ratified/1.0.0.rules.json")]
    [InlineData("records/0001-approved.yml")]
    [InlineData("records/HEAD")]
    public void A_changed_file_is_named_and_fails(string path)
    {
        using var workplace = Governors.Agreed();
        var file = "policy/behaviour/" + path;
        workplace.Write(file, workplace.Read(file).Replace('a', 'e'));

        var outcome = workplace.Run("verify", "behaviour");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(file + ": ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_of_the_real_history_is_named_wherever_it_changed()
    {
        using var workplace = new Workplace();
        var root = Repository.PathTo("policy");
        foreach (var path in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
        {
            workplace.Write("policy/" + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        Assert.Equal(0, workplace.Run("verify").ExitCode);
        foreach (var file in workplace.Files().Where(static file => file.Contains("/ratified/", StringComparison.Ordinal) || file.Contains("/records/", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(Path.Combine(workplace.Folder, file));
            foreach (var at in new[] { 0, bytes.Length / 2, bytes.Length - 1 })
            {
                bytes[at] ^= 0x01;
                workplace.Write(file, bytes);
                var outcome = workplace.Run("verify", "social-media");
                Assert.True(outcome.ExitCode == 1 && outcome.Output.StartsWith(file + ": ", StringComparison.Ordinal), $"{file} {at}: {outcome.Output}");
                bytes[at] ^= 0x01;
            }

            workplace.Write(file, bytes);
        }
    }

    [Theory]
    [InlineData("behaviour")]
    [InlineData("policy/behaviour")]
    [InlineData("policy")]
    [InlineData(".")]
    public void A_policy_or_a_folder_may_be_named(string name)
    {
        using var workplace = Governors.Agreed();

        Assert.Contains("behaviour: 1 agreed version", workplace.Do("verify", name).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_is_proved_also_where_the_working_text_is_gone()
    {
        using var workplace = Governors.Agreed();
        File.Delete(Path.Combine(workplace.Folder, "policy/behaviour/policy.md"));

        Assert.Contains("behaviour: 1 agreed version", workplace.Do("verify").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_cut_off_at_their_end_are_found_against_a_git_revision()
    {
        using var workplace = Governors.Agreed();
        workplace.Do(["minutes", "behaviour", .. Governors.Later]);
        Git(workplace, "init", "-q");
        Git(workplace, "add", "-A");
        Git(workplace, "-c", "user.name=Clerk", "-c", "user.email=clerk@school.example", "commit", "-qm", "Minutes");
        Assert.Equal("behaviour: 1 agreed version and 2 records, all as they were written.\n", workplace.Do("verify", "--against", "HEAD").Output);

        File.Delete(Path.Combine(workplace.Folder, "policy/behaviour/records/0002-minutes-approved.yml"));
        workplace.Write("policy/behaviour/records/HEAD", $"0001-approved.yml {workplace.Read("policy/behaviour/records/0001-approved.yml")[^65..]}");

        Assert.Equal(0, workplace.Run("verify").ExitCode);
        var outcome = workplace.Run("verify", "--against", "HEAD");
        Assert.Equal((1, "policy/behaviour/records/0002-minutes-approved.yml: This file stands in HEAD and is gone here, so records were cut off or written anew. Put it back from there.\n"), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void A_page_that_shows_something_else_is_named()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("site/p/behaviour/v1.0.0/index.html", "<div data-policy-text><p>Pupils may eat in class.</p></div>");

        var outcome = workplace.Run("verify", "--against", "site");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("p/behaviour/v1.0.0/index.html: The text on this page is not that of version 1.0.0", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-thing")]
    [InlineData("--exec=x")]
    public void What_is_neither_a_site_nor_a_revision_is_refused(string copy)
    {
        using var workplace = Governors.Agreed();

        Assert.Equal(2, workplace.Run("verify", "--against", copy).ExitCode);
    }

    [Fact]
    public void A_folder_without_policies_is_refused()
    {
        using var workplace = new Workplace();

        Assert.Contains("there is nothing to prove", workplace.Run("verify").Error, StringComparison.Ordinal);
    }

    private static void Git(Workplace workplace, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-C", workplace.Folder, .. arguments]) { UseShellExecute = false })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
