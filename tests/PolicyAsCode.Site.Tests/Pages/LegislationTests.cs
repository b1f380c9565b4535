using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;

namespace PolicyAsCode.Site.Pages;

/// <summary>What search engines are told of an agreed text.</summary>
public class LegislationTests
{
    [Fact]
    public void The_text_in_force_is_told_with_who_agreed_it_and_when()
    {
        var told = Told(AgreedSample.Site["p/trips/index.html"]);

        Assert.Equal("https://schema.org", Word(told, "@context"));
        Assert.Equal("Legislation", Word(told, "@type"));
        Assert.Equal("https://policies.example.org/p/trips/", Word(told, "url"));
        Assert.Equal("https://policies.example.org/p/trips/v2.0.0/", Word(told, "sameAs"));
        Assert.Equal("Trips policy", Word(told, "name"));
        Assert.Equal("2.0.0", Word(told, "version"));
        Assert.Equal("2026-06-15", Word(told, "legislationDate"));
        Assert.Equal("https://schema.org/InForce", Word(told, "legislationLegalForce"));
        Assert.Equal("Full governing body", Word(told.GetProperty("legislationPassedBy"), "name"));
    }

    [Fact]
    public void A_replaced_version_is_told_as_not_in_force()
    {
        var told = Told(AgreedSample.Site["p/trips/v1.0.0/index.html"]);

        Assert.Equal(("1.0.0", "https://schema.org/NotInForce"), (Word(told, "version"), Word(told, "legislationLegalForce")));
        Assert.False(told.TryGetProperty("temporalCoverage", out _));
    }

    [Fact]
    public void Of_a_draft_search_engines_are_told_nothing() => Assert.All(
        AgreedSample.Site.Where(file => file.Key.Contains("/draft", StringComparison.Ordinal) || file.Key.StartsWith("drafts", StringComparison.Ordinal)),
        file => Assert.DoesNotContain("ld+json", file.Value, StringComparison.Ordinal));

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("\", \"@type\": \"Person")]
    [InlineData("{{ 7 * 7 }}")]
    [InlineData("must\u202Enot")]
    [InlineData("Año \u2028 \\ '")]
    public void Text_of_any_kind_stays_inside_and_is_told_as_it_was_typed(string text)
    {
        var page = With(text);

        Assert.Equal(text, Word(Told(page), "name"));
        Assert.Equal(text, Word(Told(page), "description"));
        Assert.Matches("^[^<>&\u0080-\uFFFF]*$", Block(page));
    }

    [Fact]
    public void No_text_ends_it() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["<>\"'&{}/!-\\\u202E\0\n"]), 1, 40].Where(text => !text.Any(char.IsSurrogate))
            .Sample(text => Word(Told(With("x" + text)), "description") == "x" + text, iter: 40, threads: 1);

    private static string With(string text)
    {
        var versions = AgreedSample.Archive.Versions.Select(version => version with { Document = version.Document with { Metadata = version.Document.Metadata with { Title = text, Summary = text } } });
        var site = Sample.Build(AgreedSample.Content with { Drafts = default, Archives = EquatableArray.Of(AgreedSample.Archive with { Versions = versions.ToEquatableArray() }) });
        return site["p/trips/index.html"];
    }

    private static JsonElement Told(string page) => JsonDocument.Parse(Block(page)).RootElement;

    // As a browser finds it: from the one opening tag to the first end tag after it.
    private static string Block(string page) => Assert.Single(Regex.Matches(page, "<script type=\"application/ld\\+json\">(.*?)</script", RegexOptions.Singleline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5))).Groups[1].Value;

    private static string? Word(JsonElement element, string name) => element.GetProperty(name).GetString();
}
