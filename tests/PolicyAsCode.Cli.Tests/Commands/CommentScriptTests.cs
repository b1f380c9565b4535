using System.Diagnostics;

namespace PolicyAsCode.Cli.Tests.Commands;

/// <summary><c>comment.sh</c> of the action for GitHub, with programs that stand in for <c>gh</c> and <c>dotnet</c>.</summary>
public sealed class CommentScriptTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public CommentScriptTests()
    {
        // What gh is asked is written down; the comments there are come from a file.
        Program("gh", "printf '%s\\n' \"$*\" >>gh.log\n[ -e refuse ] && exit 1\ncase \"$*\" in *--paginate*) cat ids 2>/dev/null || true;; esac");
        Diff(exitCode: 1, "## Trips policy\n\n**1 change: 1 stricter.**");
    }

    [Fact]
    public void It_says_what_would_change_and_what_comes_next()
    {
        var comment = Run().Output;

        Assert.Contains("**1 change: 1 stricter.**", comment, StringComparison.Ordinal);
        Assert.Contains("put it before governors", comment, StringComparison.Ordinal);
        Assert.Contains("**Papers are due on 8 March 2027**, for the meeting on 15 March 2027.", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_comment_is_written_and_a_later_one_takes_its_place()
    {
        Run("GITHUB_REPOSITORY=school/policies");
        _workplace.Write("ids", "77\n78\n");
        Run("GITHUB_REPOSITORY=school/policies");

        var asked = _workplace.Read("gh.log");
        Assert.Equal(1, asked.Split("--method POST repos/school/policies/issues/12/comments").Length - 1);
        Assert.Equal(1, asked.Split("--method PATCH repos/school/policies/issues/comments/77 ").Length - 1);
    }

    [Fact]
    public void Where_it_may_not_write_it_says_so_and_the_summary_of_the_run_has_it()
    {
        _workplace.Write("refuse", "");

        var outcome = Run("GITHUB_REPOSITORY=school/policies", "GITHUB_STEP_SUMMARY=summary.md");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("::warning::", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 stricter", _workplace.Read("summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_no_policy_asks_nobody()
    {
        Diff(exitCode: 0, "No wording changed.");

        Assert.Contains("Governors need not be asked.", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_cannot_be_compared_are_never_called_ready()
    {
        Diff(exitCode: 2, "");

        var comment = Run().Output;
        Assert.Contains("The texts could not be compared.", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("before governors:", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_never_longer_than_GitHub_takes()
    {
        Diff(exitCode: 1, new string('x', 100_000));

        var comment = Run().Output;
        Assert.InRange(comment.Length, 60_000, 65_536);
        Assert.Contains("The rest is too long for a comment.", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_preview_none_is_offered() => Assert.DoesNotContain("Preview of the site", Run("BUILD=failure").Output, StringComparison.Ordinal);

    public void Dispose() => _workplace.Dispose();

    private void Diff(int exitCode, string changes)
    {
        _workplace.Write("changes.md", changes);
        Program("dotnet", $"cat changes.md\nexit {exitCode}");
    }

    private void Program(string name, string script)
    {
        var file = _workplace.Write("programs/" + name, "#!/usr/bin/env bash\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private (int ExitCode, string Output) Run(params string[] settings)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The action runs on GitHub's Linux machines, and its script needs their bash.");
        }

        var start = new ProcessStartInfo("env", ["-i", $"PATH={Path.Combine(_workplace.Folder, "programs")}:/usr/bin:/bin", "LC_ALL=C.UTF-8", "BASE=main", "RUN=https://example.org/run", "PULL=12", "MEETING=2027-03-15", .. settings, "bash", Repository.PathTo("comment.sh")])
        {
            WorkingDirectory = _workplace.Folder, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
