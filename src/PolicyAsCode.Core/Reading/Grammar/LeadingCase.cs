using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells whether a sentence begins with a time or place in which alone the rest of it holds: "On Mondays, …", "In the library, …".</summary>
/// <remarks>Behind the verb such words stay part of the act, and nothing is lost; in front of it they would be.</remarks>
internal static class LeadingCase
{
    // "in the last two weeks of the spring term": more words than any of them has.
    private const int Longest = 10;

    private static readonly WordGroup Days = FunctionWords.Set(
        "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays weekday weekdays weekend weekends holiday holidays "
        + "days trip trips visit visits outing outings excursion excursions residential residentials");

    private static readonly WordGroup Hours = FunctionWords.Set("night nights weekend weekends lunch lunchtime lunchtimes break breaks breaktime breaktimes break-time break-times lunch-time lunch-times playtime playtimes dinnertime dusk dawn noon midday midnight");

    private static readonly WordGroup Seasons = FunctionWords.Set(
        "winter summer spring autumn january february march april may june july august september october november december term term-time termtime weather "
        + "morning mornings afternoon afternoons evening evenings year week weeks month months days");

    private static readonly WordGroup Places = FunctionWords.Set(
        "library classroom classrooms class lesson lessons assembly assemblies playground playgrounds hall halls corridor corridors canteen cafeteria kitchen kitchens building buildings ground grounds premises "
        + "site property campus toilet toilets room rooms office offices laboratory laboratories lab labs workshop workshops pool gym gymnasium field fields court courts stairs staircase bus buses minibus minibuses "
        + "vehicle vehicles car-park park gallery museum theatre studio studios meeting meetings match matches race races session sessions exam exams examination examinations");

    /// <summary>Words that say which of a row of times is meant. "In recent years" and "on a day" are no case.</summary>
    private static readonly WordGroup Which = FunctionWords.Set("the their your his her our its first second third final last school bank public dining changing car sports music science staff main computer wet hot cold icy snowy bad severe dry foggy term winter summer spring autumn early late non-uniform training inset");

    /// <summary>"On the day", "on a daily basis", "at the end of": these say when, or how, and not in which case.</summary>
    private static readonly WordGroup Other = FunctionWords.Set("least most before after basis end start beginning day time times instance place case cases event way same to all any each every these those such this that");

    /// <summary>Whether the first words of a sentence, up to its first comma, are such a time or place.</summary>
    public static bool Opens(List<Token> tokens)
    {
        var comma = CommaOf(tokens);
        if (comma < 2)
        {
            return false;
        }

        var head = tokens.Word(comma - 1);
        for (var i = 1; i < comma - 1; i++)
        {
            if (Other.Contains(tokens.Word(i)))
            {
                return false;
            }
        }

        return tokens.Word(0) switch
        {
            "on" or "over" or "at" or "in" when Places.Contains(head) => true,
            "on" or "over" => Days.Contains(head) && (comma == 2 || IsTold(tokens, comma)),
            "at" => Hours.Contains(head) && (comma == 2 || IsTold(tokens, comma)),
            "in" => Seasons.Contains(head) && (comma == 2 ? !IsCounted(head) : IsTold(tokens, comma)),
            _ => false,
        };
    }

    // "in weeks" is no time; "in winter" is.
    private static bool IsCounted(string head) => head is "year" or "week" or "weeks" or "month" or "months" or "days" or "weather" or "term";

    private static bool IsTold(List<Token> tokens, int comma) => Which.Contains(tokens.Word(1)) || Which.Contains(tokens.Word(comma - 2)) || Days.Contains(tokens.Word(1));

    private static int CommaOf(List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count && i <= Longest; i++)
        {
            if (tokens.IsMark(i, ","))
            {
                return i;
            }

            if (!tokens[i].IsWord)
            {
                return -1;
            }
        }

        return -1;
    }
}
