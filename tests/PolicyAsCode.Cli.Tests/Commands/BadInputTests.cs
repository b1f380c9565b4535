using System.Diagnostics;
using System.Text;

namespace PolicyAsCode.Cli.Tests.Commands;

/// <summary>Whatever a file holds: a clear message, a code, no crash and no endless wait.</summary>
public class BadInputTests
{
    private static readonly string[] Hostile = ["{{ system }}", "</script><script>alert(1)</script>", "*/ #error", "\"\"\" + x", "\u202Eesrever\u202C", "\u001b[31mred", "\u2066iso\u2069", "${x}", "%s", "&lt;b&gt;"];

    [Fact]
    public void A_file_that_is_not_UTF8_is_named_with_its_line()
    {
        var outcome = Lint([.. "# A\n\nThe school"u8, 0x92, .. "s rules\n"u8]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("policy.md:1:1: error PAC0007: Line 3 holds", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_10_MB_is_not_read()
    {
        var outcome = Lint(new byte[10 * 1024 * 1024]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("policy.md:1:1: error PAC0007: This file is larger than 1 MB", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_lacks_a_title_and_metadata()
    {
        var outcome = Lint("");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error PAC1001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error PAC6001", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- a\n", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("**a ", 50_000)]
    [InlineData("{#a", 50_000)]
    [InlineData("a must b. ", 50_000)]
    [InlineData("<!--", 50_000)]
    public void Very_many_of_anything_ends_soon(string piece, int times) => EndsSoon(Repeat(piece, times));

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1) ")]
    public void Nesting_1000_deep_ends_soon(string marker) => EndsSoon(Repeat(marker, 1000) + "Staff must smile.\n");

    [Fact]
    public void Lists_in_lists_1000_deep_end_soon() => EndsSoon(string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', 2 * depth) + "- a\n")));

    [Fact]
    public void Settings_1000_deep_end_soon() => EndsSoon($"---\ntitle: {Repeat("[", 1000)}{Repeat("]", 1000)}\n---\n# A\n");

    [Fact]
    public void A_YAML_bomb_does_not_go_off()
    {
        var lines = Enumerable.Range(1, 12).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]");

        var outcome = EndsSoon($"---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n{string.Join('\n', lines)}\n---\n# A\n");

        Assert.Equal(1, outcome.ExitCode);
    }

    [Theory]
    [InlineData("title: [a, b]", "title")]
    [InlineData("title: { a: b }", "title")]
    [InlineData("titel: A policy", "titel")]
    [InlineData("review: sometimes", "review")]
    [InlineData("applies-to: everybody", "applies-to")]
    [InlineData("title: \"unfinished", "")]
    public void Settings_of_a_wrong_kind_are_named(string setting, string key)
    {
        var outcome = Lint($"---\n{setting}\n---\n# A\n");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(key, outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PAC0008", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pupils must smile. {#smile}\n\nPupils must sing. {#smile}\n", "PAC7002")]
    [InlineData("Staff at {school name} must smile.\n", "{school name}")]
    [InlineData("Staff must smile. {#Sm_ile!}\n", "Sm_ile!")]
    [InlineData("Staff must **smile**{#smile} today.\n", "{#smile}")]
    public void Odd_ids_and_stray_braces_are_reported(string text, string part)
    {
        var outcome = Lint(Workplace.FrontMatter + "# Behaviour policy\n\n" + text);

        Assert.Contains(part, outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing to report", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("rules")]
    [InlineData("rules", "--format", "json")]
    [InlineData("model")]
    [InlineData("model", "--format", "json")]
    [InlineData("model", "--explain")]
    [InlineData("fix", "--dry-run")]
    public void A_hostile_rule_does_nothing_to_the_terminal(string command, params string[] options)
    {
        using var workplace = new Workplace();
        var rules = Hostile.Select((text, index) => $"- say {text} aloud {{#say-{(char)('a' + index)}}}\n");
        workplace.Write("policy.md", $"{Workplace.FrontMatter}# Behaviour policy\n\nPupils must not: {{#hostile}}\n\n{string.Concat(rules)}\nPupils must not \u202Elie\u202C, {{{{ x }}}}.\n");

        var outcome = workplace.Run([command, "policy.md", .. options]);

        Assert.NotEqual(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Output);
        Assert.DoesNotContain(outcome.Output + outcome.Error, character => character is '\u001b' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("rules")]
    [InlineData("build")]
    public void A_folder_without_policies_says_what_a_policy_is(string command)
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run(command);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal("policy: No policies are in this folder. A policy is a file named policy.md in a folder of its own, such as policy/behaviour/policy.md.\n", outcome.Error);
    }

    [Theory]
    [InlineData("lint", "missing")]
    [InlineData("rules", "missing/policy.md")]
    [InlineData("model", "missing.md")]
    [InlineData("fix", "missing.md")]
    [InlineData("build", "missing")]
    public void A_missing_file_or_folder_is_named(params string[] args)
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run(args);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith($"policy: There is no file or folder {args[1]}.", outcome.Error, StringComparison.Ordinal);
    }

    private static Outcome Lint(string text) => Lint(Encoding.UTF8.GetBytes(text));

    private static Outcome Lint(byte[] bytes)
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", bytes);
        return workplace.Run("lint", "policy.md");
    }

    private static Outcome EndsSoon(string text)
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", text);
        var clock = Stopwatch.StartNew();

        var outcome = workplace.Run("lint", "policy.md", "--format", "json");
        workplace.Run("model", "policy.md", "--format", "json");

        // It takes a second or two alone. The bound leaves room for machines that do much else: what it guards against takes for ever.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 120);
        Assert.InRange(outcome.ExitCode, 0, 1);
        return outcome;
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
