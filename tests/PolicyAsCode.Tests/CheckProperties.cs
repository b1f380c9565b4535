using CsCheck;
using PolicyAsCode.Tables;

namespace PolicyAsCode.Tests;

public class CheckProperties
{
    [Fact]
    public void A_further_fact_only_settles_what_was_undetermined() => Gen.Select(RandomCheck.Every, Gen.UInt, Gen.Bool).Sample((check, place, answer) =>
    {
        var unknown = Enumerable.Range(0, check.Facts.Length).Where(fact => check.Facts[fact] == Truth.Unknown).ToArray();
        if (unknown.Length == 0)
        {
            return;
        }

        var before = check.Verdict;
        var after = check.Check(check.With(unknown[place % unknown.Length], answer.ToTruth()));
        Assert.All(before.Findings.Zip(after.Findings), pair =>
            Assert.True(pair.First.Kind == FindingKind.Undetermined || pair.First.Kind == pair.Second.Kind, $"{pair.First} became {pair.Second}"));
        Assert.True(before.Status == Status.NeedsAnswer || before.Status == after.Status, $"{before} became {after}");
    });

    [Fact]
    public void An_act_that_nobody_answered_is_never_clear() => RandomCheck.Every.Sample(check =>
    {
        var open = check.Verdict.Findings.Where((finding, rule) => check.Facts[rule] == Truth.Unknown && finding.Rule.Modality.CanBeBroken
            && finding.Kind is not (FindingKind.NotInForce or FindingKind.NotApplicable));

        Assert.True(!open.Any() || check.Verdict.Status is Status.NeedsAnswer or Status.Blocked);
    });

    [Fact]
    public void With_nothing_known_nothing_is_decided_but_permissions() => RandomCheck.Every.Sample(check =>
    {
        var findings = check.Check(new Truth[check.Facts.Length]).Findings;

        Assert.All(findings, finding => Assert.True(
            finding.Kind is FindingKind.NotInForce or FindingKind.NotApplicable || finding.Kind == (finding.Rule.Modality.CanBeBroken ? FindingKind.Undetermined : FindingKind.Satisfied)));
    });

    [Fact]
    public void The_status_is_what_the_findings_come_to() => RandomCheck.Every.Sample(check =>
    {
        var kinds = check.Verdict.Findings.Select(finding => finding.Kind).ToHashSet();
        var expected = kinds.Contains(FindingKind.Violated) ? Status.Blocked
            : kinds.Contains(FindingKind.Undetermined) ? Status.NeedsAnswer
            : kinds.Contains(FindingKind.Discouraged) ? Status.Discouraged
            : Status.Clear;

        Assert.Equal(expected, check.Verdict.Status);
    });

    [Fact]
    public void A_rule_is_judged_the_same_alone_and_among_others() => RandomCheck.Every.Sample(check =>
    {
        var together = check.Verdict.Findings;
        Assert.Equal(check.Table.Rules, together.Select(finding => finding.Rule));
        for (var rule = 0; rule < together.Count; rule++)
        {
            var alone = new RuleTable(check.Table.Rules[rule]);
            var answers = default(Answers);
            for (var fact = 0; fact < alone.Facts.Count; fact++)
            {
                Answers.Set(ref answers, fact, check.Facts[check.Table.Facts.ToList().IndexOf(alone.Facts[fact])]);
            }

            Assert.Equal(alone.Check(answers, check.Occasion).Findings[0].Kind, together[rule].Kind);
        }
    }, iter: 30);

    [Fact]
    public void Something_is_missing_exactly_while_something_is_undetermined() => RandomCheck.Every.Sample(check =>
        Assert.Equal(check.Verdict.Findings.Any(finding => finding.Kind == FindingKind.Undetermined), check.Verdict.Missing.Count > 0));

    [Fact]
    public void Answering_what_is_missing_ends_in_a_decision() => Gen.Select(RandomCheck.Every, Gen.Bool.Array[1000]).Sample((check, answers) =>
    {
        var facts = (Truth[])check.Facts.Clone();
        var asked = new HashSet<string>();
        for (var verdict = check.Check(facts); verdict.Missing.Count > 0; verdict = check.Check(facts))
        {
            foreach (var question in verdict.Missing)
            {
                Assert.True(asked.Add(question.Fact), $"{question.Fact} is asked twice.");
                facts[check.Table.Facts.ToList().IndexOf(question.Fact)] = answers[asked.Count].ToTruth();
            }
        }

        Assert.DoesNotContain(check.Check(facts).Findings, finding => finding.Kind == FindingKind.Undetermined);
    }, iter: 50);

    [Fact]
    public void No_question_is_idle() => RandomCheck.Every.Sample(check =>
    {
        // Whatever is asked, some answers to the rest of what is open make this answer count. Only the act of an "only" is asked
        // even where its limit is known to be kept, so that an act nobody answered is never clear.
        var questions = check.Verdict.Missing.Where(question => question.Rule.Modality.Polarity != Polarity.PermitOnly || question.Fact != question.Rule.Fact);
        foreach (var question in questions.Take(3))
        {
            var fact = check.Table.Facts.ToList().IndexOf(question.Fact);
            var rule = check.Table.Rules.ToList().IndexOf(question.Rule);
            var counts = Enumerable.Range(0, 200).Any(seed =>
            {
                var random = new Random(seed);
                var facts = check.Facts.Select(known => known == Truth.Unknown ? (random.Next(2) == 0).ToTruth() : known).ToArray();
                facts[fact] = Truth.True;
                var yes = check.Check(facts).Findings[rule].Kind;
                facts[fact] = Truth.False;
                return yes != check.Check(facts).Findings[rule].Kind;
            });

            Assert.True(counts, $"{question.Fact} decides nothing.");
        }
    }, iter: 20);
}
