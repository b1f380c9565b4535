using System.Globalization;
using System.Text;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>A keyed policy made up at random, which can be edited in ways whose meaning is known.</summary>
internal sealed class GeneratedPolicy
{
    private static readonly string[] Verbs = ["share", "keep", "publish", "copy", "lend", "record", "print", "discuss", "store", "forward", "collect", "display"];
    private static readonly string[] Adjectives = ["private", "old", "draft", "signed", "lost", "paper", "shared", "borrowed", "spare", "printed"];
    private static readonly string[] Things = ["registers", "keys", "timetables", "medicines", "tablets", "letters", "minutes", "reports", "costumes", "instruments", "badges", "ladders"];
    private static readonly string[] Places = ["in the hall", "at the gate", "on a trip", "in the library", "after lessons", "on the bus", "near the kitchen", "in the studio"];
    private static readonly string[] LeadIns = ["Staff must not", "Pupils should not", "Staff must", "Pupils must", "Governors should", "Volunteers must not"];

    private readonly Random _random;

    public GeneratedPolicy(Random random, string id, string prefix)
    {
        (_random, Id) = (random, id);
        for (var list = 0; list < 4; list++)
        {
            var items = Enumerable.Range(0, 5).Select(item => new Item($"{prefix}-{list}-{item}".Replace("-", "x", StringComparison.Ordinal), NewWords())).ToList();
            Lists.Add(new Section($"Section {(char)('A' + list)} of {id}", $"{prefix}s{list}", LeadIns[(list + prefix[0]) % LeadIns.Length], items));
        }
    }

    public string Id { get; }

    public List<Section> Lists { get; } = [];

    public string NewWords() => $"{Pick(Verbs)} {Pick(Adjectives)} {Pick(Things)} {Pick(Places)} {Pick(Places)}";

    /// <summary>Other words for one of the words.</summary>
    public string Reword(string words)
    {
        var parts = words.Split(' ');
        var at = _random.Next(3);
        var pool = at switch { 0 => Verbs, 1 => Adjectives, _ => Things };
        parts[at] = pool.Where(word => word != parts[at]).ElementAt(_random.Next(pool.Length - 1));
        return string.Join(' ', parts);
    }

    public string Text()
    {
        var text = new StringBuilder();
        text.Append("---\ntitle: ").Append(Id).Append(" policy\nreview: yearly\n---\n\n# ").Append(Id).Append(" policy\n");
        foreach (var section in Lists)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Title} {{#{section.Id}}}\n\n{section.LeadIn}: {{#{section.Id}l}}\n\n");
            foreach (var item in section.Items)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {item.Words} {{#{item.Id}}}\n");
            }
        }

        return text.ToString();
    }

    private T Pick<T>(T[] pool) => pool[_random.Next(pool.Length)];

    internal sealed record Item(string Id, string Words);

    internal sealed record Section(string Title, string Id, string LeadIn, List<Item> Items);
}
