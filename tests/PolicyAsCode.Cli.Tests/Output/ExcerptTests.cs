using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests.Output;

public class ExcerptTests
{
    [Fact]
    public void Carets_stand_under_the_words_meant() => Assert.Equal(
        """
            2 | Staff must not shout.
              |       ^^^^^^^^

        """,
        Show("# A\nStaff must not shout.\n", "must not"));

    [Fact]
    public void Carets_stay_in_place_where_characters_are_shown_by_their_number() => Assert.Equal(
        """
            1 | 😀<U+202E> must
              |           ^^^^

        """,
        Show("😀\u202E must", "must"));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var shown = Show(new string('x', 500) + " must " + new string('y', 500), "must").Split('\n');

        Assert.All(shown, line => Assert.InRange(line.Length, 0, 81));
        Assert.Equal(shown[0].IndexOf("must", StringComparison.Ordinal), shown[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_over_several_lines_shows_the_first() => Assert.Contains("| ^^^\n", Show("one\ntwo", "one\ntwo"), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_has_nothing_to_show() => Assert.Equal("", Show("", ""));

    private static string Show(string text, string words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        Excerpt.Write(new Terminal(output, output) { Width = 80 }, new SourceText(text, "policy.md"), span, Colour.Red);
        return output.ToString();
    }
}
