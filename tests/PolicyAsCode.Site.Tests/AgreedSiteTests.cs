using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyAsCode.Governance.Ratification.Verification;

namespace PolicyAsCode.Site;

/// <summary>The site of a policy that has been agreed twice and is before governors again.</summary>
public class AgreedSiteTests
{
    private static readonly IReadOnlyDictionary<string, string> Site = AgreedSample.Site;

    public static TheoryData<string> Pages => new(Site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_whole(string path)
    {
        Markup.AssertBalanced(Site[path]);
        Assert.Equal(Markup.Values(Site[path], "id").Distinct(), Markup.Values(Site[path], "id"));
        Assert.Single(Markup.Tags(Site[path]), tag => tag.StartsWith("<h1", StringComparison.Ordinal));
        Assert.DoesNotContain(Markup.Tags(Site[path]), tag => tag.StartsWith("<style", StringComparison.Ordinal));
        Assert.All(Markup.Tags(Site[path]).Where(tag => tag.StartsWith("<script", StringComparison.Ordinal)), tag => Assert.Equal(path == "search/index.html" ? "<script src= defer>" : "<script type=>", tag));
        Assert.DoesNotContain(Markup.Values(Site[path], "type"), type => type.Contains("script", StringComparison.Ordinal) || type == "module");
        Assert.All(Markup.Values(Site[path], "src"), source => Assert.EndsWith("assets/search.js", source, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_something(string path)
    {
        foreach (var href in Markup.Values(Site[path], "href"))
        {
            var target = new Uri(new Uri("https://site/" + path), href);
            Assert.True(Site.TryGetValue(target.AbsolutePath.TrimStart('/'), out var content), $"{path} links to {href}, which is not there.");
            if (target.Fragment.Length > 1)
            {
                Assert.Contains(Uri.UnescapeDataString(target.Fragment[1..]), Markup.Values(content, "id"));
            }
        }
    }

    [Theory]
    [InlineData("agreed-home", "index.html")]
    [InlineData("in-force", "p/trips/index.html")]
    [InlineData("version", "p/trips/v1.0.0/index.html")]
    [InlineData("history", "p/trips/history/index.html")]
    [InlineData("comparisons", "p/trips/compare/index.html")]
    [InlineData("compare", "p/trips/compare/1.0.0..2.0.0/index.html")]
    [InlineData("papers", "p/trips/draft/papers/index.html")]
    [InlineData("agreed-rule", "p/trips/r/stay-with-group/index.html")]
    [InlineData("review", "review/index.html")]
    [InlineData("verify", "verify/index.html")]
    [InlineData("search", "search/index.html")]
    [InlineData("a-z", "a-z/index.html")]
    public void A_page_is_as_it_was_verified(string name, string path) => Verifier.Verify(Site[path], name, "html");

    [Theory]
    [InlineData("feed", "feed.xml", "xml")]
    [InlineData("policies", "policies.json", "json")]
    [InlineData("calendar", "review/reviews.ics", "ics")]
    [InlineData("sitemap", "sitemap.xml", "xml")]
    public void A_file_for_software_is_as_it_was_verified(string name, string path, string kind) => Verifier.Verify(Site[path].ReplaceLineEndings("\n"), name, kind);

    [Fact]
    public void The_published_pages_stand_up_to_the_records() => Assert.Empty(PublishedPages.Compare(
        AgreedSample.History,
        Site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => new PublishedPage(file.Key, file.Value))));

    [Fact]
    public void A_changed_word_on_a_published_page_is_found()
    {
        var changed = Site["p/trips/v2.0.0/index.html"].Replace("first-aid kit", "first aid kit", StringComparison.Ordinal);

        Assert.Single(PublishedPages.Compare(AgreedSample.History, [new PublishedPage("p/trips/v2.0.0/index.html", changed), new PublishedPage("p/trips/v1.0.0/index.html", Site["p/trips/v1.0.0/index.html"])]), fault => fault.Path == "p/trips/v2.0.0/index.html");
    }

    [Fact]
    public void No_word_of_a_draft_stands_where_agreed_texts_stand()
    {
        var agreed = Site.Where(file => !file.Key.Contains("/draft/", StringComparison.Ordinal) && !file.Key.StartsWith("drafts/", StringComparison.Ordinal)).ToList();

        Assert.Contains(Site, file => file.Value.Contains("xylophone", StringComparison.Ordinal));
        Assert.DoesNotContain(agreed, file => file.Value.Contains("xylophone", StringComparison.Ordinal));
        Assert.DoesNotContain("draft", Site["sitemap.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("draft", Site["feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("draft", Site["policies.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_a_draft_says_so_and_is_not_indexed() => Assert.All(
        Site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Key.Contains("/draft/", StringComparison.Ordinal)),
        file =>
        {
            Assert.Contains("Governors have not agreed this text.", Markup.Words(file.Value), StringComparison.Ordinal);
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", file.Value, StringComparison.Ordinal);
        });

    [Fact]
    public void The_first_page_says_how_each_policy_stands() => Assert.Matches(
        "Trips policy How we go on trips\\. State Agreed, minutes not approved yet Version 2\\.0\\.0 Agreed on 15 June 2026 Review due 15 June 2027",
        Markup.Words(Site["index.html"]));

    [Fact]
    public void A_replaced_version_says_so_first() =>
        Assert.Contains("A later version has replaced this text.", Markup.Words(Site["p/trips/v1.0.0/index.html"]), StringComparison.Ordinal);

    [Fact]
    public void A_rule_says_what_it_said_in_every_version() => Assert.Matches(
        "Version 2\\.0\\.0 15 June 2026 Pupils must stay with their group\\. Version 1\\.0\\.0 16 June 2025 Pupils should stay with their group\\.",
        Markup.Words(Site["p/trips/r/stay-with-group/index.html"]));

    [Fact]
    public void A_rule_that_a_version_does_not_have_says_so() =>
        Assert.Contains("This version does not have it.", Markup.Words(Site["p/trips/r/first-aid/index.html"]), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_is_gone_keeps_its_address()
    {
        var archive = new PolicyArchive(AgreedSample.History, EquatableArray.Of(
            AgreedSample.Archive.Versions[0],
            AgreedSample.Archive.Versions[1] with { Document = AgreedSample.DraftText }));
        var site = Sample.Build(AgreedSample.Content with { Drafts = default, Archives = EquatableArray.Of(archive) });

        Assert.Contains("It was last in force in version 1.0.0", Markup.Words(site["p/trips/r/own-cars/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_policy_has_no_text_in_force_and_keeps_its_history()
    {
        var last = AgreedSample.History.Records[2];
        var history = AgreedSample.History with { Records = AgreedSample.History.Records.Append(last with { Number = 4, Decision = Governance.Ratification.Records.Decision.Withdrawn, Meeting = new DateTime(2026, 7, 1), EffectiveFrom = new DateTime(2026, 7, 1) }).ToEquatableArray() };
        var site = Sample.Build(AgreedSample.Content with { Drafts = default, Archives = EquatableArray.Of(AgreedSample.Archive with { History = history }) });

        Assert.Contains("No version of this policy is in force today.", Markup.Words(site["p/trips/index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("data-policy-text", site["p/trips/index.html"], StringComparison.Ordinal);
        Assert.Contains("Governors have withdrawn this text.", Markup.Words(site["p/trips/v2.0.0/index.html"]), StringComparison.Ordinal);
        Assert.Contains("No policy is agreed here yet.", Markup.Words(site["index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_view_of_a_comparison_holds_the_same_changes()
    {
        using var json = JsonDocument.Parse(Site["p/trips/compare/1.0.0..2.0.0/changes.json"]);
        var expected = json.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("sentence").GetString()!).ToList();
        string[] views = ["p/trips/compare/1.0.0..2.0.0/index.html", "p/trips/papers/2026-06-15-v2.0.0/index.html"];

        Assert.True(expected.Count >= 3);
        Assert.All(views, view => Assert.Equal(expected, Sentences(Site[view], "<p class=\"change-sentence\">(.*?)</p>")));
        Assert.Equal(expected, Sentences(Site["p/trips/index.html"], "<ol class=\"change-lines\".*?</ol>", "<a href=\"[^\"]*\">(.*?)</a>"));
        Assert.All(expected.Select((sentence, index) => $"{index + 1}. {sentence}"), line => Assert.Contains(line, System.Net.WebUtility.HtmlDecode(Site["feed.xml"]), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sentences(string html, string pattern) =>
        Regex.Matches(html, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value));

    private static IEnumerable<string> Sentences(string html, string part, string pattern) =>
        Sentences(Regex.Match(html, part, RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value, pattern);
}
