using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

public class RootCauseTests
{
    private const string Frame = Bound.Settings + "# Example policy\n\n";

    private const string Glued = Frame + """
        ## Posts

        Our team will post on Facebook:

        - alerts {#alerts}
        - Any concerns will be dealt with by the office.
        - invitations {#invitations}
        Our team will not post on Facebook:

        - names of individuals {#names}

        ## Keys

        Staff must not:

        - lend keys {#keys}

        """;

    [Fact]
    public void An_error_of_structure_mutes_what_the_words_of_its_list_mean_and_lists_it_as_related()
    {
        var found = Example.Lint(Glued).Diagnostics;

        var glue = Assert.Single(found, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("PAC1105", glue.Id);
        Assert.Contains(glue.Related, related => related.Message.StartsWith("PAC2001: ", StringComparison.Ordinal));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "PAC2001");
    }

    [Fact]
    public void No_rule_is_made_of_a_list_in_which_an_error_lies_and_the_other_lists_keep_theirs()
    {
        var rules = Example.Lint(Glued).Rules;

        Assert.Equal(["keys"], rules.Rules.Select(rule => rule.Id));
        Assert.Single(rules.Lists);
    }

    [Fact]
    public void An_error_keeps_its_rules_out_even_where_settings_lower_it()
    {
        var options = LintOptions.Read([KeyValuePair.Create("policy_diagnostic.PAC1105.severity", "none")]).Options;

        Assert.Equal(["keys"], Linter.Run(Example.Bind(Glued), options).Rules.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void An_error_about_the_whole_file_keeps_no_rule_out()
    {
        var result = Example.Lint("# Keys\n\nStaff must not:\n\n- lend keys {#keys}\n");

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Id: "PAC6001", Severity: Severity.Error });
        Assert.Equal(["keys"], result.Rules.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void A_lead_in_that_is_cut_off_takes_the_rules_of_its_list_with_it()
    {
        var result = Example.Lint(Frame + "Our team will post on Facebook:\n\nThe account has not been opened so far.\n\n- alerts {#alerts}\n");

        Assert.Empty(result.Rules.Rules);
    }

    [Theory]
    [InlineData("Staff must not:\n\n- lend {#lend}\n  - keys {#keys}\n- Any concerns will be dealt with by the office. {#concerns}\n", "PAC2001")]
    [InlineData("The office opens at eight. {#hours unless=holidays}\n", "PAC2046")]
    [InlineData("These are our channels:\n\n- email {#email}\nPupils must not use email.\n", "PAC1105")]
    public void A_name_without_a_rule_is_not_reported_beside_the_error_that_may_be_its_cause(string text, string cause)
    {
        var found = Example.Lint(Frame + text).Diagnostics;

        Assert.Equal([cause], found.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Names_in_a_list_that_was_not_read_as_rules_are_told_once_and_nothing_else_is_asked()
    {
        var found = Example.Lint(Frame + "Notes on trips: {#trips}\n\n- Staff must sign the register. {#register}\n- The coach leaves at nine. {#coach}\n").Diagnostics;

        Assert.Equal(["PAC2053"], found.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_policy_of_this_repository_is_clean_and_keeps_all_its_rules()
    {
        var result = Linter.Run(Bound.SocialMedia, LintOptions.Default);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Bound.SocialMedia.Document.Rules, result.Rules);
    }

    // The shapes of a document that was taken out of a word processor: text on the line after a bullet, bullets on lines of their own.
    [Fact]
    public void A_careless_conversion_is_reported_where_its_structure_bends_the_meaning_and_gives_no_rules()
    {
        var text = Frame + """
            Families should:
            - be kind online

            - bring worries to the office
            Families should not use group chats to:
            -
            Name single teachers
            -
            Spread rumours

            -
            Share timetables

            """;

        var result = Example.Lint(text);

        var source = new SourceText(text, "policy.md");
        var first = source.LineOf(Frame.Length);
        Assert.Equal(
            ["PAC1105 4", "PAC1101 5", "PAC1106 6", "PAC1101 10"],
            result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Id} {source.LineOf(diagnostic.Span.Start) - first}"));
        Assert.Empty(result.Rules.Rules);
    }
}
