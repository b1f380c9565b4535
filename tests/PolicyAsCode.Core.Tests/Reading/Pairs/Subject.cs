namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>Those a generated norm speaks of. None of them occurs in a labelled sample.</summary>
/// <param name="Words">As they stand in the middle of a sentence.</param>
/// <param name="One">One of them without an article, for "No … may".</param>
/// <param name="IsPlural">Whether the verb is plural.</param>
/// <param name="Heads">A word of each audience that must come out, one per audience.</param>
internal sealed record Subject(string Words, string One, bool IsPlural, params string[] Heads)
{
    public static IReadOnlyList<Subject> All { get; } =
    [
        new("lifeguards", "lifeguard", true, "lifeguard"),
        new("allotment holders", "allotment holder", true, "holder"),
        new("the parish clerk", "parish clerk", false, "clerk"),
        new("bell-ringers", "bell-ringer", true, "ringer"),
        new("ward sisters", "ward sister", true, "sister"),
        new("tenants", "tenant", true, "tenant"),
        new("the harbour board", "harbour board", false, "board"),
        new("all members of the lifeboat crew", "member of the lifeboat crew", true, "crew"),
        new("every beekeeper", "beekeeper", false, "beekeeper"),
        new("churchwardens and vergers", "churchwarden", true, "churchwarden", "verger"),
        new("dockhands", "dockhand", true, "dockhand"),
        new("the lock-keeper", "lock-keeper", false, "keeper"),
    ];
}

/// <summary>What is done, in the forms that the wordings need.</summary>
/// <param name="Base">"open the sluice gate".</param>
/// <param name="Gerund">"opening the sluice gate".</param>
/// <param name="Thing">"the sluice gate".</param>
/// <param name="Participle">"opened".</param>
internal sealed record Act(string Base, string Gerund, string Thing, string Participle)
{
    public static IReadOnlyList<Act> All { get; } =
    [
        new("open the sluice gate", "opening the sluice gate", "the sluice gate", "opened"),
        new("ring the tenor bell", "ringing the tenor bell", "the tenor bell", "rung"),
        new("paint the mooring posts", "painting the mooring posts", "the mooring post", "painted"),
        new("store paraffin in the vestry", "storing paraffin in the vestry", "the paraffin", "stored in the vestry"),
        new("feed the swans", "feeding the swans", "the swan", "fed"),
        new("burn garden waste", "burning garden waste", "the garden waste", "burned"),
        new("lend the master key to a neighbour", "lending the master key to a neighbour", "the master key", "lent to a neighbour"),
        new("polish the brass rail", "polishing the brass rail", "the brass rail", "polished"),
        new("launch the rescue boat", "launching the rescue boat", "the rescue boat", "launched"),
        new("sublet the lean-to", "subletting the lean-to", "the lean-to", "sublet"),
        new("weigh the honey", "weighing the honey", "the honey", "weighed"),
    ];
}
