namespace PolicyAsCode.Tests.Binding;

public class LabelTests
{
    private const string Text = """
        # Title

        Staff must not smoke. {#smoke}

        ## One

        ### One one

        Staff must not shout. {#shout}

        Staff must not:

        - run
        - sing

        ### One two

        Staff must not dance. {#dance}

        ## Two

        Staff must not drive. {#drive}
        """;

    [Fact]
    public void Rules_are_lettered_section_by_section_sentences_and_items_alike() =>
        Assert.Equal(["(a)", "1.1 (a)", "1.1 (b)", "1.1 (c)", "1.2 (a)", "2 (a)"], Bound.Rules(Text).Select(rule => rule.Label));

    [Fact]
    public void A_skipped_level_leaves_no_hole_in_the_numbers() =>
        Assert.Equal(["1.1 (a)"], Bound.Rules("# Title\n\n## One\n\n#### Deep\n\nStaff must not smoke. {#smoke}\n").Select(rule => rule.Label));

    [Fact]
    public void A_second_title_is_a_section() =>
        Assert.Equal(["1 (a)"], Bound.Rules("# Title\n\n# Other\n\nStaff must not smoke. {#smoke}\n").Select(rule => rule.Label));

    [Fact]
    public void After_z_comes_aa()
    {
        var labels = Bound.Rules("Staff must not:\n\n" + string.Concat(Enumerable.Range(1, 54).Select(i => $"- use exit {i}\n"))).Select(rule => rule.Label).ToList();

        Assert.Equal(["(z)", "(aa)", "(ab)"], labels[25..28]);
        Assert.Equal("(bb)", labels[53]);
    }

    [Fact]
    public void A_rule_knows_its_section_and_the_headings_above_it_without_the_title()
    {
        var rule = Bound.Rules(Text).Single(rule => rule.Id == "dance");

        Assert.Equal("one-two", rule.SectionId);
        Assert.Equal(["One", "One two"], rule.SectionPath);
    }
}
