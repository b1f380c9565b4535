using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>How serious a sentence is that binds somebody and is no rule.</summary>
public class NormOutsideRulesTests
{
    [Theory]
    [InlineData("Staff must count keys.", Severity.Information)]
    [InlineData("Staff must count keys. {#count}\n\nStaff must lock up.", Severity.Warning)]
    [InlineData("Staff must count keys. {#count}\n\nStaff must not lend keys.", Severity.Warning)]
    [InlineData("Staff must count keys. {#count}\n\nStaff may lend keys.", Severity.Information)]
    [InlineData("Staff must count keys. {#count}\n\nStaff are encouraged to lock up.", Severity.Information)]
    [InlineData("Staff must count keys. {#count}\n\nPlease call the office.", Severity.Information)]
    [InlineData("Staff must count keys. {#count}\n\nWe believe this guide should be a help to guests.", Severity.Information)]
    [InlineData("Staff must count keys. {#count}\n\nThis policy should be read together with the lending policy.", Severity.Information)]
    [InlineData("Staff must:\n\n- count keys. {#count}\n\n## Doors\n\nStaff must lock up.", Severity.Information)]
    [InlineData("Keys must be labelled and must be counted. {#label}", Severity.Information)]
    [InlineData("Keys must be labelled and must not be lent. {#label}", Severity.Warning)]
    [InlineData("Staff must count keys and visitors must sign in. {#count}", Severity.Warning)]
    public void It_is_a_warning_only_where_it_is_a_gap_among_rules(string text, Severity severity) =>
        Assert.Equal([severity], Example.LintForPage(new PageExample("markdown", "reported", text + "\n").Policy, "PAC2050").Diagnostics.Where(found => found.Id == "PAC2050").Select(found => found.Severity));
}
