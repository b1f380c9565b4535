namespace PolicyAsCode.Site.Addresses;

/// <summary>Where a file of the site stands: the final structure of the site, in one place.</summary>
/// <param name="Path">The path in the site.</param>
/// <remarks>
/// Links are relative and name <c>index.html</c>, so that a site also works from a sub-folder of a host, from a memory stick
/// and from a zip file that somebody opened.
/// </remarks>
internal sealed record SiteAddress(string Path)
{
    /// <summary>All agreed policies. Drafts are not among them.</summary>
    public static SiteAddress Home { get; } = new("index.html");

    /// <summary>The rules of all agreed policies, for software.</summary>
    public static SiteAddress AgreedRules { get; } = new("rules.json");

    /// <summary>The texts that governors have not agreed.</summary>
    public static SiteAddress Drafts { get; } = new("drafts/index.html");

    /// <summary>The rules of all drafts, for software.</summary>
    public static SiteAddress DraftRules { get; } = new("drafts/rules.json");

    /// <summary>What is due, late or missing.</summary>
    public static SiteAddress Review { get; } = new("review/index.html");

    /// <summary>The dates of all reviews, for calendars.</summary>
    public static SiteAddress ReviewCalendar { get; } = new("review/reviews.ics");

    /// <summary>The people rules speak to.</summary>
    public static SiteAddress People { get; } = new("for/index.html");

    /// <summary>The rules that name nobody. No audience's address can be this one.</summary>
    public static SiteAddress Nobody { get; } = new("for/_nobody/index.html");

    /// <summary>Every rule in force, to be searched.</summary>
    public static SiteAddress Search { get; } = new("search/index.html");

    /// <summary>Subjects in the order of the alphabet.</summary>
    public static SiteAddress Index { get; } = new("a-z/index.html");

    /// <summary>The policies whose rules answer questions.</summary>
    public static SiteAddress AllDecisions { get; } = new("can-i/index.html");

    /// <summary>What a web server shows where there is no page. It does so at any address, so its links start at the root.</summary>
    /// <param name="site">Where the site is published; empty where that is not known, and then the root of its host is taken.</param>
    public static SiteAddress NotFound(string site) => new("404.html") { Root = Uri.TryCreate(site, UriKind.Absolute, out var address) ? address.AbsolutePath : "/" };

    /// <summary>The rules in force that speak to somebody.</summary>
    public static SiteAddress Audience(string audience) => new($"for/{PathName.Of(audience)}/index.html");

    /// <summary>The questions the rules in force answer.</summary>
    public static SiteAddress Decisions(string policy) => new($"can-i/{PathName.Of(policy)}/index.html");

    /// <summary>The questions a draft's rules answer.</summary>
    public static SiteAddress DraftDecisions(string policy) => new($"p/{PathName.Of(policy)}/draft/can-i/index.html");

    /// <summary>The rules in force, for software.</summary>
    public static SiteAddress RulesOf(string policy) => new($"p/{PathName.Of(policy)}/rules.json");

    /// <summary>How anybody can check that a text is the agreed one.</summary>
    public static SiteAddress Verify { get; } = new("verify/index.html");

    /// <summary>All agreed versions with their dates and hashes, for software.</summary>
    public static SiteAddress Policies { get; } = new("policies.json");

    /// <summary>News of decisions.</summary>
    public static SiteAddress Feed { get; } = new("feed.xml");

    /// <summary>An agreed version, for good.</summary>
    public static SiteAddress Version(string policy, string version) => new($"p/{PathName.Of(policy)}/v{version}/index.html");

    /// <summary>The rules of an agreed version, for software.</summary>
    public static SiteAddress RulesOfVersion(string policy, string version) => new($"p/{PathName.Of(policy)}/v{version}/rules.json");

    /// <summary>The decisions on a policy.</summary>
    public static SiteAddress History(string policy) => new($"p/{PathName.Of(policy)}/history/index.html");

    /// <summary>News of decisions on a policy.</summary>
    public static SiteAddress FeedOf(string policy) => new($"p/{PathName.Of(policy)}/feed.xml");

    /// <summary>The pairs of versions that can be compared.</summary>
    public static SiteAddress Comparisons(string policy) => new($"p/{PathName.Of(policy)}/compare/index.html");

    /// <summary>What changed between two versions.</summary>
    public static SiteAddress Comparison(string policy, string before, string after) => new($"p/{PathName.Of(policy)}/compare/{before}..{after}/index.html");

    /// <summary>What a draft changes.</summary>
    public static SiteAddress DraftComparison(string policy) => new($"p/{PathName.Of(policy)}/draft/compare/index.html");

    /// <summary>The papers for a meeting at which a version was agreed.</summary>
    public static SiteAddress Papers(string policy, DateTime meeting, string version) => new($"p/{PathName.Of(policy)}/papers/{meeting:yyyy-MM-dd}-v{version}/index.html");

    /// <summary>The papers for the meeting that is to decide on a draft.</summary>
    public static SiteAddress DraftPapers(string policy) => new($"p/{PathName.Of(policy)}/draft/papers/index.html");

    /// <summary>The text in force.</summary>
    public static SiteAddress Policy(string policy) => new($"p/{PathName.Of(policy)}/index.html");

    /// <summary>One rule: its wording in force, at an address that never changes.</summary>
    public static SiteAddress Rule(string policy, string rule) => new($"p/{PathName.Of(policy)}/r/{PathName.Of(rule)}/index.html");

    /// <summary>The draft of a policy. Every address below it is a draft's too.</summary>
    public static SiteAddress Draft(string policy) => new($"p/{PathName.Of(policy)}/draft/index.html");

    /// <summary>The draft's rules, for software.</summary>
    public static SiteAddress DraftRulesOf(string policy) => new($"p/{PathName.Of(policy)}/draft/rules.json");

    /// <summary>The people a draft's rules speak to.</summary>
    public static SiteAddress DraftPeople(string policy) => new($"p/{PathName.Of(policy)}/draft/for/index.html");

    /// <summary>A draft's rules that speak to somebody.</summary>
    public static SiteAddress DraftAudience(string policy, string audience) => new($"p/{PathName.Of(policy)}/draft/for/{PathName.Of(audience)}/index.html");

    /// <summary>A draft's rules that name nobody.</summary>
    public static SiteAddress DraftNobody(string policy) => new($"p/{PathName.Of(policy)}/draft/for/_nobody/index.html");

    /// <summary>One rule of a draft.</summary>
    public static SiteAddress DraftRule(string policy, string rule) => new($"p/{PathName.Of(policy)}/draft/r/{PathName.Of(rule)}/index.html");

    // What links start with; empty where they are relative.
    private string Root { get; init; } = "";

    /// <summary>The link from one file of the site to another.</summary>
    public string LinkTo(SiteAddress target)
    {
        if (Root.Length > 0)
        {
            return Root + target.Path;
        }

        var common = 0;
        for (var i = 0; i < Math.Min(Path.Length, target.Path.Length) && Path[i] == target.Path[i]; i++)
        {
            common = Path[i] == '/' ? i + 1 : common;
        }

        return string.Concat(Enumerable.Repeat("../", Path[common..].Count(character => character == '/'))) + target.Path[common..];
    }

    /// <summary>The link from one file of the site to a place in another.</summary>
    public string LinkTo(SiteAddress target, string anchor) => (target == this ? "" : LinkTo(target)) + "#" + Uri.EscapeDataString(anchor);

    /// <summary>Another file beside this one.</summary>
    public SiteAddress Beside(string name) => new(Path[..(Path.LastIndexOf('/') + 1)] + name);

    /// <summary>The address as people read it, below the site's own: <c>/p/social-media/draft/</c>.</summary>
    public string InWords() => "/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path);
}
