using PolicyAsCode.Tables;
using static PolicyAsCode.FindingKind;

namespace PolicyAsCode.Tests;

/// <summary>Every combination of polarity, strength, act, condition, exception and occasion, against a table written by hand.</summary>
public class CheckTests
{
    // Act, condition, exception (T so, F not so, ? unknown), then what becomes of: must not · must · may only.
    // S satisfied, E excepted, N not applicable, B broken, ? undetermined.
    private const string Table = """
        TTT  E S S
        TTF  B S S
        TT?  ? S S
        TFT  N S E
        TFF  N S B
        TF?  N S ?
        T?T  ? S ?
        T?F  ? S ?
        T??  ? S ?
        FTT  S E S
        FTF  S B S
        FT?  S ? S
        FFT  S N S
        FFF  S N S
        FF?  S N S
        F?T  S ? S
        F?F  S ? S
        F??  S ? S
        ?TT  ? ? ?
        ?TF  ? ? ?
        ?T?  ? ? ?
        ?FT  ? ? ?
        ?FF  ? ? ?
        ?F?  ? ? ?
        ??T  ? ? ?
        ??F  ? ? ?
        ???  ? ? ?
        """;

    private static readonly Occasion[] Occasions =
    [
        .. from audience in new[] { null, Rules.Staff, new AudienceGroup("governors", "Governors"), Rules.Pupils }
           from channel in new[] { null, Rules.Facebook, Rules.Email }
           from day in new[] { default, new Day(2026, 6, 1), new Day(2025, 12, 31), new Day(2027, 1, 1) }
           select new Occasion { Audience = audience, Channel = channel, On = day },
    ];

    [Fact]
    public void Every_combination_is_judged_as_the_table_says()
    {
        var combinations = 0;
        foreach (var row in Table.Split('\n'))
        {
            foreach (var polarity in Enum.GetValues<Polarity>())
            {
                foreach (var strength in Enum.GetValues<Strength>())
                {
                    foreach (var occasion in Occasions)
                    {
                        var verdict = Check(polarity, strength, row, occasion);
                        var expected = Expected(polarity, strength, row, occasion);
                        Assert.True(expected == verdict.Findings[0].Kind, $"{row} {polarity} {strength} {occasion.Audience} {occasion.Channel} {occasion.On}: {verdict.Findings[0].Kind}");
                        Assert.Equal(StatusOf(expected), verdict.Status);
                        combinations++;
                    }
                }
            }
        }

        Assert.Equal(27 * 5 * 5 * 48, combinations);
    }

    private static Verdict Check(Polarity polarity, Strength strength, string row, Occasion occasion)
    {
        var answers = default(Answers);
        for (var fact = 0; fact < 3; fact++)
        {
            Answers.Set(ref answers, fact, row[fact] switch { 'T' => Truth.True, 'F' => Truth.False, _ => Truth.Unknown });
        }

        return new RuleTable(Rules.Of(polarity, strength, Rules.Condition("condition"), Rules.Exception("exception"))).Check(answers, occasion);
    }

    private static FindingKind Expected(Polarity polarity, Strength strength, string row, Occasion occasion)
    {
        if (occasion.On.IsKnown && occasion.On.ToString()[..4] != "2026")
        {
            return NotInForce;
        }

        if (occasion.Audience == Rules.Pupils || occasion.Channel == Rules.Email)
        {
            return NotApplicable;
        }

        var column = polarity switch { Polarity.Forbid => 5, Polarity.Oblige => 7, Polarity.PermitOnly => 9, _ => -1 };
        return column < 0 ? Satisfied : row[column] switch
        {
            'S' => Satisfied,
            'E' => Excepted,
            'N' => NotApplicable,
            '?' => Undetermined,
            _ => strength is Strength.Advisory or Strength.Aspirational ? Discouraged : Violated,
        };
    }

    private static Status StatusOf(FindingKind finding) => finding switch
    {
        Undetermined => Status.NeedsAnswer,
        Discouraged => Status.Discouraged,
        Violated => Status.Blocked,
        _ => Status.Clear,
    };
}
