using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests.Output;

public class DiffTextTests
{
    [Fact]
    public void A_changed_line_is_shown_between_three_lines_of_its_surroundings() => Assert.Equal(
        """
        --- a/policy.md
        +++ b/policy.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """,
        Diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void Lines_that_change_together_are_shown_together() => Assert.EndsWith("-b\n-c\n+B\n+C\n d\n", Diff("a\nb\nc\nd\n", "a\nB\nC\nd\n"), StringComparison.Ordinal);

    [Fact]
    public void Changes_far_apart_are_shown_apart()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(number => $"{number}\n"));
        var after = before.Replace("3\n4\n", "3\nfour\n", StringComparison.Ordinal).Replace("25\n", "twenty-five\n", StringComparison.Ordinal);

        var hunks = Diff(before, after).Split('\n').Where(line => line.StartsWith("@@", StringComparison.Ordinal));

        Assert.Equal(["@@ -1,7 +1,7 @@", "@@ -22,7 +22,7 @@"], hunks);
    }

    [Fact]
    public void A_line_that_is_added_is_counted() => Assert.Equal(
        """
        --- a/policy.md
        +++ b/policy.md
        @@ -1,2 +1,3 @@
         a
        +new
         b

        """,
        Diff("a\nb\n", "a\nnew\nb\n"));

    [Fact]
    public void A_missing_line_end_at_the_end_is_said() => Assert.EndsWith("-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n", Diff("a", "b"), StringComparison.Ordinal);

    private static string Diff(string before, string after)
    {
        using var output = new StringWriter { NewLine = "\n" };
        DiffText.Write(new Terminal(output, output), "policy.md", before, after);
        return output.ToString();
    }
}
