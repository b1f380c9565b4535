using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Pages;

namespace PolicyAsCode.Site.Themes;

/// <summary>What a try of a theme came to.</summary>
/// <param name="Pages">How many pages were made.</param>
/// <param name="Faults">What is wrong in its files.</param>
public sealed record ThemeCheckResult(int Pages, EquatableArray<ThemeFault> Faults)
{
    /// <summary>The pages, to be looked at; and below <c>views/</c> what each template may show. Nothing where the theme has a fault.</summary>
    public IReadOnlyList<SiteOutput> Files { get; init; } = [];
}

/// <summary>Tries a theme on a small library that has a page of every kind: agreed twice, before governors again, with one policy never agreed.</summary>
public static class ThemeCheck
{
    private const string Text = """
        ---
        title: Example policy
        summary: Every kind of text on a few lines.
        owner: Headteacher
        approver: governing-body
        review: yearly
        ---
        # Example policy

        A paragraph with **strong**, *stressed* and `typed` words, and a [link](https://example.org/).

        ## Rules {#rules}

        Staff must not: {#bans}

        - act alone, unless the headteacher agrees {#alone unless=head-agrees}
        - act late {#late}

        Pupils should listen. {#listen}

        | A | B |
        |---|---|
        | 1 | 2 |

        > A quotation.

        """;

    /// <summary>Makes every page, and names what is wrong.</summary>
    public static ThemeCheckResult Run(Theme theme)
    {
        var (content, options) = (Content(), new SiteOptions(new DateOnly(2026, 9, 1)));
        var outputs = SiteBuilder.Build(content, theme, options).ToList();
        var pages = outputs.OfType<SiteFile>().Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        var faults = outputs.OfType<ThemeFault>().ToEquatableArray();
        return new ThemeCheckResult(pages, faults) { Files = faults.Count > 0 ? [] : [.. outputs, .. FixtureViews.Of(new SiteContext(content, options, Phrases.Read(theme)))] };
    }

    private static SiteContent Content()
    {
        var library = new Library
        {
            Name = "Example School",
            Audiences = EquatableArray.Of(
                new AudienceEntry("staff", "Staff", default, default, IsPublisher: false),
                new AudienceEntry("pupils", "Pupils", default, default, IsPublisher: false)),
            Site = new SiteSettings("https://policies.example.org/", "#1f3a5f", ""),
        };
        var (first, second) = (Read("example", Text, library), Read("example", Text.Replace("should listen", "must listen", StringComparison.Ordinal), library));
        var draft = Read("example", Text.Replace("- act late {#late}\n", "", StringComparison.Ordinal), library);
        var history = new PolicyHistory("example", EquatableArray.Of(Record(1, new PolicyVersion(1, 0, 0), first), Record(2, new PolicyVersion(2, 0, 0), second)));
        var archive = new PolicyArchive(history, EquatableArray.Of(new FrozenPolicy("1.0.0", first, library), new FrozenPolicy("2.0.0", second, library)))
        {
            Proposal = new ProposedText(new PolicyVersion(3, 0, 0), new DateTime(2026, 8, 20), "A rule is taken out."),
        };
        return new SiteContent(library, EquatableArray.Of(draft, Read("new", Text, library))) { Archives = EquatableArray.Of(archive) };
    }

    private static PolicyDocument Read(string id, string text, Library library) => Binder.Bind(new SourceText(text, "policy.md"), id, library).Document;

    private static DecisionRecord Record(int number, PolicyVersion version, PolicyDocument text) => new()
    {
        Number = number,
        PolicyId = "example",
        Decision = Decision.Approved,
        Version = version,
        Hashes = new AgreedHashes(ContentHash.Of(Text), ContentHash.Of(Text), VisibleText.HashOf(text)),
        Body = "governing-body",
        Meeting = new DateTime(2024 + number, 6, 15),
        Minute = "GB 1, item 1",
        Chair = new Chair("A. Name", "Chair of governors"),
        EffectiveFrom = new DateTime(2024 + number, 6, 15),
        NextReview = new DateTime(2025 + number, 6, 15),
        Changes = EquatableArray.Of(new ChangeCount("tightened", 1)),
        Summary = "A summary.",
    };
}
