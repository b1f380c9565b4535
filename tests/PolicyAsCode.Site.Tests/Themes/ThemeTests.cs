using System.Text;

namespace PolicyAsCode.Site.Themes;

public class ThemeTests
{
    [Theory]
    [InlineData("<p>\n{{ if }}\n", 2)]
    [InlineData("<p>\n\n{{ for x in }}{{ end }}", 3)]
    public void A_template_that_cannot_be_read_is_reported_with_file_and_line(string template, int line)
    {
        var fault = Fault("templates/home.html", template);

        Assert.Equal(("templates/home.html", line), (fault.File, fault.Line));
        Assert.StartsWith($"templates/home.html({line},", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ no_such_thing }}")]
    [InlineData("{{ page.no_such_member }}")]
    [InlineData("{{ text.home.no_such_sentence }}")]
    [InlineData("{{ no_such_function 1 }}")]
    [InlineData("{{ include 'no-such.html' }}")]
    [InlineData("{{ include '../i18n/en-GB.json' }}")]
    [InlineData("{{ include '/etc/passwd' }}")]
    [InlineData("{{ include 'home.html' }}")]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ 'x' | object.eval }}")]
    public void A_template_that_asks_for_what_is_not_there_is_reported_with_file_and_line(string expression)
    {
        var fault = Fault("templates/home.html", "<p>\n" + expression);

        Assert.Equal(("templates/home.html", 2), (fault.File, fault.Line));
        Assert.NotEmpty(fault.Message);
    }

    [Fact]
    public void A_fault_that_spoils_many_pages_is_said_once()
    {
        var faults = SiteBuilder.Build(Sample.Content, Sample.ThemeWith("templates/rule.html", "{{ nothing }}"), Sample.Options).OfType<ThemeFault>();

        Assert.Single(faults);
    }

    [Fact]
    public void A_fault_in_a_partial_is_reported_in_the_partial() =>
        Assert.Equal("templates/partials/draft-note.html", Fault("templates/partials/draft-note.html", "{{ nothing }}").File);

    [Fact]
    public void What_a_template_prints_is_escaped() =>
        Assert.Equal("a&lt;b&gt;&amp;&quot;&#39;", Home("{{ x = \"<b>&\\\"'\" }}a{{ x }}").Trim());

    [Fact]
    public void Joined_text_is_escaped_too() => Assert.Equal("&lt;&gt;", Home("{{ '<' + '>' }}"));

    [Fact]
    public void An_included_template_is_not_escaped_a_second_time() =>
        Assert.Contains("<aside class=\"draft-strip\"", Home("{{ include 'partials/draft-strip.html' }}"), StringComparison.Ordinal);

    [Fact]
    public void Long_text_is_never_cut_short()
    {
        var home = Home("{{ x = 'abcdefgh' }}{{ for i in 1..20 }}{{ x = x + x }}{{ end }}{{ x }}");

        Assert.Equal(8 << 20, home.Length);
    }

    [Fact]
    public void A_theme_may_replace_one_template_and_keep_the_others()
    {
        var theme = Sample.ThemeWith("templates/partials/draft-note.html", "<p>Our own words.</p>");

        var pages = SiteBuilder.Build(Sample.Content, theme, Sample.Options).OfType<SiteFile>().ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

        Assert.Contains("<p>Our own words.</p>", pages["p/social-media/draft/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"channels\">", pages["p/social-media/draft/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_may_replace_one_sentence_and_keep_the_others()
    {
        var home = Page(Sample.ThemeWith("i18n/en-GB.json", "{ \"home\": { \"none\": \"Nothing yet.\" } }"), "index.html");

        Assert.Contains("Nothing yet.", home, StringComparison.Ordinal);
        Assert.Contains("Agreed policies", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_sentences_that_is_not_json_is_reported_with_its_line()
    {
        var fault = Fault("i18n/en-GB.json", "{\n  \"home\": {\n    \"none\" \"x\"\n} }");

        Assert.Equal(("i18n/en-GB.json", 3), (fault.File, fault.Line));
    }

    [Theory]
    [InlineData("{ \"home\": { \"none\": 3 } }", "home.none")]
    [InlineData("{ \"home\": \"x\" }", "home")]
    public void A_sentence_that_is_no_sentence_is_reported_by_name(string json, string name) =>
        Assert.Contains($"“{name}”", Fault("i18n/en-GB.json", json).Message, StringComparison.Ordinal);

    private static string Home(string template) => Page(Sample.ThemeWith("templates/home.html", template), "index.html");

    private static string Page(Theme theme, string path) =>
        Encoding.UTF8.GetString(SiteBuilder.Build(Sample.Content, theme, Sample.Options).OfType<SiteFile>().First(file => file.Path == path).Content.Span);

    private static ThemeFault Fault(string path, string content) =>
        SiteBuilder.Build(Sample.Content, Sample.ThemeWith(path, content), Sample.Options).OfType<ThemeFault>().First();
}
