using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Site;

/// <summary>Names of the library, agreed texts, records and comparisons: whatever stands in them is text, on every page and in every file.</summary>
public class HostileNamesTests
{
    private static readonly HashSet<string> Elements = [.. Documents(With("plain")).SelectMany(page => page.All).Select(element => element.LocalName)];

    [Theory]
    [InlineData("{{ 7 * 7 }} {{ include 'layout-end.html' }}")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</title><base href=//x><iframe src=x>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onfocus='alert(1)")]
    [InlineData("&lt;b&gt; &amp;amp; &#106;")]
    [InlineData("<!-- --> <![CDATA[ ]]>")]
    [InlineData("[removed: all] [added: nothing]")]
    public void They_are_shown_as_they_were_typed(string text)
    {
        var site = With(text);

        Assert.All(Documents(site), AssertHarmless);
        string[] pages = ["index.html", "p/trips/index.html", "p/trips/v1.0.0/index.html", "p/trips/history/index.html", "p/trips/compare/1.0.0..2.0.0/index.html", "p/trips/papers/2026-06-15-v2.0.0/index.html", "for/staff/index.html"];
        Assert.All(pages, page => Assert.Contains(text, Markup.Words(site[page]), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("]]><x/>")]
    [InlineData("a\r\nBEGIN:VEVENT\r\nb")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("\\\"},{\"x\":1")]
    public void Files_for_software_stay_whole(string text)
    {
        var site = With(text);

        Assert.Equal(With("plain")["review/reviews.ics"].Split("\r\n").Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)), site["review/reviews.ics"].Split("\r\n").Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)));
        Assert.All(site.Where(file => file.Key.EndsWith(".xml", StringComparison.Ordinal)), file => XDocument.Parse(file.Value));
        Assert.All(site.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)), file => JsonDocument.Parse(file.Value).Dispose());
        Assert.All(Documents(site).SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")), data => JsonDocument.Parse(data.TextContent).Dispose());
    }

    [Fact]
    public void No_name_changes_the_structure_of_a_page() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["<>\"'&{}/\u202E\0\uD800"]), 1, 40].Sample(text => Documents(With("x" + text)).ForEach(AssertHarmless), iter: 15, threads: 1);

    private static void AssertHarmless(IDocument page)
    {
        Assert.Subset(Elements, page.All.Select(element => element.LocalName).ToHashSet());
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style");
        Assert.All(page.Scripts, script => Assert.True(script.Type == "application/ld+json" || script.Source == "../assets/search.js", script.OuterHtml));
        Assert.All(page.Links, link => Assert.DoesNotMatch("^(?i)\\s*(javascript|data|vbscript):", link.GetAttribute("href")!));
    }

    private static List<IDocument> Documents(IReadOnlyDictionary<string, string> site)
    {
        var parser = new HtmlParser();
        return [.. site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => parser.ParseDocument(file.Value))];
    }

    // Every name of a library, and every word that a record or an agreed text can hold.
    private static IReadOnlyDictionary<string, string> With(string text)
    {
        var library = AgreedSample.Library with
        {
            Name = text,
            Schools = Named(Sample.Library.Schools),
            Roles = Named(Sample.Library.Roles),
            Approvers = Named(Sample.Library.Approvers),
            Tags = Named(Sample.Library.Tags),
            ExternalPolicies = Named(Sample.Library.ExternalPolicies),
            Audiences = Sample.Library.Audiences.Select(each => each with { Name = text }).ToEquatableArray(),
            Channels = Sample.Library.Channels.Select(each => each with { Name = text }).ToEquatableArray(),
        };
        var (first, second, draft) = (Text(AgreedSample.FirstText, " then"), Text(AgreedSample.SecondText, " now"), Text(AgreedSample.DraftText, " soon"));
        var history = AgreedSample.History with { Records = AgreedSample.History.Records.Select(Recorded).ToEquatableArray() };
        var archive = new PolicyArchive(history, EquatableArray.Of(new FrozenPolicy("1.0.0", first, library), new FrozenPolicy("2.0.0", second, library)))
        {
            Proposal = AgreedSample.Archive.Proposal! with { Summary = text },
        };
        return Sample.Build(new SiteContent(library, EquatableArray.Of(draft, Sample.Policy)) { Archives = EquatableArray.Of(archive) });

        EquatableArray<NamedEntry> Named(EquatableArray<NamedEntry> entries) => entries.Select(each => each with { Name = text }).ToEquatableArray();

        DecisionRecord Recorded(DecisionRecord record) => record with { Minute = text, Chair = new Chair(text, text), Summary = text, Body = text };

        PolicyDocument Text(PolicyDocument policy, string end) => policy with
        {
            Metadata = policy.Metadata with { Title = text, Summary = text, Owner = text },
            Rules = policy.Rules with { Rules = policy.Rules.Rules.Select((rule, index) => index == 0 ? rule with { Sentence = text + end } : rule).ToEquatableArray() },
            Content = policy.Content.Append(new ParagraphBlock(Sample.Text(text + end), "")).ToEquatableArray(),
        };
    }
}
