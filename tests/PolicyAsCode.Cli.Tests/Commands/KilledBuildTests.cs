using System.Diagnostics;
using System.Security.Cryptography;

namespace PolicyAsCode.Cli.Tests.Commands;

/// <summary>A build of the site that is killed as by a power cut: the site stays whole, or the next build completes it.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Policies = 12;

    // How often a build is tried again that was done before it could be killed.
    private const int Tries = 20;

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "policy.dll");

    private readonly Workplace _workplace = new();

    private string Site => Path.Combine(_workplace.Folder, "site");

    [Fact]
    public void A_first_build_killed_while_it_writes_leaves_no_site_and_the_next_one_writes_it()
    {
        for (var round = 0; round < Tries; round++)
        {
            WriteLibrary($"School of round {round}");
            if (TryKillWhile("new", filesThere: 60))
            {
                Assert.False(Directory.Exists(Site));
                AssertNextBuildIsWhole();
                return;
            }

            if (Directory.Exists(Site))
            {
                Directory.Delete(Site, recursive: true);
            }
        }

        Assert.Fail("No build was met while it wrote.");
    }

    [Fact]
    public void A_later_build_killed_while_it_writes_leaves_the_old_site_as_it_was()
    {
        for (var round = 0; round < Tries; round++)
        {
            WriteLibrary($"School of round {round}");
            Build();
            var before = Hash(Site);
            WriteLibrary($"School after round {round}");
            if (TryKillWhile("new", filesThere: 60))
            {
                Assert.Equal(before, Hash(Site));
                AssertNextBuildIsWhole();
                return;
            }
        }

        Assert.Fail("No build was met while it wrote.");
    }

    [Fact]
    public void A_later_build_killed_while_it_moves_files_in_is_completed_by_the_next()
    {
        for (var round = 0; round < Tries; round++)
        {
            WriteLibrary($"School of round {round}");
            Build();
            WriteLibrary($"School after round {round}");
            if (TryKillWhile("apply", filesThere: 1))
            {
                AssertNextBuildIsWhole();
                return;
            }
        }

        Assert.Fail("No build was met while it moved files in.");
    }

    public void Dispose() => _workplace.Dispose();

    private void WriteLibrary(string name)
    {
        _workplace.Write("policy/library.yml", $"name: {name}\napprovers:\n  - id: full-governing-body\n    name: Full governing body\n    words: [governing body]\n");
        for (var number = 0; number < Policies; number++)
        {
            _workplace.Write($"policy/policy-{number}/policy.md", Workplace.SoundPolicy.Replace("Behaviour policy", $"Policy number {number}", StringComparison.Ordinal));
        }
    }

    private void Build() => Assert.Equal(0, _workplace.Run("build", "--out", "site", "--as-of", "2026-09-01").ExitCode);

    // Kills the process as soon as the folder of a state stands beside the site with so many files. Whether it was still there then.
    private bool TryKillWhile(string state, int filesThere)
    {
        var folder = Path.Combine(_workplace.Folder, ".site." + state);
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Command, "build", "--out", "site", "--as-of", "2026-09-01"])
        {
            WorkingDirectory = _workplace.Folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        while (!process.HasExited)
        {
            if (FilesIn(folder) >= filesThere)
            {
                process.Kill();
                process.WaitForExit();
                return Directory.Exists(folder);
            }

            Thread.Yield();
        }

        return false;
    }

    private static int FilesIn(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count() : 0;
        }
        catch (IOException)
        {
            // It moved while we looked.
            return 0;
        }
    }

    private void AssertNextBuildIsWhole()
    {
        Build();
        Assert.Empty(Directory.EnumerateFileSystemEntries(_workplace.Folder, ".site.*"));
        var completed = Hash(Site);
        Assert.Equal(0, _workplace.Run("build", "--out", "fresh", "--as-of", "2026-09-01").ExitCode);
        Assert.Equal(Hash(Path.Combine(_workplace.Folder, "fresh")), completed);
    }

    private static string Hash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
