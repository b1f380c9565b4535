using CsCheck;
using PolicyAsCode.Binding;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Tests.Binding;

public class BinderTests
{
    [Fact]
    public void Binding_the_same_text_twice_gives_equal_documents() =>
        Assert.Equal(Bound.SocialMedia.Document, Binder.Bind(Bound.FromRepository("policy", "social-media", "ratified", "1.0.0.md"), "social-media", Bound.Library).Document);

    [Fact]
    public void Whatever_the_text_it_binds_and_binds_the_same_again() =>
        OddPolicy.Generate.Sample(
            text =>
            {
                var policy = Bound.File(text);

                Assert.Equal(policy.Document, Bound.File(text).Document);
                Assert.All(policy.Diagnostics, diagnostic => Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= text.Length, diagnostic.ToString()));
                Assert.Equal(policy.Document.Rules.Rules.Count, policy.Document.Rules.Rules.Select(rule => rule.Id).Distinct().Count());
            },
            iter: 3000);

    [Theory]
    [InlineData("This policy has three aims:", "This policy has four aims:")]
    [InlineData("Official channels speak for the school.", "Official channels speak for us all.\n\nMore prose.")]
    [InlineData("\n", "\r\n")]
    public void An_edit_of_prose_leaves_the_rules_equal(string from, string to)
    {
        var text = Bound.FromRepository("policy", "social-media", "ratified", "1.0.0.md").Text;
        var edited = Binder.Bind(new SourceText(text.Replace(from, to, StringComparison.Ordinal), "policy.md"), "social-media", Bound.Library);

        Assert.NotEqual(text, edited.Tree.Source.Text);
        Assert.Equal(Bound.SocialMedia.Document.Rules, edited.Document.Rules);
    }

    [Fact]
    public void The_map_tells_where_each_rule_and_list_stands()
    {
        var policy = Bound.SocialMedia;

        Assert.Equal("political statements", policy.Tree.Source.ToString(policy.Map.Rules["political-statements"]));
        Assert.Equal("The school will not publish on Facebook:", policy.Tree.Source.ToString(policy.Map.Lists["never-posted"]));
        Assert.Equal("### Moderation {#moderation}", policy.Tree.Source.ToString(policy.Map.Sections["moderation"]));
        Assert.Equal(policy.Document.Rules.Rules.Select(rule => rule.Id).Order(), policy.Map.Rules.Keys.Order());
    }

    [Theory]
    [InlineData("- Do it\n", 30_000)]
    [InlineData("- do it {#same}\n", 30_000)]
    public void Many_thousand_equal_bullets_are_bound_without_looking_at_each_for_each(string bullet, int count)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(count, Bound.Rules("Staff must:\n\n" + string.Concat(Enumerable.Repeat(bullet, count))).Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
