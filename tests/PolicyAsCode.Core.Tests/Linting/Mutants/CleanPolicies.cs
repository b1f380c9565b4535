using System.Text;

namespace PolicyAsCode.Tests.Linting.Mutants;

/// <summary>Policies without a fault, made from words of many trades: our own ones, and some put together by code so that no lint can be tuned to their sentences.</summary>
internal static class CleanPolicies
{
    private static readonly (string Title, string Publisher, string People, string Others, string[] Acts, string[] Things)[] Trades =
    [
        ("Library policy", "The school", "Volunteers", "pupils", ["lend", "shelve", "repair", "count", "label"], ["atlases", "rare books", "magazines", "maps", "films"]),
        ("Boathouse policy", "The school", "Parents and carers", "staff", ["launch", "dry", "moor", "inspect", "paint"], ["canoes", "rowing boats", "paddles", "rafts", "life jackets"]),
        ("Kitchen policy", "The school", "Staff", "governors", ["store", "heat", "chill", "serve", "label"], ["soups", "salads", "nuts", "dairy goods", "leftovers"]),
        ("Garden policy", "The school", "Governors", "volunteers", ["water", "prune", "plant", "mow", "fence"], ["hedges", "fruit trees", "ponds", "lawns", "roses"]),
        ("Workshop policy", "The school", "Pupils", "parents", ["sharpen", "clean", "borrow", "oil", "lock"], ["chisels", "band saws", "lathes", "drills", "clamps"]),
        ("Minibus policy", "The school", "Employees", "pupils", ["drive", "refuel", "wash", "park", "inspect"], ["minibuses", "trailers", "roof racks", "child seats", "spare tyres"]),
    ];

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("social-media", File.ReadAllText(Repository.PathTo("policy", "social-media", "policy.md"))),
        .. Trades.Select(trade => (trade.Title, Make(trade.Title, trade.Publisher, trade.People, trade.Others, trade.Acts, trade.Things))),
    ];

    private static string Make(string title, string publisher, string people, string others, string[] acts, string[] things)
    {
        var text = new StringBuilder(Bound.Settings).Append($"# {title}\n\nThis page is about {things[0]} and {things[1]}. It names who looks after them.\n\n");
        var id = 0;
        foreach (var (section, leadIn) in new[]
        {
            ("Daily work", $"{people} must:"), ("What is left alone", $"{people} must not:"), ("Good habits", $"{people} should:"), ("On open days", $"{publisher} will not:"), ("Guests", $"{people} may:"),
        })
        {
            text.Append($"## {section}\n\nA short note says why.\n\n{leadIn} {{#list-{++id}}}\n\n");
            for (var i = 0; i < acts.Length; i++)
            {
                text.Append($"- {acts[i]} the {things[(i + id) % things.Length]} {{#rule-{++id}}}\n");
            }

            text.Append('\n');
        }

        text.Append($"## Records\n\n{people} must keep a list of {things[2]} in the office. {{#keep-list}}\n\n{publisher} will show the list to {others} each term. {{#show-list}}\n\n{people} must report a loss to the office within one school day. {{#report-loss}}\n\nThe behaviour policy says more.\n\n");
        return text.Append("## Related policies\n\nOne other policy says more:\n\n- [Behaviour policy](https://www.alderwick-birchmere.example/policies/behaviour)\n").ToString();
    }
}
