using System.Text;
using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Browser;

/// <summary>The site of the policy in <c>policy/</c>, as a web server would hold it.</summary>
internal static class ExampleSite
{
    private const string Policy = "p/social-media/";
    private const string Draft = Policy + "draft/";

    /// <summary>The files by their path.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; } = Build();

    /// <summary>A page of every type, by the name its pictures get.</summary>
    public static IReadOnlyDictionary<string, string> PageTypes { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "index.html",
        ["drafts"] = "drafts/index.html",
        ["people"] = "for/index.html",
        ["audience"] = "for/parents/index.html",
        ["search"] = "search/index.html",
        ["a-z"] = "a-z/index.html",
        ["not-found"] = "404.html",
        ["review"] = "review/index.html",
        ["verify"] = "verify/index.html",
        ["can-i"] = "can-i/index.html",
        ["can-i-policy"] = "can-i/social-media/index.html",
        ["decision"] = "can-i/social-media/never-posted/index.html",
        ["decision-step"] = "can-i/social-media/never-posted/index.html#_step-1",
        ["policy"] = Policy + "index.html",
        ["version"] = Policy + "v1.0.0/index.html",
        ["rule"] = Policy + "r/political-statements/index.html",
        ["history"] = Policy + "history/index.html",
        ["comparisons"] = Policy + "compare/index.html",
        ["compare"] = Policy + "compare/1.0.0..2.0.0/index.html",
        ["papers"] = Draft + "papers/index.html",
        ["draft"] = Draft + "index.html",
        ["draft-compare"] = Draft + "compare/index.html",
        ["draft-rule"] = Draft + "r/names-or-photos/index.html",
        ["not-agreed"] = Policy + "r/friends-page/index.html",
    };

    private static Dictionary<string, ReadOnlyMemory<byte>> Build()
    {
        var library = LibraryReader.Read(new SourceText(Text("policy", "library.yml"), "library.yml")).Library;
        var now = Text("policy", "social-media", "ratified", "1.0.0.md");
        var earlier = now
            .Replace("pupils should not: {#pupils-should-not}", "pupils must not: {#pupils-should-not}", StringComparison.Ordinal)
            .Replace("- political statements {#political-statements}\n", "", StringComparison.Ordinal)
            .Replace("Consent forms are held in the school office.", "Consent forms are held by the headteacher.", StringComparison.Ordinal);
        var draft = Text("policy", "social-media", "policy.md");
        var (first, second) = (Read(earlier, library), Read(now, library));
        var history = new PolicyHistory("social-media", EquatableArray.Of(
            Record(1, new PolicyVersion(1, 0, 0), first, new DateTime(2025, 6, 16)),
            Record(2, new PolicyVersion(2, 0, 0), second, new DateTime(2026, 9, 21))));
        var archive = new PolicyArchive(history, EquatableArray.Of(new FrozenPolicy("1.0.0", first, library), new FrozenPolicy("2.0.0", second, library)))
        {
            Proposal = new ProposedText(new PolicyVersion(3, 0, 0), new DateTime(2026, 11, 20), "Settles what the first text left open, after half a year of use."),
        };
        var content = new SiteContent(library, EquatableArray.Of(Read(draft, library)))
        {
            Archives = EquatableArray.Of(archive),
            Logo = new SiteFile("assets/logo.svg", File.ReadAllBytes(Repository.PathTo("policy", "logo.svg"))),
        };
        return SiteBuilder.Build(content, Theme.BuiltIn, new SiteOptions(new DateOnly(2026, 11, 25)))
            .Select(Assert.IsType<SiteFile>)
            .ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
    }

    private static PolicyDocument Read(string text, Library library) => Binder.Bind(new SourceText(text, "policy.md"), "social-media", library).Document;

    private static DecisionRecord Record(int number, PolicyVersion version, PolicyDocument text, DateTime meeting) => new()
    {
        Number = number,
        PolicyId = "social-media",
        Decision = Decision.Approved,
        Version = version,
        Hashes = new AgreedHashes(new string('a', 64), new string('b', 64), VisibleText.HashOf(text)),
        Body = "full-governing-body",
        Meeting = meeting,
        Minute = $"FGB {number}, item 7",
        Chair = new Chair("A. Marsh", "Chair of governors"),
        EffectiveFrom = meeting,
        NextReview = meeting.AddYears(1),
        Summary = "What changed, in a sentence of the author’s.",
    };

    private static string Text(params string[] path) => File.ReadAllText(Repository.PathTo(path), Encoding.UTF8);
}
