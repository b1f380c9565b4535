extern alias package;

using CsCheck;

namespace PolicyAsCode.Site.Decisions;

/// <summary>Decision pages against the rule package: every way through the links of a page comes to the package's own verdict.</summary>
public class DecisionPageTests
{
    private static readonly Force[] Forces =
    [
        new(Polarity.Forbid, Strength.Binding, "must not"), new(Polarity.Forbid, Strength.Commitment, "will not"), new(Polarity.Forbid, Strength.Advisory, "should not"),
        new(Polarity.Oblige, Strength.Binding, "must"), new(Polarity.Oblige, Strength.Aspirational, "are encouraged to"), new(Polarity.Permit, Strength.None, "may"),
        new(Polarity.PermitOnly, Strength.Binding, "may only"), new(Polarity.Empower, Strength.None, "reserves the right to"),
    ];

    private static readonly Gen<Rule[]> Lists =
        Gen.Select(Gen.Int[0, Forces.Length - 1], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Bool, Gen.Bool).Array[1, 3].Select(shapes =>
        {
            var sharedCondition = new Limit(LimitKind.Condition, "open", "if the account is open", IsShared: true);
            var sharedException = new Limit(LimitKind.Exception, "agreed", "unless the head has agreed", IsShared: true);
            return shapes.Select((shape, index) => RuleOf(
                index,
                Forces[shape.Item1],
                [
                    .. shape.Item4 ? [sharedCondition] : Array.Empty<Limit>(),
                    .. shape.Item5 ? [sharedException] : Array.Empty<Limit>(),
                    .. Enumerable.Range(0, shape.Item2).Select(number => new Limit(LimitKind.Condition, $"c{number}", $"if condition {number} of {index} holds", IsShared: false)),
                    .. Enumerable.Range(0, shape.Item3).Select(number => new Limit(LimitKind.Exception, $"e{number}", $"unless exception {number} of {index} holds", IsShared: false)),
                ])).ToArray();
        });

    [Fact]
    public void Every_way_through_a_page_comes_to_the_verdict_of_the_rule_package() => Lists.Sample(
        rules =>
        {
            if (DecisionWalk.PageOf(rules) is not { } page)
            {
                Assert.DoesNotContain(rules, rule => rule.Force.Polarity is Polarity.Forbid or Polarity.Oblige or Polarity.PermitOnly);
                return;
            }

            var check = new PackageCheck(rules);
            foreach (var answers in check.SomeAnswers(250))
            {
                Assert.Equal(check.VerdictOn(answers), page.Walk(question => answers[question]));
            }
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void Not_sure_never_ends_in_a_yes() => Lists.Sample(
        rules => Assert.NotEqual("clear", DecisionWalk.PageOf(rules)?.Walk(_ => package::PolicyAsCode.Truth.Unknown)),
        iter: 60,
        threads: 1);

    [Fact]
    public void A_walk_asks_no_question_twice_and_none_that_no_longer_matters() => Lists.Sample(
        rules =>
        {
            var asked = new List<string>();
            DecisionWalk.PageOf(rules)?.Walk(question =>
            {
                asked.Add(question);
                return package::PolicyAsCode.Truth.True;
            });
            Assert.Equal(asked.Distinct(), asked);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void A_list_with_too_many_ways_through_is_shown_as_a_table_only()
    {
        var shared = Enumerable.Range(0, 6).Select(number => new Limit(LimitKind.Exception, $"s{number}", $"unless shared {number} holds", IsShared: true)).ToArray();
        var page = DecisionWalk.HtmlOf([.. Enumerable.Range(0, 30).Select(index => RuleOf(index, Forces[0], shared))])!;

        Assert.DoesNotContain("class=\"step\"", page, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 30), index => Assert.Contains($"rule-{index}/index.html", page, StringComparison.Ordinal));
        Assert.InRange(page.Length, 0, 120_000);
    }

    [Fact]
    public void Rules_that_only_allow_ask_nothing() => Assert.Null(DecisionWalk.HtmlOf([RuleOf(0, Forces[5], [])]));

    [Fact]
    public void What_stands_against_it_is_named_and_linked()
    {
        var page = DecisionWalk.PageOf([RuleOf(0, Forces[0], [])])!;

        Assert.Equal("blocked", page.Walk(_ => package::PolicyAsCode.Truth.True));
        Assert.Contains("Sentence number 0.", page.LastStep, StringComparison.Ordinal);
        Assert.Contains("/r/rule-0/index.html", page.LastStep, StringComparison.Ordinal);
    }

    private static Rule RuleOf(int index, Force force, Limit[] limits) => new()
    {
        Id = $"rule-{index}",
        Label = $"1 ({index})",
        ListId = "list",
        SectionId = "section",
        Force = force,
        Audience = new Audience(EquatableArray.Of(new AudienceMember("staff", "staff"))),
        Action = $"do thing {index}",
        Sentence = $"Sentence number {index}.",
        Limits = limits.ToEquatableArray(),
    };
}
