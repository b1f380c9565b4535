using CsCheck;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Syntax;

public class ProseTests
{
    [Theory]
    [InlineData("Staff must go.", "must", "must")]
    [InlineData("Staff **must** go.", "must", "must")]
    [InlineData("Staff *must not* go.", "must not", "must not")]
    [InlineData("Bread &amp; butter stay.", "butter", "butter")]
    [InlineData("Bread &amp; butter stay.", "&", "&amp;")]
    [InlineData("A \\* star stays.", "star", "star")]
    [InlineData("A \\* star stays.", "*", "*")]
    [InlineData("A [link text](https://a.example) stays.", "link text", "link text")]
    [InlineData("See <https://a.example> for more.", "for more", "for more")]
    [InlineData("Use `code here` well.", "code here", "code here")]
    [InlineData("Use ``co`de`` well.", "well", "well")]
    [InlineData("Two\nlines here.", "lines", "lines")]
    [InlineData("Two\r\nlines here.", "lines", "lines")]
    [InlineData("Two\r\nlines here.", "Two lines", "Two\r\nlines")]
    [InlineData("Hard  \nbreak here.", "break", "break")]
    [InlineData("Hard\\\nbreak here.", "break", "break")]
    [InlineData("A <!-- comment --> stays.", "stays", "stays")]
    [InlineData("A <b>tag</b> stays.", "<b>tag</b>", "<b>tag</b>")]
    [InlineData("A 😀 face stays.", "face", "face")]
    [InlineData("One * star _ and [bracket stay.", "bracket", "bracket")]
    public void Every_word_knows_where_it_stands_in_the_file(string text, string words, string written)
    {
        var prose = Paragraph(text).Text;
        var start = prose.Text.IndexOf(words, StringComparison.Ordinal);

        Assert.True(start >= 0, prose.Text);
        var span = prose.SpanOf(start, words.Length);
        Assert.Equal(written, text.Substring(span.Start, Math.Max(span.Length, written.Length))[..written.Length]);
        Assert.Equal(text.IndexOf(written, StringComparison.Ordinal), span.Start);
    }

    [Theory]
    [InlineData("| Who | What |\n|---|---|\n| Staff | Staff must **sign** in. {#sign} |")]
    [InlineData("| Who | What |\n|---|---|\n|Staff|\tStaff must **sign** in.\t|")]
    [InlineData("| Who | What |\n|---|---|\n|Staff|Staff must **sign** in.|")]
    public void The_words_of_a_cell_know_their_place_though_the_spaces_before_them_are_gone(string text)
    {
        var prose = Assert.IsType<TableSyntax>(PolicyParser.Parse(new SourceText(text, "policy.md")).Blocks[0]).Rows[1].Cells[1].Text;

        Assert.Equal("Staff must sign in.", prose.Text);
        Assert.Equal(text.IndexOf("Staff must", StringComparison.Ordinal), prose.Span.Start);
    }

    [Theory]
    [InlineData("Two\nlines.", "Two lines.")]
    [InlineData("Two\r\nlines.", "Two lines.")]
    [InlineData("&quot;Hi&quot; &copy; &#38;", "\"Hi\" © &")]
    [InlineData("**Staff** *must*", "Staff must")]
    [InlineData("A <!-- note --> b", "A  b")]
    [InlineData("Words {#an-id}", "Words")]
    [InlineData("Words {school name} stay", "Words {school name} stay")]
    [InlineData("![a picture](a.png) stays", "a picture stays")]
    public void The_words_are_what_a_reader_sees(string text, string words) => Assert.Equal(words, Paragraph(text).Text.Text);

    [Fact]
    public void Line_ends_inside_a_paragraph_are_known() => Assert.Equal([3, 9], Paragraph("One\nlines\nmore").Text.Wraps);

    [Fact]
    public void Places_never_run_backwards_or_out_of_the_file() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 12].Select(string.Concat).Sample(
            text =>
            {
                foreach (var paragraph in PolicyParser.Parse(new SourceText(text, "policy.md")).Blocks.OfType<ParagraphSyntax>())
                {
                    var last = 0;
                    for (var i = 0; i < paragraph.Text.Text.Length; i++)
                    {
                        var span = paragraph.Text.SpanOf(i, 1);
                        Assert.True(span.Start >= last && span.End <= text.Length, $"{i} of {paragraph.Text.Text}");
                        last = span.Start;
                    }
                }
            },
            iter: 3000);

    private static readonly string[] Pieces = ["a", "Staff ", "**", "*", "_", "`", "[", "](x)", "![", "&amp;", "&copy;", "\\", "\\*", "<b>", "<!-- c -->", "\n", "\r\n", "  \n", "{#id}", "{", "}", "😀", "é", "<https://a.example>", "[^1]", "|", "~~"];

    private static ParagraphSyntax Paragraph(string text) =>
        Assert.IsType<ParagraphSyntax>(Assert.Single(PolicyParser.Parse(new SourceText(text, "policy.md")).Blocks));
}
