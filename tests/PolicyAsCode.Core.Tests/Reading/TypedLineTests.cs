using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Tests.Reading;

/// <summary>Lines that begin with what an author typed as a mark, and that Markdown runs together.</summary>
public class TypedLineTests
{
    [Theory]
    [InlineData("(a) share passwords\n(b) lend keys")]
    [InlineData("(a) share passwords\n\n(b) lend keys")]
    [InlineData("(i) share passwords\n(ii) lend keys")]
    [InlineData("(1) share passwords\n\n(2) lend keys")]
    [InlineData("(A) share passwords\n(B) lend keys")]
    [InlineData("\u27A2 share passwords\n\u27A2 lend keys")]
    [InlineData("\u25A1 share passwords\n\n\u25A1 lend keys")]
    [InlineData("\uF0D8 share passwords\n\uF0D8 lend keys")]
    [InlineData("o share passwords\n\no lend keys")]
    [InlineData("\\- share passwords\n\n\\- lend keys")]
    public void Are_read_as_the_list_they_are_meant_to_be(string lines)
    {
        foreach (var between in new[] { "\n\n", "\n" })
        {
            var policy = Bound.Text("Staff must not:" + between + lines + "\n");

            var list = Assert.Single(policy.Reading.Lists);
            Assert.Equal((ListKind.Rules, 2), (list.Kind, list.Items.Count));
            Assert.All(list.Items, item => Assert.Equal(Polarity.Forbid, item.Force?.Polarity));
            Assert.Single(policy.Diagnostics, diagnostic => diagnostic.Id == "PAC1120");
        }
    }

    [Fact]
    public void Are_read_with_the_lists_inside_them()
    {
        var list = Assert.Single(Bound.Text("The board must:\n\n(a) at each meeting:\n(i) approve the minutes;\n(ii) not discuss pupils;\n(b) publish its agenda.\n").Reading.Lists);

        Assert.Equal([(1, ItemRole.Context), (2, ItemRole.Rule), (2, ItemRole.Rule), (1, ItemRole.Rule)], list.Items.Select(item => (item.Depth, item.Role)));
        Assert.Equal([Polarity.Oblige, Polarity.Forbid, Polarity.Oblige], list.Items.Where(item => item.Role == ItemRole.Rule).Select(item => item.Force!.Polarity));
    }

    [Fact]
    public void Keep_their_names_where_each_is_a_paragraph()
    {
        var list = Assert.Single(Bound.Text("Staff must not:\n\n(a) share passwords {#share}\n\n(b) lend keys {#lend}\n").Reading.Lists);

        Assert.Equal(["share passwords", "lend keys"], list.Items.Select(item => item.Text));
        Assert.Equal(["share", "lend"], list.Items.Select(item => item.Syntax.Text!.Attributes?.Id?.Name));
    }

    [Theory]
    [InlineData("Staff must not:\n\n(b) share passwords\n\n(c) lend keys")]
    [InlineData("Staff must not:\n\n(a) share passwords\n\nThis is old.\n\n(b) lend keys")]
    [InlineData("Staff must not:\n\n(a) share passwords\n\n(c) lend keys")]
    [InlineData("Staff must not:\n\n1.1 share passwords\n\n1.2 lend keys")]
    [InlineData("Staff must not:\n\n\u2717 share passwords\n\n\u2713 lend keys")]
    public void Make_no_rule_where_the_marks_do_not_count_up_or_are_none(string text)
    {
        var policy = Bound.Text(text + "\n");

        Assert.Empty(policy.Reading.Lists);
        Assert.Empty(policy.Reading.Sentences);
    }

    [Fact]
    public void Are_clauses_each_where_they_begin_with_its_number()
    {
        var policy = Bound.Text("Bags\n1.1 Pupils may bring bags.\n1.2 Pupils must not leave them in corridors\n1.3 Prefects may stay {#prefects}\n");

        Assert.Equal(["Bags", "1.1 Pupils may bring bags.", "1.2 Pupils must not leave them in corridors", "1.3 Prefects may stay"], policy.Tree.Blocks.OfType<PolicyAsCode.Syntax.ParagraphSyntax>().Select(paragraph => paragraph.Text.Text));
        Assert.Equal(["pupils", "pupils", "prefects"], policy.Reading.Sentences.Select(sentence => sentence.Norm.Audience.Members[0].Words.ToLowerInvariant()));
        Assert.Single(Bound.Text("Staff must do as it says in\n2.1 Bags and coats.\n").Tree.Blocks);
    }

    [Fact]
    public void Are_sentences_each_where_every_line_is_one_without_its_full_stop()
    {
        var sentences = Bound.Text("Rowers must report accidents\nRowers must not move the casualty\nCoaches may call for help\n").Reading.Sentences;

        Assert.Equal([Modality.Must, Modality.MustNot, Modality.May], sentences.Select(sentence => sentence.Norm.Force.Modality));
    }

    [Theory]
    [InlineData("Rowers must report accidents to the\nHarbour Master, who must write them down.")]
    [InlineData("Rowers must report accidents and\nCoaches must write them down.")]
    [InlineData("Boats that rowers may use are kept at Greenfield\nAcademy must not be told of them.")]
    [InlineData("Rowers must report accidents unless a\nCoach must leave.\nand that is all.")]
    public void Are_one_text_where_they_were_only_wrapped(string text) =>
        Assert.Single(Bound.Text(text + "\n").Tree.Blocks);

    [Theory]
    [InlineData("Coaches may row. (Rowers must not swim.)", Modality.May, Modality.MustNot)]
    [InlineData("(Rowers must not swim.)", Modality.MustNot)]
    [InlineData("Coaches may row. (Guests may row too.) Rowers must not swim.", Modality.May, Modality.May, Modality.MustNot)]
    [InlineData("Coaches may row (see rule 4.) and swim.", Modality.May)]
    [InlineData("In this policy “must” means that you have to do it.")]
    [InlineData("The word \"should\" indicates what coaches must try.")]
    public void Sentences_in_brackets_stand_by_themselves_and_words_explained_rule_nothing(string text, params Modality[] modalities) =>
        Assert.Equal(modalities, Bound.Text(text + "\n").Reading.Sentences.Select(sentence => sentence.Norm.Force.Modality));

    [Fact]
    public void Cost_no_more_each_however_many_there_are()
    {
        var text = "Staff must not:\n\n" + string.Concat(Enumerable.Range(1, 20000).Select(i => $"({i}) share\n")) + string.Concat(Enumerable.Repeat("(a) share\n\n(i) lend\n\n", 10000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Bound.Text(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
