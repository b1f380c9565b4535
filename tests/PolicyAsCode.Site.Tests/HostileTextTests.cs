using CsCheck;

namespace PolicyAsCode.Site;

public class HostileTextTests
{
    private static readonly string[] Shape = [.. Tags(WithText("plain"))];

    [Theory]
    [InlineData("{{ 7 * 7 }} {{ include 'layout-end.html' }}")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onfocus='alert(1)")]
    [InlineData("&lt;b&gt; &amp;amp; &#106;")]
    [InlineData("<!-- --> <![CDATA[ ]]> <base href=//x>")]
    public void Text_of_any_kind_is_shown_as_it_was_typed(string text)
    {
        var site = WithText(text);

        Assert.Equal(Shape, Tags(site));
        Assert.Contains(text, Markup.Words(site["p/social-media/draft/index.html"]), StringComparison.Ordinal);
        Assert.Contains(text, Markup.Words(site["p/social-media/draft/r/names-or-photos/index.html"]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_text_changes_the_structure_of_a_page() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["<>\"'&{}/\u202E\0\uD800"]), 1, 40]
            .Sample(text => Shape.SequenceEqual(Tags(WithText("x" + text))), iter: 60, threads: 1);

    [Theory]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    public void A_mark_that_turns_the_reading_direction_is_shown_by_name(char mark)
    {
        var page = WithText($"must{mark}not")["p/social-media/draft/index.html"];

        Assert.DoesNotContain(mark, page);
        Assert.Contains($"must[U+{(int)mark:X4}]not", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("\\\\elsewhere.example\\x")]
    [InlineData("")]
    public void A_link_that_could_harm_keeps_its_words_and_loses_its_address(string target)
    {
        var page = WithLink(target);

        Assert.DoesNotContain(target, Markup.Values(page, "href"));
        Assert.Contains("the words", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href=\"\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/?q=1&r=2#top")]
    [InlineData("HTTP://example.org/")]
    [InlineData("mailto:head@example.org")]
    [InlineData("tel:+441632960000")]
    [InlineData("../forms/consent.pdf")]
    [InlineData("#staff")]
    [InlineData("page?time=10:30")]
    public void An_ordinary_link_is_kept(string target) => Assert.Contains(target, Markup.Values(WithLink(target), "href"));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("/root")]
    [InlineData("C:\\x")]
    [InlineData("con")]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("é")]
    public void An_odd_id_becomes_one_harmless_folder_name(string id)
    {
        var site = Sample.Build(WithIds(id, id));

        Assert.All(site.Keys, path => Assert.Matches("^[a-z0-9_-]+(/[a-z0-9_-]+)*[.](html|json|css|js|svg|xml|ics)$", path.Replace(".schema.", ".", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Keys, path => path.Contains("/con/", StringComparison.Ordinal));
        Assert.Equal(Sample.Build(Sample.Policy).Count, site.Count);
    }

    [Fact]
    public void Ids_that_differ_get_folders_that_differ_where_case_is_ignored() =>
        Gen.Select(Gen.String, Gen.String).Where(pair => !string.Equals(pair.Item1, pair.Item2, StringComparison.Ordinal) && IsUnicode(pair.Item1) && IsUnicode(pair.Item2))
            .Sample(pair => !string.Equals(Folder(pair.Item1), Folder(pair.Item2), StringComparison.OrdinalIgnoreCase), iter: 40, threads: 1);

    [Fact]
    public void A_very_long_id_gets_a_short_folder_name()
    {
        var (left, right) = (Folder(new string('a', 5000)), Folder(new string('a', 5001)));

        Assert.True(left.Length <= 100);
        Assert.NotEqual(left, right);
    }

    [Fact]
    public void A_rule_named_like_a_heading_has_a_place_of_its_own()
    {
        var page = Sample.Build(WithIds("social-media", "staff"))["p/social-media/draft/index.html"];

        Assert.Contains("rule-staff", Markup.Values(page, "id"));
        Assert.Equal(Markup.Values(page, "id").Distinct(), Markup.Values(page, "id"));
    }

    [Fact]
    public void Two_rules_with_one_id_make_one_page()
    {
        var twice = Sample.Policy with { Rules = Sample.Policy.Rules with { Rules = EquatableArray.Of(Sample.Rules[0], Sample.Rules[0]) } };

        Assert.Single(Sample.Build(twice).Keys, path => path.StartsWith("p/social-media/draft/r/", StringComparison.Ordinal));
    }

    private static bool IsUnicode(string text) => !text.Any(char.IsSurrogate);

    private static string Folder(string id) => Sample.Build(Sample.Policy with { Id = id }).Keys.First(path => path.StartsWith("p/", StringComparison.Ordinal)).Split('/')[1];

    private static IEnumerable<string> Tags(IReadOnlyDictionary<string, string> site) =>
        site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).SelectMany(file => Markup.Tags(file.Value));

    // Every string of the model at once, so that no corner of a page goes untested.
    private static IReadOnlyDictionary<string, string> WithText(string text)
    {
        var limits = EquatableArray.Of(new Limit(LimitKind.Exception, "k", text, IsShared: false), new Limit(LimitKind.Condition, "c", text, IsShared: true));
        var rule = Sample.Rules[0] with
        {
            Label = text,
            Sentence = text,
            SectionPath = EquatableArray.Of(text),
            Audience = new Audience(EquatableArray.Of(new AudienceMember("", text))),
            Force = new Force(Polarity.Oblige, Strength.Binding, text),
            Limits = limits,
            Parts = EquatableArray.Of(text),
            Deadline = new Deadline(text, IsVague: true),
            Channels = EquatableArray.Of(text),
            Escalation = EquatableArray.Of(text),
            Refers = EquatableArray.Of(text),
            Tags = EquatableArray.Of(text),
        };
        var words = Sample.Text(text);
        var inlines = EquatableArray.Of<Inline>(
            new TextInline(text), new CodeInline(text), new EmphasisInline(Strong: true, words), new LinkInline("https://example.org/" + Uri.EscapeDataString("x"), words), new ImageInline(text, text));
        var paragraph = new ParagraphBlock(inlines, "");
        var content = EquatableArray.Of<Block>(
            new HeadingBlock(2, text, text, inlines),
            paragraph,
            new ParagraphBlock(inlines, rule.Id),
            new LiteralBlock(text),
            new QuoteBlock(EquatableArray.Of<Block>(paragraph)),
            new FootnoteBlock(text, EquatableArray.Of<Block>(paragraph)),
            new TableBlock(EquatableArray.Of(new TableRowBlock(EquatableArray.Of(new TableCell(inlines))))));
        var metadata = new PolicyMetadata
        {
            Title = text, Summary = text, Owner = text, Approver = text, Statutory = text, Review = text, Schools = EquatableArray.Of(text), Audiences = EquatableArray.Of(text),
        };
        return Sample.Build(new PolicyDocument("social-media", metadata, new RuleBook("social-media", text, default, EquatableArray.Of(rule)), content));
    }

    private static string WithLink(string target) => Sample.Build(Sample.Policy with
    {
        Content = EquatableArray.Of<Block>(new ParagraphBlock(EquatableArray.Of<Inline>(new LinkInline(target, Sample.Text("the words"))), "")),
    })["p/social-media/draft/index.html"];

    private static PolicyDocument WithIds(string policy, string rule) => Sample.Policy with
    {
        Id = policy,
        Rules = Sample.Policy.Rules with { Rules = Sample.Rules.Select((each, index) => index == 0 ? each with { Id = rule } : each).ToEquatableArray() },
        Content = Sample.Policy.Content.Select(block => block is ListBlock { RuleListId.Length: > 0 }
            ? new ParagraphBlock(Sample.Text("a rule"), rule)
            : block).ToEquatableArray(),
    };
}
