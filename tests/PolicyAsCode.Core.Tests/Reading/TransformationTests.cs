using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>What a change to the text must change in the reading, and what it must leave alone.</summary>
public class TransformationTests
{
    private static readonly string[] Modals = ["must", "shall", "should", "may", "cannot", "must not", "should not", "need not", "may only", "are required to not", "are reminded to", "are supposed not to"];

    [Theory]
    [InlineData("must", "must not")]
    [InlineData("should", "should not")]
    [InlineData("shall", "shall not")]
    [InlineData("can", "cannot")]
    [InlineData("may", "may not")]
    public void Negation_turns_the_direction_of_every_item_and_nothing_else(string plain, string negated)
    {
        foreach (var subject in Subject.All)
        {
            var before = NormView.Of(List($"{subject.Words} {plain}, if the siren sounds:", "- "));
            var after = NormView.Of(List($"{subject.Words} {negated}, if the siren sounds:", "- "));

            Assert.Equal(before.Count, after.Count);
            Assert.All(before.Zip(after), pair =>
            {
                Assert.StartsWith("forbid", pair.Second.Force, StringComparison.Ordinal);
                Assert.False(pair.First.Force.StartsWith("forbid", StringComparison.Ordinal), subject.Words);
                Assert.Equal(pair.First with { Force = "" }, pair.Second with { Force = "" });
            });
        }
    }

    [Fact]
    public void Another_subject_changes_the_audience_only()
    {
        foreach (var modal in Modals)
        {
            var reference = NormView.Of(List($"lifeguards {modal}:", "- "));
            foreach (var subject in Subject.All.Where(subject => subject.Words != "lifeguards"))
            {
                var swapped = NormView.Of(List($"{subject.Words} {modal}:", "- "));

                Assert.Equal(reference.Select(norm => norm with { Audience = "" }), swapped.Select(norm => norm with { Audience = "" }));
                Assert.All(swapped, norm => Assert.All(subject.Heads, head => Assert.Contains(head, norm.Audience, StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void A_condition_moved_to_the_front_changes_nothing()
    {
        foreach (var modal in Modals)
        {
            foreach (var exemption in Exemption.All)
            {
                foreach (var subject in Subject.All)
                {
                    var behind = NormView.Of($"{Upper(subject.Words)} {modal} feed the swans, {exemption.Words}.\n");
                    var before = NormView.Of($"{Upper(exemption.Words)}, {subject.Words} {modal} feed the swans.\n");

                    Assert.Single(behind);
                    Assert.Equal(behind, before);
                }
            }
        }
    }

    [Theory]
    [InlineData("{0} must not feed the swans during the regatta without leave of the mayor.", "Condition: during the regatta; Exception: without leave of the mayor")]
    [InlineData("{0} must not feed the swans while afloat unless the coxswain agrees.", "Condition: while afloat; Exception: unless the coxswain agrees")]
    [InlineData("{0} may feed the swans while afloat provided that the gate is locked.", "Condition: while afloat; Condition: provided that the gate is locked")]
    [InlineData("{0} may feed the swans if the gate is locked except in an emergency.", "Condition: if the gate is locked; Exception: except in an emergency")]
    public void Each_of_two_limits_keeps_its_kind(string text, string limits)
    {
        foreach (var subject in Subject.All)
        {
            var norm = Assert.Single(NormView.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Upper(subject.Words)) + "\n"));

            Assert.Equal(limits, norm.Limits);
        }
    }

    [Theory]
    [InlineData("Subject to the rota, {0} must keep a log.")]
    [InlineData("Regardless of the weather, {0} must keep a log.")]
    [InlineData("There is no landing stage here but {0} must keep a log.")]
    [InlineData("According to the rota, {0} must keep a log.")]
    [InlineData("{1} doing so must keep a log.")]
    [InlineData("{1} in towers and offices must keep a log.")]
    [InlineData("It should be noted that {0} must keep a log.")]
    [InlineData("A log must be kept by {0} in the book supplied by the council.")]
    [InlineData("A log must be kept in the book supplied by the council by {0}.")]
    public void What_stands_around_the_subject_changes_nobody(string text)
    {
        foreach (var subject in Subject.All)
        {
            var norm = Assert.Single(NormView.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, subject.Words, Upper(subject.Words)) + "\n"));
            var plain = Assert.Single(NormView.Of($"{Upper(subject.Words)} must keep a log.\n"));

            Assert.Equal(plain.Force, norm.Force);
            Assert.Equal(plain.Audience, norm.Audience);
        }
    }

    [Theory]
    [InlineData("The plots must be kept in the order laid down by the surveyor.")]
    [InlineData("The plots must be kept in an order that is approved by the surveyor.")]
    [InlineData("The plots must be watered. They must be weeded.")]
    public void What_somebody_else_does_names_nobody(string text) =>
        Assert.All(NormView.Of(text + "\n"), norm => Assert.Equal("", norm.Audience));

    [Theory]
    [InlineData("When bell-ringers and vergers meet, they must keep a log.", "oblige binding", "bell-ringers, vergers")]
    [InlineData("The fee shall be such sum as the board may set and shall be paid by tenants.", "oblige binding", "tenants")]
    [InlineData("Oars, paddles, rowlocks etc. are to be returned by tenants.", "oblige binding", "tenants")]
    [InlineData("The tenant shall not without the leave of the board fell or prune a tree.", "forbid binding", "tenant")]
    [InlineData("No dogs on the quay.", "forbid binding", "")]
    [InlineData("If you have doubts about a buoy that drifts, or if you see one, you must tell the board.", "oblige binding", "you")]
    [InlineData("Where wardens work at night they must keep a log.", "oblige binding", "wardens")]
    [InlineData("Each warden shall rise and, unless the board gives leave, shall keep to one minute.", "oblige binding", "warden")]
    [InlineData("It shall be unlawful for tenants to fell a tree.", "forbid binding", "tenants")]
    [InlineData("It is illegal for tenants to fell a tree.", "forbid binding", "tenants")]
    [InlineData("This is no full list and tenants are reminded that they must not fell a tree.", "forbid binding", "tenants")]
    [InlineData("We as rowers and coaches will keep a log.", "oblige commitment", "we")]
    [InlineData("When barrels are full, they may only be moved by dockhands.", "permit-only", "dockhands")]
    [InlineData("I understand that boats provided by the club may only be sailed by tenants.", "permit-only", "tenants")]
    [InlineData("There is no charge for oars, but no oar shall be lent.", "forbid binding", "")]
    [InlineData("There is no charge for oars, but no tenants may lend one.", "forbid binding", "tenants")]
    [InlineData("No tenant, other than the founder, may own two oars.", "forbid binding", "tenant")]
    [InlineData("No oar longer than a boat shall be allowed.", "forbid binding", "")]
    [InlineData("This means that tenants must not lend an oar.", "forbid binding", "tenants")]
    [InlineData("We suggest that tenants lend an oar.", "oblige aspirational", "tenants")]
    [InlineData("On Mondays tenants must keep a log.", "oblige binding", "tenants")]
    [InlineData("At the start of term tenants must keep a log.", "oblige binding", "tenants")]
    [InlineData("If a warden sees that a child is hurt, they must keep a log.", "oblige binding", "")]
    [InlineData("If a tenant doubts the warden's word, they must keep a log.", "oblige binding", "tenant")]
    [InlineData("If a tenant is late he or she must keep a log.", "oblige binding", "tenant")]
    [InlineData("It is the warden's responsibility to keep a log.", "oblige binding", "warden")]
    [InlineData("In a storm all members of the boat club must keep a log.", "oblige binding", "members of the boat club")]
    [InlineData("First aiders must keep a log.", "oblige binding", "first aiders")]
    [InlineData("If in doubt tenants must keep a log.", "oblige binding", "tenants")]
    public void The_last_norm_of_a_sentence_is(string text, string force, string audience)
    {
        var norm = NormView.Of(text + "\n")[^1];

        Assert.Equal(force, norm.Force);
        Assert.Equal(audience, norm.Audience.Replace(" and ", ", ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("If, on any day, the gate is open, {0} must keep a log.", "Condition: if, on any day, the gate is open")]
    [InlineData("{0} must not sing when the tide turns and when the fog is thick they must ring.", "Condition: when the tide turns")]
    [InlineData("If it rains and if it thunders, {0} must keep a log.", "Condition: if it rains; Condition: if it thunders")]
    [InlineData("{0} may sail only by permission of the mayor.", "Condition: only by permission of the mayor")]
    public void A_limit_ends_where_its_case_does(string text, string limits)
    {
        foreach (var subject in Subject.All.Where(subject => subject.IsPlural))
        {
            Assert.Equal(limits, NormView.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, subject.Words) + "\n")[0].Limits);
        }
    }

    [Theory]
    [InlineData("must not", "nor may they", "forbid binding")]
    [InlineData("must not", "nor should they", "forbid advisory")]
    [InlineData("may", "; they must not", "forbid binding")]
    [InlineData("should", "but they may not", "forbid binding")]
    [InlineData("must", "and they must not", "forbid binding")]
    public void A_second_clause_keeps_its_own_direction_and_the_same_people(string first, string joint, string force)
    {
        foreach (var subject in Subject.All.Where(subject => subject.IsPlural))
        {
            var comma = joint[0] == ';' ? "" : ", ";
            var norms = NormView.Of($"{Upper(subject.Words)} {first} ring the tenor bell{comma}{joint} feed the swans.\n");

            Assert.Equal(2, norms.Count);
            Assert.Equal(force, norms[1].Force);
            Assert.Contains(subject.Heads[^1], norms[1].Audience, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("* ")]
    [InlineData("+ ")]
    [InlineData("1. ")]
    [InlineData("7) ")]
    [InlineData("-   ")]
    [InlineData("- a) ")]
    [InlineData("- (ii) ")]
    [InlineData("- iv. ")]
    public void Another_marker_changes_nothing(string marker)
    {
        foreach (var modal in Modals)
        {
            Assert.Equal(NormView.Of(List($"tenants {modal}:", "- ")), NormView.Of(List($"tenants {modal}:", marker)));
        }
    }

    [Theory]
    [InlineData("must", "oblige binding")]
    [InlineData("must not", "forbid binding")]
    [InlineData("should not", "forbid advisory")]
    [InlineData("may", "permit")]
    public void A_nested_list_takes_the_force_and_leaves_the_other_items_alone(string modal, string force)
    {
        foreach (var subject in Subject.All)
        {
            var flat = NormView.Of($"{Upper(subject.Words)} {modal}:\n\n- feed the swans\n- ring the tenor bell\n");
            var nested = NormView.Of($"{Upper(subject.Words)} {modal}:\n\n- feed the swans\n- in the boathouse:\n  - light a candle\n  - open the hatch\n- ring the tenor bell\n");

            Assert.Equal(4, nested.Count);
            Assert.Equal(flat, [nested[0], nested[3]]);
            Assert.All(nested, norm => Assert.Equal(force, norm.Force));
        }
    }

    [Fact]
    public void Line_ends_and_wrapping_change_nothing()
    {
        foreach (var pair in PairDocuments.All().Where((_, index) => index % 7 == 0))
        {
            var expected = NormView.Of(pair.Text);

            Assert.Equal(expected, NormView.Of(pair.Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
            Assert.Equal(expected, NormView.Of(pair.Text.Replace("\n", " \n", StringComparison.Ordinal)));
            Assert.Equal(expected, NormView.Of(pair.Text.TrimEnd('\n')));
        }
    }

    [Fact]
    public void Neighbouring_text_changes_nothing()
    {
        foreach (var pair in PairDocuments.All().Where((pair, index) => index % 7 == 3 && pair.Form != Form.Heading))
        {
            var expected = NormView.Of(pair.Text);

            Assert.Equal(expected, NormView.Of($"# Moorings\n\nThe boathouse is by the old bridge.\n\n## Use\n\n{pair.Text}\n\n## Map\n\nThe map hangs in the vestry.\n"));
        }
    }

    private static string List(string leadIn, string marker) => $"{Upper(leadIn)}\n\n{marker}feed the swans\n{marker}ring the tenor bell\n{marker}open the gate during the regatta\n";

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
