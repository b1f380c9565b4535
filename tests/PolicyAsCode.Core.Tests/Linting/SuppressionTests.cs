using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Tests.Linting;

public class SuppressionTests
{
    private const string Comment = "<!-- policy-ignore PAC2050: the contract says it too -->";
    private const string Frame = Bound.Settings + "# Keys\n\n";

    [Theory]
    [InlineData("Staff must count keys.\n")]
    [InlineData("> Staff must count keys.\n")]
    public void A_comment_before_a_text_answers_what_is_found_in_it(string text) => Assert.Empty(Reported($"{Comment}\n\n{text}"));

    [Fact]
    public void A_comment_inside_a_text_answers_what_is_found_in_it() => Assert.Empty(Reported($"Staff must count keys. {Comment}\n"));

    [Fact]
    public void A_comment_answers_nothing_in_the_next_text() =>
        Assert.Equal(["PAC2050"], Reported($"{Comment}\n\nStaff must count keys.\n\nStaff must lock doors.\n"));

    [Theory]
    [InlineData("- must always lend keys {#keys}\n  <!-- policy-ignore PAC2005: under review -->\n- lend books {#books}\n", 0)]
    [InlineData("- must always lend keys <!-- policy-ignore PAC2005: under review --> {#keys}\n- lend books {#books}\n", 0)]
    [InlineData("- must always lend keys {#keys}\n- lend books {#books}\n  <!-- policy-ignore PAC2005: under review -->\n", 2)]
    public void An_item_is_answered_inside_the_item_and_its_neighbour_is_not(string items, int reported) =>
        Assert.Equal(reported, Reported("Staff must not:\n\n" + items).Count);

    [Fact]
    public void A_comment_before_a_lead_in_answers_what_is_said_of_the_list_and_not_its_items()
    {
        Assert.Empty(Reported("<!-- policy-ignore PAC2002: as printed by the authority -->\n\nThe school:\n\n- will lend keys\n- will lend books\n"));
        Assert.Contains("PAC2005", Reported("<!-- policy-ignore PAC2005: under review -->\n\nStaff must not:\n\n- must always lend keys {#keys}\n- lend books {#books}\n"));
    }

    [Fact]
    public void A_comment_before_the_title_also_answers_for_settings_and_file()
    {
        var found = Linter.Run(Bound.File("<!-- policy-ignore PAC6001: not ours to settle -->\n\n# Keys\n\nText.\n"), LintOptions.Default);

        Assert.Empty(found.Diagnostics);
        Assert.All(found.Suppressed, answered => Assert.Equal(("PAC6001", SuppressionKind.InText, "not ours to settle"), (answered.Diagnostic.Id, answered.Kind, answered.Reason)));
        Assert.NotEmpty(found.Suppressed);
    }

    [Fact]
    public void What_protects_agreed_rules_is_reported_all_the_same() =>
        Assert.Equal(["PAC0003", "PAC7002"], Reported("## One {#one}\n\n<!-- policy-ignore PAC7002: both are meant -->\n\n## Two {#one}\n").Where(id => id is "PAC7002" or "PAC0003"));

    [Fact]
    public void What_a_structural_error_has_muted_is_still_there_and_its_answer_is_of_use() =>
        Assert.DoesNotContain("PAC0003", Reported("Our team will post:\n\n- alerts {#alerts}\n- Concerns will be dealt with by the office.\n  <!-- policy-ignore PAC2001: as agreed -->\n- invitations {#invitations}\nOur team will not post:\n\n- names {#names}\n"));

    [Fact]
    public void An_answer_to_what_shows_only_over_all_policies_is_not_called_unused_in_one_alone()
    {
        var analysis = Linter.Analyze(Bound.File(Frame + "Text. <!-- policy-ignore PAC4005: the other policy is being written -->\n"), LintOptions.Default);

        Assert.Empty(Linter.Report(analysis, null, LintOptions.Default).Diagnostics);
        Assert.Equal("PAC0003", Assert.Single(Linter.Report(analysis, [], LintOptions.Default).Diagnostics).Id);
    }

    [Fact]
    public void An_answer_to_a_preview_that_is_off_is_not_called_unused() =>
        Assert.DoesNotContain("PAC0003", Reported("<!-- policy-ignore PAC6003: agreed in the autumn -->\n\nText.\n"));

    [Fact]
    public void Without_a_day_nothing_expires_and_on_its_last_day_an_answer_still_holds()
    {
        var policy = Bound.File(Frame + "<!-- policy-ignore PAC2050 until 2026-09-01: the contract says it too -->\n\nStaff must count keys.\n");

        Assert.Empty(Linter.Run(policy, LintOptions.Default).Diagnostics);
        Assert.Empty(Linter.Run(policy, LintOptions.Default.For(new DateTime(2026, 9, 1))).Diagnostics);
        Assert.Equal(["PAC0005", "PAC2050"], Linter.Run(policy, LintOptions.Default.For(new DateTime(2026, 9, 2))).Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void An_error_that_is_answered_still_keeps_its_rules_back()
    {
        var result = Linter.Run(Bound.File(Frame + "Staff must not:\n\n- must always lend keys {#keys}\n  <!-- policy-ignore PAC2005: under review -->\n- lend books {#books}\n"), LintOptions.Default);

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Rules.Rules);
    }

    private static List<string> Reported(string text) => [.. Linter.Run(Bound.File(Frame + text), LintOptions.Default).Diagnostics.Select(found => found.Id).Where(id => id != "PAC7001").Order(StringComparer.Ordinal)];
}
