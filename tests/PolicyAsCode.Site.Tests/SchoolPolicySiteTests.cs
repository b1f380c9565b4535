using System.Text.Json;
using PolicyAsCode.Binding;

namespace PolicyAsCode.Site;

/// <summary>The site of the policy in <c>policy/</c>.</summary>
public class SchoolPolicySiteTests
{
    private const string Draft = "p/social-media/draft/";
    private static readonly PolicyDocument Policy = Bind();
    private static readonly string[] Ids = [.. Policy.Rules.Rules.Select(rule => rule.Id)];
    private static readonly IReadOnlyDictionary<string, string> Site = Sample.Build(Policy);

    [Fact]
    public void Each_of_its_rules_has_a_page_a_place_and_a_row_for_its_people()
    {
        Assert.NotEmpty(Ids);
        Assert.All(Ids, id =>
        {
            Assert.Contains($"{Draft}r/{id}/index.html", Site.Keys);
            Assert.Contains($"p/social-media/r/{id}/index.html", Site.Keys);
            Assert.Contains(id, Markup.Values(Site[Draft + "index.html"], "id"));
            Assert.Contains(Site, page => page.Key.StartsWith(Draft + "for/", StringComparison.Ordinal) && Markup.Values(page.Value, "href").Contains($"../../r/{id}/index.html"));
        });
    }

    [Fact]
    public void Each_rule_page_says_the_rules_sentence_and_label() => Assert.All(Policy.Rules.Rules, rule =>
    {
        var words = Markup.Words(Site[$"{Draft}r/{rule.Id}/index.html"]);
        Assert.Contains(rule.Sentence, words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(rule.Label, words, StringComparison.Ordinal);
        Assert.All(rule.Limits, limit => Assert.Contains(limit.Words, words, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Its_rules_are_data_in_the_order_of_the_text()
    {
        using var json = JsonDocument.Parse(Site[Draft + "rules.json"]);

        Assert.Equal(Ids.Select(id => "social-media/" + id), json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void Its_pages_are_whole() => Assert.All(Site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
    {
        Markup.AssertBalanced(file.Value);
        Assert.Equal(Markup.Values(file.Value, "id").Distinct(), Markup.Values(file.Value, "id"));
    });

    private static PolicyDocument Bind()
    {
        var library = LibraryReader.Read(Source("policy", "library.yml")).Library;
        return Binder.Bind(Source("policy", "social-media", "policy.md"), "social-media", library).Document;
    }

    private static SourceText Source(params string[] path) => new(File.ReadAllText(Repository.PathTo(path)), string.Join('/', path));
}
