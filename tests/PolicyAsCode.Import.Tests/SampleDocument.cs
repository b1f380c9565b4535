using CsCheck;

namespace PolicyAsCode.Import.Tests;

/// <summary>A document of which it is known what each of its items means, typed in one of the ways in which people type.</summary>
/// <param name="Text">The document.</param>
/// <param name="Items">Each item's words, whether its lead-in forbids it, and who is named there.</param>
internal sealed record SampleDocument(string Text, IReadOnlyList<(string Words, bool IsForbidden, string Who)> Items)
{
    private static readonly string[] Bullets = ["· ", "• ", "- ", "* ", "– ", "o ", "\uF0B7 ", "▪\t", "●\u00A0", "‣ ", "·  \u00A0"];
    private static readonly string[] Who = ["Swimmers", "Lock keepers", "Visitors", "All members of the crew", "Tenants", "Choristers"];
    private static readonly (string Words, bool Forbids)[] Modals =
        [("must", false), ("must not", true), ("should", false), ("should not", true), ("will", false), ("will not", true), ("are not allowed to", true), ("may", false), ("are required to", false), ("shall not", true)];
    private static readonly string[] Verbs = ["open", "carry", "paint", "borrow", "publish", "sell", "repair", "photograph", "share", "move"];
    private static readonly string[] Things = ["the sluice gate", "life jackets", "names of guests", "the big drum", "keys", "lanterns", "old charts", "ropes and buoys", "the guest book", "tide tables"];
    private static readonly string[] Endings = [":", ":", ":", ""];
    private static readonly string[] Prose =
        ["The harbour was built long ago.", "This page explains how the club works, and whom to ask.", "Moorings are numbered from the bridge.", "Any doubt will be settled by the harbour master.", "Guests are welcome all year round.", "The tower stands near the water."];

    /// <summary>Generates documents.</summary>
    public static Gen<SampleDocument> Generate { get; } = Gen.Int[0, int.MaxValue - 1].Select(seed => Make(new Random(seed)));

    private static SampleDocument Make(Random random)
    {
        var text = new System.Text.StringBuilder();
        var items = new List<(string, bool, string)>();
        var bullet = Pick(random, Bullets);
        var number = 0;
        text.Append("Harbour club handbook\n\n");
        for (var section = 1; section <= random.Next(1, 5); section++)
        {
            text.Append($"{section}. {(section % 2 == 0 ? "On the water" : "Near the quay")}\n").Append(Blank(random));
            if (random.Next(2) == 0)
            {
                text.Append(Pick(random, Prose)).Append("\n\n");
            }

            for (var list = 0; list < random.Next(1, 3); list++)
            {
                var who = Pick(random, Who);
                var (modal, forbids) = Pick(random, Modals);
                text.Append($"{who} {modal}{Pick(random, Endings)}\n").Append(Blank(random));
                foreach (var words in Enumerable.Range(0, random.Next(2, 5)).Select(_ => $"{Pick(random, Verbs)} {Pick(random, Things)} {Number(++number)}"))
                {
                    items.Add((words, forbids, who));
                    text.Append(random.Next(8) == 0 ? $"{bullet.TrimEnd()}\n{words}\n" : $"{bullet}{words}\n").Append(random.Next(3) == 0 ? "\n" : "");
                }

                // What follows a last bullet may stand right below it.
                text.Append(Blank(random));
                text.Append(random.Next(3) == 0 ? Pick(random, Prose) + "\n" : "").Append(random.Next(3) == 0 ? "\n" : "");
            }

            text.Append('\n');
        }

        return new SampleDocument(text.ToString(), items);
    }

    private static string Blank(Random random) => random.Next(2) == 0 ? "\n" : "";

    // Each item has words of its own, so that it is found again.
    private static string Number(int number) => $"on day {new string((char)('a' + (number % 26)), 3)}{(char)('a' + (number / 26))}";

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];
}
