using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Site;

/// <summary>A policy with two agreed versions and a proposal, read from text as real ones are.</summary>
internal static class AgreedSample
{
    private const string First = """
        ---
        title: Trips policy
        summary: How we go on trips.
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        ---
        # Trips policy

        We go on trips because children learn from them.

        ## Before a trip {#before}

        Staff must: {#planning}

        - ask parents and carers for consent {#ask-consent}
        - carry a list of all pupils, unless the trip stays on the school grounds {#carry-list unless=on-grounds}

        Staff should not use their own cars. {#own-cars}

        ## On a trip {#during}

        Pupils should stay with their group. {#stay-with-group}
        """;

    public const string DraftOnly = "a word that only the draft has: xylophone";

    private static readonly string Second = First
        .Replace("Pupils should stay", "Pupils must stay", StringComparison.Ordinal)
        .Replace("- carry a list", "- pack a first-aid kit {#first-aid}\n- carry a list", StringComparison.Ordinal)
        .Replace("because children learn from them", "so that children see the world", StringComparison.Ordinal);

    private static readonly string Third = Second
        .Replace("Staff should not use their own cars. {#own-cars}\n", $"This is {DraftOnly}.\n", StringComparison.Ordinal)
        .Replace("review: yearly\n", "review: yearly\nretired: { own-cars: { reason: \"No trip by car any more.\" } }\n", StringComparison.Ordinal);

    public static PolicyDocument FirstText { get; } = Read(First);

    public static PolicyDocument SecondText { get; } = Read(Second);

    public static PolicyDocument DraftText { get; } = Read(Third);

    public static PolicyHistory History { get; } = new("trips", EquatableArray.Of(
        Record(1, Decision.Approved, new PolicyVersion(1, 0, 0), FirstText, new DateTime(2025, 6, 16)),
        Record(2, Decision.MinutesApproved, new PolicyVersion(1, 0, 0), FirstText, new DateTime(2025, 9, 15)) with { Approves = 1 },
        Record(3, Decision.Approved, new PolicyVersion(2, 0, 0), SecondText, new DateTime(2026, 6, 15))));

    public static PolicyArchive Archive { get; } = new(History, EquatableArray.Of(new FrozenPolicy("1.0.0", FirstText, Library), new FrozenPolicy("2.0.0", SecondText, Library)))
    {
        Proposal = new ProposedText(new PolicyVersion(3, 0, 0), new DateTime(2026, 8, 20), "Trips by car are no longer made."),
    };

    public static Library Library => Sample.Library with { Site = new SiteSettings("https://policies.example.org/", "#1d3f36", "") };

    public static SiteContent Content { get; } = new(Library, EquatableArray.Of(DraftText)) { Archives = EquatableArray.Of(Archive) };

    /// <summary>The files of its site.</summary>
    public static IReadOnlyDictionary<string, string> Site { get; } = Sample.Build(Content);

    public static PolicyDocument Read(string text) => Binder.Bind(new SourceText(text, "policy.md"), "trips", Sample.Library).Document;

    private static DecisionRecord Record(int number, Decision decision, PolicyVersion version, PolicyDocument text, DateTime meeting) => new()
    {
        Number = number,
        PolicyId = "trips",
        Decision = decision,
        Version = version,
        Hashes = new AgreedHashes(new string('a', 64), new string('b', 64), VisibleText.HashOf(text)),
        Body = "full-governing-body",
        Meeting = meeting,
        Minute = $"FGB {number}, item 4",
        Chair = new Chair("A. Marsh", "Chair of governors"),
        EffectiveFrom = meeting,
        NextReview = decision.MakesVersion() ? meeting.AddYears(1) : null,
        Summary = $"Summary of record {number}.",
    };
}
