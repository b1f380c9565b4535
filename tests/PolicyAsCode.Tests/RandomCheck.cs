using CsCheck;
using PolicyAsCode.Tables;

namespace PolicyAsCode.Tests;

/// <summary>Rule lists of every shape, some longer than 64 rules, with limits of their own and shared ones; and answers to their facts.</summary>
internal sealed record RandomCheck(RuleTable Table, Truth[] Facts, Occasion Occasion)
{
    private static readonly Gen<Truth> AnyTruth = OneOf(Truth.Unknown, Truth.True, Truth.False);

    private static readonly Gen<Occasion> AnyOccasion =
        from audience in OneOf<AudienceGroup?>(null, Rules.Staff, Rules.Pupils)
        from day in OneOf(default, new Day(2026, 6, 1), new Day(2027, 6, 1))
        select new Occasion { Audience = audience, On = day };

    public static Gen<RandomCheck> Every { get; } =
        from size in Gen.OneOf(Gen.Int[1, 8], Gen.Int[60, 70], Gen.Int[130, 140])
        from rules in Gen.Select(Gen.Enum<Polarity>(), Gen.Enum<Strength>(), Gen.Int[0, 6], Gen.Int[0, 3], AnyAudience).Array[size]
        from occasion in AnyOccasion
        let table = new RuleTable([.. rules.Select((rule, index) => RuleOf(index, rule.Item1, rule.Item2, rule.Item3, rule.Item4, rule.Item5))])
        from facts in AnyTruth.Array[table.Facts.Count]
        select new RandomCheck(table, facts, occasion);

    private static Gen<AudienceGroup?> AnyAudience => OneOf<AudienceGroup?>(null, Rules.Staff, Rules.Pupils);

    public Verdict Verdict => Check(Facts);

    public Verdict Check(Truth[] facts)
    {
        var answers = default(Answers);
        for (var fact = 0; fact < facts.Length; fact++)
        {
            Answers.Set(ref answers, fact, facts[fact]);
        }

        return Table.Check(answers, Occasion);
    }

    /// <summary>The same facts with one of those that are unknown answered.</summary>
    public Truth[] With(int fact, Truth answer)
    {
        var facts = (Truth[])Facts.Clone();
        facts[fact] = answer;
        return facts;
    }

    public override string ToString() =>
        string.Join('\n', Table.Rules.Select(rule => $"{rule.Modality.Polarity} {rule.Modality.Strength} {string.Join(", ", rule.Limits)}")) + "\n"
        + string.Join(' ', Table.Facts.Zip(Facts, (name, truth) => $"{name}={truth}"));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Rule RuleOf(int index, Polarity polarity, Strength strength, int limits, int kinds, AudienceGroup? audience)
    {
        var own = $"rule{index}";
        var all = new[]
        {
            Rules.Exception(own + "e"), Rules.Condition(own + "c"), Rules.Condition("sharedc"), Rules.Exception("sharede"), Rules.Exception(own + "e2"), Rules.Condition(own + "c2"),
        };
        var chosen = all.Skip(kinds).Take(limits).ToList();
        if (polarity == Polarity.PermitOnly && chosen.TrueForAll(limit => limit.Kind == LimitKind.Exception))
        {
            chosen.Add(new Limit(LimitKind.Only, "", "only", own + "WithinLimit", "Is it within the limit?"));
        }

        return new Rule($"policy/{own}", new Modality(polarity, strength, ""), own, own, own + "?")
        {
            Limits = chosen,
            Audience = audience is null ? [] : [audience],
            InForceUntil = index % 5 == 0 ? new Day(2026, 12, 31) : default,
        };
    }
}
