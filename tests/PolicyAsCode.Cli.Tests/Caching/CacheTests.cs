using CsCheck;

namespace PolicyAsCode.Cli.Tests.Caching;

public class CacheTests
{
    private const string CachePath = ".policy-cache/findings";

    [Fact]
    public void A_second_run_finds_the_same_and_one_without_the_cache_too()
    {
        using var workplace = Workplace();
        var first = workplace.Run("lint");

        Assert.True(File.Exists(Path.Combine(workplace.Folder, CachePath)));
        Assert.Equal("*\n", workplace.Read(".policy-cache/.gitignore"));
        Assert.Equal(first, workplace.Run("lint"));
        Assert.Equal(first, workplace.Run("lint", "--no-cache"));
        Assert.Contains("PAC1101", first.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding is answered", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_cache_nothing_is_written()
    {
        using var workplace = Workplace();
        workplace.Run("lint", "--no-cache");

        Assert.DoesNotContain(CachePath, workplace.Files());
    }

    [Fact]
    public void A_changed_file_library_or_setting_is_read_again()
    {
        using var workplace = Workplace();
        workplace.Run("lint");

        workplace.Write("policy/p3/policy.md", Text.Replace("- lend books", "-", StringComparison.Ordinal));
        Assert.Contains("policy/p3/policy.md:15:1: error PAC1101", workplace.Run("lint").Output, StringComparison.Ordinal);

        workplace.Write(".editorconfig", "root = true\n[*.md]\npolicy_diagnostic.PAC1101.severity = warning\n");
        Assert.Contains("warning PAC1101", workplace.Run("lint").Output, StringComparison.Ordinal);

        workplace.Write("policy/library.yml", "audiences:\n  - id: pupils\n    name: Pupils\n    words: [staff]\n");
        Assert.Equal(workplace.Run("lint", "--no-cache"), workplace.Run("lint"));
    }

    [Fact]
    public void A_link_into_another_policy_is_told_at_its_place_with_the_cache_and_without()
    {
        using var workplace = Workplace();
        LetLie(workplace, DateTime.UtcNow.AddHours(-1), Linked);
        var line = Linked.Split('\n').Length - 1;

        foreach (var options in new string[][] { ["lint", "--no-cache"], ["lint"], ["lint"], ["lint", "--format", "concise"], ["lint", "--format", "concise", "--no-cache"] })
        {
            Assert.Contains($"policy/p3/policy.md:{line}:5: error PAC4005", workplace.Run(options).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_places_are_asked_of_the_cache_where_no_words_are_shown()
    {
        using var workplace = Workplace();
        LetLie(workplace, DateTime.UtcNow.AddHours(-1), Emptied);
        var cold = workplace.Run("lint", "--format", "concise", "--no-cache");
        workplace.Run("lint");

        Assert.Equal(cold, workplace.Run("lint", "--format", "concise"));
        Assert.Equal(workplace.Run("lint", "--no-cache"), workplace.Run("lint"));
    }

    [Fact]
    public void A_file_that_lies_still_is_not_opened_again()
    {
        using var workplace = Workplace();
        var lain = DateTime.UtcNow.AddHours(-1);
        var path = LetLie(workplace, lain);
        var before = workplace.Run("lint");

        // Nobody but a test changes a file and puts its length and time back.
        workplace.Write("policy/p3/policy.md", Emptied);
        File.SetLastWriteTimeUtc(path, lain);
        Assert.Equal(before, workplace.Run("lint"));

        File.SetLastWriteTimeUtc(path, lain.AddSeconds(1));
        Assert.Contains("policy/p3/policy.md:15:1: error PAC1101", workplace.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_written_just_before_a_run_is_opened_by_the_next()
    {
        using var workplace = Workplace();
        var lain = DateTime.UtcNow;
        var path = LetLie(workplace, lain);
        workplace.Run("lint");

        workplace.Write("policy/p3/policy.md", Emptied);
        File.SetLastWriteTimeUtc(path, lain);
        Assert.Contains("policy/p3/policy.md:15:1: error PAC1101", workplace.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_cache_is_never_believed()
    {
        using var workplace = Workplace();
        var expected = workplace.Run("lint");
        var path = Path.Combine(workplace.Folder, CachePath);
        var whole = File.ReadAllBytes(path);

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length]).Sample(
            (at, value, length) =>
            {
                var damaged = whole[..length];
                if (at < length)
                {
                    damaged[at] ^= (byte)(value | 1);
                }

                File.WriteAllBytes(path, damaged);
                Assert.Equal(expected, workplace.Run("lint"));
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void A_folder_that_cannot_hold_a_cache_is_no_fault()
    {
        using var workplace = Workplace();
        workplace.Write(".policy-cache", "a file in its place");

        Assert.Equal(1, workplace.Run("lint").ExitCode);
        Assert.Equal("", workplace.Run("lint").Error);
    }

    private const string Text = Cli.Tests.Workplace.FrontMatter + "# Keys\n\n## Conduct {#conduct}\n\nStaff must not:\n\n- lend keys {#keys}\n- lend books\n";

    private static string Sound => Text.Replace("books", "books {#books}", StringComparison.Ordinal);

    // As long as the text it takes the place of.
    private static string Emptied => Sound.Replace("- lend books {#books}\n", "-\n                   \n", StringComparison.Ordinal);

    private static string Linked => Sound + "\nSee [the doors](../p4/policy.md#doors).\n";

    private static string LetLie(Workplace workplace, DateTime since, string? text = null)
    {
        var path = workplace.Write("policy/p3/policy.md", text ?? Sound);
        File.SetLastWriteTimeUtc(path, since);
        return path;
    }

    private static Workplace Workplace()
    {
        var workplace = new Workplace();
        for (var i = 0; i < 20; i++)
        {
            workplace.Write($"policy/p{i}/policy.md", i == 7 ? Text + "-\n" : i == 9 ? Text + "\nStaff must lock up. <!-- policy-ignore PAC2050: as agreed -->\n" : Text);
        }

        return workplace;
    }
}
