using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Binding;

public class IdTests
{
    [Fact]
    public void An_author_s_id_is_the_rule_s_id()
    {
        var rule = Assert.Single(Bound.Rules("Staff must not:\n\n- smoke {#no-smoking}\n"));

        Assert.Equal(("no-smoking", false), (rule.Id, rule.IsProvisional));
    }

    [Fact]
    public void A_rule_without_an_id_is_named_by_its_words_and_marked_so()
    {
        var rule = Assert.Single(Bound.Rules("Staff must not:\n\n- share names or photos of pupils, unless they have given consent\n"));

        Assert.Equal(("share-names-photos-pupils", true), (rule.Id, rule.IsProvisional));
    }

    [Fact]
    public void A_made_id_never_takes_one_that_an_author_gave_further_down()
    {
        var rules = Bound.Rules("Staff must not:\n\n- smoke\n- smoke\n- shout {#smoke}\n");

        Assert.Equal(["smoke-2", "smoke-3", "smoke"], rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Of_two_equal_ids_the_second_rule_gets_a_made_one_and_both_are_listed()
    {
        var policy = Bound.Text("Staff must not:\n\n- smoke {#one}\n- shout {#one}\n");

        Assert.Equal([("one", false), ("shout", true)], policy.Document.Rules.Rules.Select(rule => (rule.Id, rule.IsProvisional)));
        Assert.Equal(["one", "one"], policy.Map.GivenIds.Select(given => given.Id));
        Assert.Equal(["#one", "#one"], policy.Map.GivenIds.Select(given => policy.Tree.Source.ToString(given.Span)));
    }

    [Fact]
    public void An_ill_formed_id_is_mended_and_not_settled()
    {
        var policy = Bound.Text("Staff must not:\n\n- smoke {#No_Smoking}\n");

        var rule = Assert.Single(policy.Document.Rules.Rules);
        Assert.Equal(("no-smoking", true), (rule.Id, rule.IsProvisional));
        Assert.Contains(policy.Diagnostics, diagnostic => diagnostic.Id == "PAC7010");
    }

    [Fact]
    public void Readings_and_rules_bear_the_same_ids()
    {
        var policy = Bound.SocialMedia;
        var read = policy.Reading.Lists.SelectMany(list => list.Items).Select(item => item.RuleId).Concat(policy.Reading.Sentences.Select(sentence => sentence.RuleId));

        Assert.Equal(policy.Document.Rules.Rules.Select(rule => rule.Id).Order(), read.Where(id => id.Length > 0).Order());
    }

    [Theory]
    [InlineData("## Bus {#bus}\n\nStaff must not: {#on-the-bus}\n\n- smoke\n", "on-the-bus")]
    [InlineData("## Bus {#by-bus}\n\nStaff must not:\n\n- smoke\n", "by-bus")]
    [InlineData("## On the bus\n\nStaff must not:\n\n- smoke\n", "on-the-bus")]
    [InlineData("## Bus\n\nStaff must not:\n\n- smoke\n\nPupils must not:\n\n- shout\n", "staff-must-not pupils-must-not")]
    [InlineData("Staff must not:\n\n- smoke\n", "staff-must-not")]
    public void A_list_is_named_by_its_lead_in_else_by_its_section_else_by_its_words(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', Bound.Text(text).Document.Rules.Lists.Select(list => list.Id)));

    [Fact]
    public void Lists_of_information_do_not_keep_a_section_from_naming_its_rule_list() =>
        Assert.Equal("bus", Assert.Single(Bound.Text("## Bus\n\nThese lines run:\n\n- the red line\n- the blue line\n\nStaff must not:\n\n- smoke\n").Document.Rules.Lists).Id);

    [Fact]
    public void Every_id_and_anchor_of_a_policy_is_well_formed_and_stands_for_one_thing()
    {
        var policy = Bound.Text("# A\n\n## Smoke\n\nStaff must not:\n\n- smoke\n- smoke\n\n## Smoke\n\n### 2026\n\nPupils must not: {#smoke}\n\n- smoke\n");
        var book = policy.Document.Rules;
        var ids = book.Rules.Select(rule => rule.Id).Concat(policy.Map.Sections.Keys).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids.Concat(book.Lists.Select(list => list.Id)), id => Assert.True(RuleId.IsValid(id), id));
    }
}
