using PolicyAsCode.Tables;

namespace PolicyAsCode.Tests;

public class AllocationTests
{
    private static readonly RuleTable Table = new([.. Enumerable.Range(0, 6).Select(index =>
        Rules.Named($"act{index}", Polarity.Forbid, Strength.Binding, Rules.Exception($"exception{index}"), Rules.Condition("shared")))]);

    [Fact]
    public void A_check_whose_facts_are_all_known_allocates_nothing()
    {
        var occasion = new Occasion { Audience = Rules.Staff, Channel = Rules.Facebook, On = new Day(2026, 6, 1) };
        var total = 0;
        Run(occasion, ref total);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Run(occasion, ref total);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * 1000 * (int)Status.Blocked, total);
    }

    private static void Run(in Occasion occasion, ref int total)
    {
        for (var time = 0; time < 1000; time++)
        {
            var answers = default(Answers);
            for (var fact = 0; fact < Table.Facts.Count; fact++)
            {
                Answers.Set(ref answers, fact, fact < 6 || fact == 7 ? Truth.True : Truth.False);
            }

            total += (int)Table.Check(answers, occasion).Status;
        }
    }
}
