using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Linting;

public class LintContextTests
{
    private const string Text = Bound.Settings + """
        # Keys

        Keys are counted. See the [lock policy](../locks/policy.md#doors). <!-- a note -->

        Staff must not:

        - lend keys {#keys}

          A note on keys.

        > Quoted words.

        | Who | What |
        |---|---|
        | Staff | keys |

        """;

    [Fact]
    public void Every_run_of_words_is_a_text_of_its_kind() => Assert.Equal(
        ["Heading Keys", "Paragraph Keys are counted. See the lock policy.", "Paragraph Staff must not:", "Item lend keys", "Note A note on keys.", "Quotation Quoted words.", "Cell Who", "Cell What", "Cell Staff", "Cell keys"],
        Context().Texts.Select(text => $"{text.Kind} {text.Prose.Text}"));

    [Fact]
    public void Every_sentence_has_its_place_in_the_file()
    {
        var sentence = Context().Sentences[2];

        Assert.Equal("See the lock policy.", sentence.Text);
        Assert.Equal("See the [lock policy](../locks/policy.md#doors).", Text.Substring(sentence.Span.Start, sentence.Span.Length));
    }

    [Fact]
    public void Links_and_comments_have_their_places()
    {
        var marks = Context().Texts[1].Prose.Marks;

        Assert.Equal([ProseMarkKind.Link, ProseMarkKind.Comment], marks.Select(mark => mark.Kind));
        Assert.Equal(["[lock policy](../locks/policy.md#doors)", "<!-- a note -->"], marks.Select(mark => Text.Substring(mark.Span.Start, mark.Span.Length)));
        Assert.Equal("lock policy", Context().Texts[1].Prose.Text.Substring(marks[0].Start, marks[0].Length));
    }

    [Fact]
    public void The_rule_at_a_place_is_that_of_its_words_or_its_lead_in()
    {
        Assert.Equal("keys", Context().RuleAt(Text.IndexOf("lend", StringComparison.Ordinal))?.Id);
        Assert.Equal("keys", Context().RuleAt(Text.IndexOf("Staff must", StringComparison.Ordinal))?.Id);
        Assert.Null(Context().RuleAt(Text.IndexOf("counted", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_lint_sees_the_library_and_the_day()
    {
        Assert.NotEmpty(Context().Library.Audiences);
        Assert.Null(Context().AsOf);
        Assert.Equal(Example.AsOf, new LintContext(Example.Bind(Text), LintOptions.Default.For(Example.AsOf)).AsOf);
    }

    [Fact]
    public void A_lint_over_all_policies_finds_what_none_shows_alone()
    {
        var descriptor = new LintDescriptor("PAC1003", "A link into nowhere", Severity.Warning, Tier.A);
        var lint = Lint.OverSet(descriptor, set => from policy in set.Policies from link in policy.Links where set.Find("locks") is null select new SetDiagnostic(policy, descriptor.At(link.Span, link.Target)));
        var card = PolicyCard.Of(Context());

        var found = SetLinter.Run(new PolicySet([card], Bound.Library), LintOptions.Default, [lint]);

        Assert.Equal("../locks/policy.md#doors", Assert.Single(found).Diagnostic.Message);
        Assert.Empty(SetLinter.Run(new PolicySet([card, PolicyCard.Empty("locks", "locks/policy.md", "Locks")], Bound.Library), LintOptions.Default, [lint]));
    }

    private static LintContext Context() => new(Example.Bind(Text), LintOptions.Default);
}
