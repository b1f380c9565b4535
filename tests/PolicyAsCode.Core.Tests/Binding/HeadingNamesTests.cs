using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Binding;

public class HeadingNamesTests
{
    private const string Text = """
        # Boats

        ## What's in a boat?

        Text.

        ## 2. Oars & sails

        Text.

        ## Café

        Text.

        ## Who

        Text.

        ### Who

        Text.

        ## Rules of v2.0

        Text.

        ## **Bold** [words](https://example.org)

        Text.
        """;

    private static readonly PolicyDocument Document = Bound.File(Text).Document;
    private static readonly HeadingNames Names = HeadingNames.Of(Document.Content.OfType<HeadingBlock>());

    [Theory]
    [InlineData("whats-in-a-boat", "What's in a boat?")]
    [InlineData("what-s-in-a-boat", "What's in a boat?")]
    [InlineData("2-oars--sails", "2. Oars & sails")]
    [InlineData("2-oars-sails", "2. Oars & sails")]
    [InlineData("oars-sails", "2. Oars & sails")]
    [InlineData("Café", "Café")]
    [InlineData("who", "Who")]
    [InlineData("Who", "Who")]
    [InlineData("user-content-who", "Who")]
    [InlineData("rules-of-v20", "Rules of v2.0")]
    [InlineData("rules-of-v2-0", "Rules of v2.0")]
    [InlineData("bold-words", "Bold words")]
    public void A_heading_is_found_by_the_name_another_program_gives_it(string name, string heading) => Assert.Equal(heading, HeadingAt(name));

    [Theory]
    [InlineData("who-1")]
    [InlineData("who_1")]
    public void The_second_of_two_is_found_by_its_count(string name)
    {
        Assert.Equal("Who", HeadingAt(name));
        Assert.NotEqual(Names.Find("who"), Names.Find(name));
    }

    [Theory]
    [InlineData("who-2")]
    [InlineData("boat")]
    [InlineData("")]
    [InlineData("-")]
    public void What_no_heading_says_is_not_found(string name) => Assert.Null(Names.Find(name));

    private static string? HeadingAt(string name) =>
        Document.Content.OfType<HeadingBlock>().SingleOrDefault(heading => heading.Anchor == Names.Find(name)) is { } found ? InlineWords.Of(found.Text) : null;
}
