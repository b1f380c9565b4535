namespace PolicyAsCode.Cli.Tests.Commands;

/// <summary>The command as a process of its own, where that matters: exit codes, colours, permissions.</summary>
public class ProcessTests
{
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "policy.dll");

    [Fact]
    public async Task The_exit_code_reaches_the_shell()
    {
        using var workplace = new Workplace();
        workplace.Write("sound.md", Workplace.SoundPolicy);
        workplace.Write("empty.md", "");

        Assert.Equal(0, (await workplace.RunProcessAsync("dotnet", Command, "lint", "sound.md")).ExitCode);
        Assert.Equal(1, (await workplace.RunProcessAsync("dotnet", Command, "lint", "empty.md")).ExitCode);
        Assert.Equal(2, (await workplace.RunProcessAsync("dotnet", Command, "lint", "missing.md")).ExitCode);
    }

    [Fact]
    public async Task What_is_piped_on_has_no_colours_and_is_UTF8()
    {
        using var workplace = new Workplace();
        workplace.Write("note.md", "Staff must not say “naïve” to children.\n");

        var outcome = await workplace.RunProcessAsync("dotnet", Command, "model", "note.md");

        Assert.Contains("“naïve”", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_named()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other permissions; the message is the same.");
            return;
        }

        using var workplace = new Workplace();
        File.SetUnixFileMode(workplace.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(workplace.Write("secret.md", "Staff must smile."), UnixFileMode.None);

        // An administrator may read everything, so the command runs as nobody then.
        string[] asNobody = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        var outcome = await workplace.RunProcessAsync([.. asNobody, "dotnet", Command, "lint", "secret.md"]);

        Assert.Equal((2, "policy: You have no permission to read secret.md. Ask whoever looks after the computer.\n"), (outcome.ExitCode, outcome.Error));
    }
}
