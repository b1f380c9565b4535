using PolicyAsCode.Model;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Tests.Binding;

public class LimitKeyTests
{
    [Fact]
    public void Keys_go_to_the_exceptions_and_conditions_in_the_order_of_the_text()
    {
        var rule = Assert.Single(Bound.Rules("Staff must not:\n\n- phone parents, unless asked to, if it is late {#phone if=late unless=asked}\n"));

        Assert.Equal([(LimitKind.Exception, "asked"), (LimitKind.Condition, "late")], rule.Limits.Select(limit => (limit.Kind, limit.Key)));
    }

    [Fact]
    public void The_limits_of_a_lead_in_come_first_and_are_shared_by_its_rules()
    {
        var rules = Bound.Rules("If a trip is booked, staff must not: {#trips if=trip-booked}\n\n- smoke {#smoke}\n- drive, unless they have a licence {#drive unless=licence}\n");

        Assert.Equal([("trip-booked", true)], rules[0].Limits.Select(limit => (limit.Key, limit.IsShared)));
        Assert.Equal([("trip-booked", true), ("licence", false)], rules[1].Limits.Select(limit => (limit.Key, limit.IsShared)));
    }

    [Fact]
    public void A_limit_without_a_key_has_an_empty_one() =>
        Assert.Equal("", Assert.Single(Assert.Single(Bound.Rules("Staff must not:\n\n- smoke, unless they are outside {#smoke}\n")).Limits).Key);

    [Theory]
    [InlineData("Staff must not:\n\n- smoke {#smoke {|PAC2046:unless=outside|}}\n")]
    [InlineData("Staff must not:\n\n- smoke, unless they are outside {#smoke unless=outside {|PAC2046:if=cold|}}\n")]
    [InlineData("Staff must not:\n\n- smoke, unless they are outside {#smoke {|PAC2046:if=outside|}}\n")]
    [InlineData("Staff must not:\n\n- smoke, unless they are outside {#smoke {|PAC2046:unless=outside,far|}}\n")]
    [InlineData("Staff must not:\n\n- smoke, unless they are outside {#smoke {|PAC7010:unless=Out_Side|}}\n")]
    [InlineData("Staff must not: {#staff {|PAC2046:if=cold|}}\n\n- smoke {#smoke}\n")]
    [InlineData("## Smoking {#smoking {|PAC2046:unless=outside|}}\n\nStaff must not smoke. {#smoke}\n")]
    [InlineData("Smoke rises. {#smoke {|PAC2046:if=warm|}}\n")]
    [InlineData("These are the colours:\n\n- red {#red {|PAC2046:if=warm|}}\n- blue\n")]
    public void A_key_that_finds_no_limit_is_never_dropped_in_silence(string marked)
    {
        var expected = MarkedText.Read(Bound.Settings + marked);
        var found = Bound.File(expected.Text).Diagnostics;

        Assert.Equal(expected.Marks, found.Select(diagnostic => new Mark(diagnostic.Id, diagnostic.Span)));
    }

    [Fact]
    public void The_message_for_a_key_of_the_wrong_kind_says_which_word_to_write()
    {
        var found = Assert.Single(Bound.Text("Staff must not:\n\n- smoke, unless they are outside {#smoke if=outside}\n").Diagnostics);

        Assert.Contains("Write “unless=outside”", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_limits_of_a_rule_cannot_share_a_key() =>
        Assert.Equal("PAC7002", Assert.Single(Bound.Text("Staff must not:\n\n- smoke, unless they are outside, except on Mondays {#smoke unless=out,out}\n").Diagnostics).Id);
}
