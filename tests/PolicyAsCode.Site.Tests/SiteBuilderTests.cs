using System.Text.Json;

namespace PolicyAsCode.Site;

public class SiteBuilderTests
{
    private const string Draft = "p/social-media/draft/";
    private static readonly IReadOnlyDictionary<string, string> Site = Sample.Build(Sample.Policy);

    public static TheoryData<string> Pages => new(Site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    public static TheoryData<string> DraftPages => new(Site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && (path.Contains("/draft/") || path.StartsWith("drafts/"))));

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var again = Sample.Build(Sample.Policy);

        Assert.Equal(Site.Keys, again.Keys);
        Assert.Equal(Site.Values, again.Values);
    }

    [Fact]
    public void Every_address_is_where_the_structure_of_the_site_says()
    {
        var rulePages = Sample.Rules.SelectMany(rule => new[] { $"p/social-media/r/{rule.Id}/index.html", $"{Draft}r/{rule.Id}/index.html" });
        string[] pages =
        [
            "index.html", "404.html", "rules.json", "policies.json", "feed.xml", "review/index.html", "review/reviews.ics", "verify/index.html", "for/index.html", "can-i/index.html", "search/index.html", "a-z/index.html", "drafts/index.html", "drafts/rules.json",
            "p/social-media/index.html", Draft + "index.html", Draft + "rules.json", Draft + "papers/index.html",
            Draft + "for/index.html", Draft + "for/staff/index.html", Draft + "for/school/index.html", Draft + "for/_nobody/index.html",
            Draft + "can-i/index.html", Draft + "can-i/never-posted/index.html", Draft + "can-i/_/index.html", .. rulePages,
        ];

        Assert.Equal(pages.Order(StringComparer.Ordinal), Site.Keys.Where(path => !path.StartsWith("assets/") && !path.StartsWith("schemas/")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_page_says_all_that_is_known_of_the_rule()
    {
        var words = Markup.Words(Site[Draft + "r/names-or-photos/index.html"]);

        string[] expected =
        [
            "Rule 1.1 (a)", "The school will not post names or photos, unless they have given consent.", "Will not", "The school",
            "Unless they have given consent", "If an account is open (this holds for the whole list)", "Facebook", "Privacy", "“will not”", "Channels", "social-media/names-or-photos",
        ];
        Assert.All(expected, text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_page_says_by_when_and_to_whom()
    {
        var words = Markup.Words(Site[Draft + "r/report-contact/index.html"]);

        Assert.Contains("By when Immediately Report to Designated safeguarding lead", words, StringComparison.Ordinal);
        Assert.Contains("Other policies named Complaints policy", words, StringComparison.Ordinal);
        Assert.Contains("The text names no exception.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vague_deadline_gets_no_invented_time()
    {
        Assert.Contains("As soon as possible (the text gives no exact time)", Markup.Words(Site[Draft + "r/remove-spam/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_names_nobody_says_so()
    {
        Assert.Contains("The text names nobody.", Markup.Words(Site[Draft + "r/monitor/index.html"]), StringComparison.Ordinal);
        Assert.Contains("Rules that name nobody 1 rule", Markup.Words(Site[Draft + "for/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_stands_on_the_policy_page_with_its_place_label_and_force_in_words()
    {
        var page = Site[Draft + "index.html"];

        Assert.All(Sample.Rules, rule => Assert.Contains(rule.Id, Markup.Values(page, "id")));
        Assert.All(Sample.Rules, rule => Assert.Contains($">{rule.Label}</a>", page, StringComparison.Ordinal));
        Assert.Equal(["Will not", "Will not", "Must", "Should", "Power"], page.Split("<span class=\"force").Skip(1).Select(part => part.Split('>', '<')[1]));
    }

    [Fact]
    public void Every_rule_stands_under_the_people_it_names()
    {
        var page = Site[Draft + "for/index.html"];

        Assert.Contains("Staff 2 rules", Markup.Words(page), StringComparison.Ordinal);
        string[] people = ["staff", "school", "_nobody"];
        var links = people.SelectMany(name => Markup.Values(Site[$"{Draft}for/{name}/index.html"], "href"));
        Assert.All(Sample.Rules, rule => Assert.Contains($"../../r/{rule.Id}/index.html", links));
    }

    [Theory]
    [MemberData(nameof(DraftPages))]
    public void Every_page_of_a_draft_says_so_in_words_and_is_not_indexed(string path)
    {
        Assert.Contains("Draft Governors have not agreed this text.", Markup.Words(Site[path]), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", Site[path], StringComparison.Ordinal);
        Assert.Contains("<title>Draft", Site[path], StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_draft_stand_at_the_head_of_each_printed_page()
    {
        // Browsers repeat a table's head on each page if it does not break.
        Assert.Contains(".draft-strip { display: table-header-group;", Site["assets/print.css"], StringComparison.Ordinal);
        Assert.Contains("break-inside: avoid; }", Site["assets/print.css"], StringComparison.Ordinal);
        Assert.DoesNotContain(".draft-strip { display: none", Site["assets/print.css"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_and_the_permanent_addresses_show_no_word_of_a_draft()
    {
        Assert.DoesNotContain("Social media policy", Site["index.html"], StringComparison.Ordinal);
        Assert.Contains("No policy is agreed here yet.", Site["index.html"], StringComparison.Ordinal);
        Assert.All(Sample.Rules, rule =>
        {
            var page = Site[$"p/social-media/r/{rule.Id}/index.html"];
            Assert.DoesNotContain(rule.Sentence, page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Governors have not agreed this rule yet", page, StringComparison.Ordinal);
            Assert.Contains("noindex", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Rules_of_a_draft_are_data_at_the_drafts_addresses_only()
    {
        Assert.Empty(Ids("rules.json"));
        Assert.Equal(Sample.Rules.Select(rule => "social-media/" + rule.Id), Ids(Draft + "rules.json"));
        Assert.Equal(Sample.Rules.Select(rule => "social-media/" + rule.Id), Ids("drafts/rules.json"));
        Assert.Contains("schemas/rules-1.schema.json", Site.Keys);

        static IEnumerable<string?> Ids(string path)
        {
            using var json = JsonDocument.Parse(Site[path]);
            return [.. json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_place_in_the_site(string path)
    {
        foreach (var href in Markup.Values(Site[path], "href").Where(href => !href.StartsWith("https://example.org/", StringComparison.Ordinal)))
        {
            var target = new Uri(new Uri("https://site/" + path), href);
            var file = target.AbsolutePath.TrimStart('/');
            Assert.True(Site.TryGetValue(file, out var content), $"{path} links to {href}, which is not there.");
            if (target.Fragment.Length > 1)
            {
                Assert.Contains(Uri.UnescapeDataString(target.Fragment[1..]), Markup.Values(content, "id"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_whole_and_needs_nothing_from_elsewhere(string path)
    {
        var page = Site[path];

        Markup.AssertBalanced(page);
        Assert.Equal(Markup.Values(page, "id").Distinct(), Markup.Values(page, "id"));
        var scripts = path == "search/index.html" ? "; script-src 'self'" : "";
        Assert.Contains($"default-src 'none'; style-src 'self'; img-src 'self'{scripts}; base-uri 'none'; form-action 'none'", page, StringComparison.Ordinal);
        Assert.Empty(Markup.Values(page, "style"));
        Assert.Equal(scripts.Length > 0 ? ["../assets/search.js"] : [], Markup.Values(page, "src"));
        Assert.DoesNotContain(Markup.Tags(page), tag => (scripts.Length == 0 && tag.StartsWith("<script", StringComparison.Ordinal)) || tag.StartsWith("<style", StringComparison.Ordinal));
        Assert.Single(Markup.Tags(page), tag => tag.StartsWith("<h1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("drafts", "drafts/index.html")]
    [InlineData("draft", Draft + "index.html")]
    [InlineData("people", Draft + "for/index.html")]
    [InlineData("audience", Draft + "for/staff/index.html")]
    [InlineData("decision", Draft + "can-i/never-posted/index.html")]
    [InlineData("rule", Draft + "r/names-or-photos/index.html")]
    [InlineData("not-agreed", "p/social-media/r/names-or-photos/index.html")]
    public void A_page_is_as_it_was_verified(string name, string path) => Verifier.Verify(Site[path], name, "html");

    [Fact]
    public void The_date_of_the_site_is_the_one_asked_for()
    {
        Assert.Contains("as they stood on 1 September 2026.", Site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_policies_is_a_site()
    {
        var empty = Sample.Build();

        Assert.Contains("No text is being prepared.", empty["index.html"], StringComparison.Ordinal);
        Assert.Contains("There is no draft at present.", empty["drafts/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_another_policys_file_leads_to_its_page()
    {
        var other = Sample.Policy with
        {
            Id = "behaviour",
            Content = EquatableArray.Of<Block>(new ParagraphBlock(EquatableArray.Of<Inline>(new LinkInline("../social-media/policy.md#staff", Sample.Text("see"))), "")),
        };

        Assert.Contains("../../social-media/draft/index.html#staff", Markup.Values(Sample.Build(Sample.Policy, other)["p/behaviour/draft/index.html"], "href"));
    }

    [Fact]
    public void Pages_are_made_only_as_they_are_asked_for()
    {
        var theme = Sample.ThemeWith("templates/rule.html", "{{ no_such_thing }}");

        Assert.IsType<SiteFile>(SiteBuilder.Build(Sample.Content, theme, Sample.Options).First());
    }
}
