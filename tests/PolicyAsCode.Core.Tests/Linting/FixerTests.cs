using CsCheck;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Tests.Linting;

public class FixerTests
{
    [Theory]
    [InlineData("Staff must not:\n\n- post images of pupils\n- share passwords {#passwords}", "Staff must not:\n\n- post images of pupils {#post-images-pupils}\n- share passwords {#passwords}")]
    [InlineData("Staff must not:\n\n- post names of pupils, unless they have given consent", "Staff must not:\n\n- post names of pupils, unless they have given consent {#post-names-pupils unless=given-consent}")]
    [InlineData("Staff must not:\n\n- post names, unless they have given consent {#names}", "Staff must not:\n\n- post names, unless they have given consent {#names unless=given-consent}")]
    [InlineData("Staff must not:\n\n- post images of\n  pupils\n\n  A note.\n- share passwords", "Staff must not:\n\n- post images of\n  pupils {#post-images-pupils}\n\n  A note.\n- share passwords {#share-passwords}")]
    [InlineData("Staff must not:\n\n- post **images**\n- post *images* <!-- as agreed -->", "Staff must not:\n\n- post **images** {#post-images}\n- post *images* <!-- as agreed --> {#post-images-2}")]
    [InlineData("Staff must report messages from pupils, unless they are family. {#messages}", "Staff must report messages from pupils, unless they are family. {#messages unless=family}")]
    [InlineData("Staff must not:\n\n- share keys {#Share_Keys}", "Staff must not:\n\n- share keys {#share-keys}")]
    [InlineData("Staff must not:\r\n\r\n- share keys\r\n", "Staff must not:\r\n\r\n- share keys {#share-keys}\r\n")]
    public void Names_are_written_at_the_end_of_the_text_they_belong_to(string before, string after) =>
        Assert.Equal(Frame + after, Fix(Frame + before).Text.Text);

    [Fact]
    public void Two_lists_in_one_section_get_names_of_their_own()
    {
        var fixedText = Fix(Frame + "Staff must not:\n\n- share keys\n\nPupils must not:\n\n- share keys").Text.Text;

        Assert.Matches(@"Staff must not: \{#[a-z-]+\}\n", fixedText);
        Assert.Matches(@"Pupils must not: \{#[a-z-]+\}\n", fixedText);
    }

    [Fact]
    public void What_has_its_names_is_left_as_it_is()
    {
        var text = Frame + "Staff must not:\n\n- post names, unless they have given consent {unless=consent #names}";

        var result = Fix(text);

        Assert.Empty(result.Edits);
        Assert.Equal(text, result.Text.Text);
    }

    [Fact]
    public void Rules_with_an_error_in_their_list_wait_until_it_is_repaired()
    {
        var text = Frame + "Staff must not:\n\n- share keys\n- lend books\nThe school will not lend tools to anyone.";

        Assert.Empty(Fix(text).Edits);
    }

    [Fact]
    public void The_policy_of_this_repository_needs_nothing() =>
        Assert.Empty(Fixer.AssignIds(Bound.SocialMedia).Edits);

    [Theory]
    [InlineData("must not", "must")]
    [InlineData("must not", "should not")]
    [InlineData("Staff", "Pupils")]
    [InlineData(", unless they have consent", "")]
    [InlineData("{#keys}", "{#locks}")]
    [InlineData("share keys", "share books")]
    public void An_edit_that_would_change_a_rule_is_refused_and_the_others_are_made(string words, string newWords)
    {
        const string Text = Frame + "Staff must not:\n\n- share keys, unless they have consent {#keys}\n- lend books\n";
        var changes = new TextEdit(new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length), newWords);
        var names = new TextEdit(new TextSpan(Text.Length - 1, 0), " {#lend-books}");

        var result = Fixer.ProveNames(Bound.File(Text), [changes, names]);

        var refused = Assert.Single(result.Refused);
        Assert.Equal(("PAC0010", changes.Span), (refused.Id, refused.Span));
        Assert.Equal(Text.Insert(names.Span.Start, names.NewText), result.Text.Text);
    }

    [Fact]
    public void A_name_goes_before_the_hashes_that_close_a_heading() =>
        Assert.Contains("they have consent {unless=consent} ##\n", Fix(Frame + "## Staff must not, unless they have consent ##\n\n- share keys\n").Text.Text, StringComparison.Ordinal);

    [Fact]
    public void Every_fixed_example_of_the_pages_is_what_the_reported_one_becomes()
    {
        foreach (var page in DiagnosticPage.All)
        {
            for (var i = 1; i < page.Examples.Count; i++)
            {
                if (page.Examples[i].IsFixed)
                {
                    Assert.Equal(page.Examples[i].Policy, FixForPage(page.Id, MarkedText.Read(page.Examples[i - 1].Policy).Text));
                }
            }
        }
    }

    [Fact]
    public void Whatever_the_text_fixing_changes_no_rule_and_fixing_again_changes_nothing() =>
        OddPolicy.Generate.Select(text => Frame + text).Sample(
            text =>
            {
                var before = Bound.File(text).Document.Rules.Rules;

                var result = Fix(text);
                var after = Bound.File(result.Text.Text).Document.Rules.Rules;

                Assert.Equal(before.Select(rule => (rule.Id, rule.Fingerprint, rule.Sentence)), after.Select(rule => (rule.Id, rule.Fingerprint, rule.Sentence)));
                Assert.Equal(result.Text.Text, Fix(result.Text.Text).Text.Text);
            },
            iter: 1500);

    // A list that stands alone in a section bears the section's name, so it needs none of its own.
    private const string Frame = Bound.Settings + "# Example policy\n\n## Conduct\n\n";

    // The one fix of that page, or the first it suggests; only the pages about names show what names are written.
    private static string FixForPage(string id, string text)
    {
        var (policy, options) = (Bound.File(text), OptionsFor(id));
        if (Suggestion.In(policy, options).FirstOrDefault(suggestion => suggestion.Diagnostic.Id == id) is { } suggested)
        {
            return Fixer.Choose(policy, [(suggested, suggested.Choices[0])]).Text.Text;
        }

        return LintCatalogue.FindLint(id)?.Fixes is null ? Fix(text).Text.Text : Fixer.FixFindings(policy, options, FixKind.Wording).Text.Text;
    }

    private static LintOptions OptionsFor(string id) => LintCatalogue.Find(id) is { IsPreview: true }
        ? LintOptions.Read([KeyValuePair.Create($"policy_diagnostic.{id}.severity", "warning")]).Options.For(Example.AsOf)
        : LintOptions.Default.For(Example.AsOf);

    private static FixResult Fix(string text) => Fixer.AssignIds(Bound.File(text));
}
