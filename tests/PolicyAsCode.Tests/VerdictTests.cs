using PolicyAsCode.Tables;

namespace PolicyAsCode.Tests;

public class VerdictTests
{
    private static readonly RuleTable Table = new(
        Rules.Named("photos", Polarity.Forbid, Strength.Commitment, Rules.Condition("hasAccount"), Rules.Exception("consent")),
        Rules.Named("politics", Polarity.Forbid, Strength.Advisory, Rules.Condition("hasAccount")));

    [Fact]
    public void A_verdict_no_check_gave_needs_an_answer()
    {
        var verdict = default(Verdict);

        Assert.Equal(Status.NeedsAnswer, verdict.Status);
        Assert.Empty(verdict.Findings);
        Assert.Empty(verdict.Missing);
    }

    [Fact]
    public void A_verdict_converts_to_no_bool() =>
        Assert.DoesNotContain(typeof(Verdict).GetMethods().Concat(typeof(Status).GetMethods()), method => method.Name is "op_Implicit" or "op_Explicit" or "op_True" or "op_False");

    [Fact]
    public void The_acts_are_asked_first() => Assert.Equal(["photos", "politics"], Check().Missing.Select(question => question.Fact));

    [Fact]
    public void A_shared_limit_is_asked_once_and_only_for_an_act_that_goes_against_its_rule()
    {
        Assert.Equal(["hasAccount", "consent"], Check(("photos", Truth.True), ("politics", Truth.True)).Missing.Select(question => question.Fact));
        Assert.Equal(["hasAccount"], Check(("photos", Truth.False), ("politics", Truth.True)).Missing.Select(question => question.Fact));
        Assert.Empty(Check(("photos", Truth.False), ("politics", Truth.False)).Missing);
    }

    [Fact]
    public void A_shared_limit_decides_every_rule_that_has_it() => Assert.All(
        Check(("photos", Truth.True), ("politics", Truth.True), ("hasAccount", Truth.False)).Findings,
        finding => Assert.Equal(FindingKind.NotApplicable, finding.Kind));

    [Fact]
    public void A_question_can_be_shown_to_a_person()
    {
        var question = Check().Missing[0];

        Assert.Equal(("photos", "Does photos happen?", Table.Rules[0]), (question.Fact, question.Text, question.Rule));
    }

    [Fact]
    public void A_finding_shows_the_rule()
    {
        var finding = Check(("photos", Truth.True), ("hasAccount", Truth.True), ("consent", Truth.False)).Findings[0];

        Assert.Equal((FindingKind.Violated, "Sentence of photos.", "1 (a)", "p/policy/r/photos/"), (finding.Kind, finding.Sentence, finding.Label, finding.Uri));
    }

    [Fact]
    public void A_violation_blocks_whatever_is_still_open() =>
        Assert.Equal(Status.Blocked, Check(("photos", Truth.True), ("hasAccount", Truth.True), ("consent", Truth.False)).Status);

    [Fact]
    public void An_open_question_outranks_advice() =>
        Assert.Equal(Status.NeedsAnswer, Check(("politics", Truth.True), ("hasAccount", Truth.True)).Status);

    [Fact]
    public void Advice_against_an_act_discourages_it() =>
        Assert.Equal(Status.Discouraged, Check(("photos", Truth.False), ("politics", Truth.True), ("hasAccount", Truth.True)).Status);

    [Fact]
    public void A_rule_of_another_list_has_no_place_in_this_one() =>
        Assert.Throws<ArgumentException>(() => Table.IndexOf(Rules.Of(Polarity.Forbid, Strength.Binding)));

    private static Verdict Check(params (string Fact, Truth Truth)[] facts)
    {
        var answers = default(Answers);
        foreach (var (fact, truth) in facts)
        {
            Answers.Set(ref answers, Table.Facts.ToList().IndexOf(fact), truth);
        }

        return Table.Check(answers, default);
    }
}
