using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Audiences;
using PolicyAsCode.Site.Themes;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>What all pages of one site share.</summary>
internal sealed class SiteContext
{
    private readonly ScriptObject _text;
    private readonly SiteOptions _options;
    private readonly Dictionary<string, Dossier> _dossiers;

    public SiteContext(SiteContent content, SiteOptions options, Phrases phrases)
    {
        (Content, _options, Phrases) = (content, options, phrases);
        _text = View.Tree(phrases.All);
        var archives = content.Archives.ToDictionary(archive => archive.History.PolicyId, StringComparer.Ordinal);
        var drafts = content.Drafts.ToDictionary(draft => draft.Id, StringComparer.Ordinal);
        Dossiers = [.. archives.Keys.Union(drafts.Keys).Order(StringComparer.Ordinal)
            .Select(id => new Dossier(content.Library, id, archives.GetValueOrDefault(id), drafts.GetValueOrDefault(id), options.AsOf))];
        Drafts = [.. Dossiers.Select(dossier => dossier.Draft).OfType<Edition>()];
        InForce = [.. Dossiers.Select(dossier => dossier.InForce).OfType<Edition>()];
        _dossiers = Dossiers.ToDictionary(dossier => dossier.Id, StringComparer.Ordinal);
        Audiences = new AudienceRules(content.Library);
    }

    public SiteContent Content { get; }

    public Library Library => Content.Library;

    public Phrases Phrases { get; }

    /// <summary>The publisher's name.</summary>
    public string Name => Library.Name.Length > 0 ? Library.Name : Phrases.Say("site.name");

    /// <summary>The date the site speaks of.</summary>
    public DateOnly AsOf => _options.AsOf;

    /// <summary>All that is known, policy by policy.</summary>
    public IReadOnlyList<Dossier> Dossiers { get; }

    /// <summary>The working texts.</summary>
    public IReadOnlyList<Edition> Drafts { get; }

    /// <summary>The texts in force.</summary>
    public IReadOnlyList<Edition> InForce { get; }

    /// <summary>Who is bound by which rule.</summary>
    public AudienceRules Audiences { get; }

    /// <summary>A day as people write it.</summary>
    public string Date(DateTime day) => Phrases.Date(DateOnly.FromDateTime(day));

    /// <summary>Whether the site has a page at the permanent address of a policy.</summary>
    public bool Holds(string policy) => _dossiers.ContainsKey(policy);

    /// <summary>The way back to the first page.</summary>
    public (string Title, SiteAddress Address) HomeCrumb => (Phrases.Say("home.title"), SiteAddress.Home);

    /// <summary>The draft of a policy, or nothing.</summary>
    public Edition? DraftOf(string policy) => _dossiers.GetValueOrDefault(policy)?.Draft;

    /// <summary>The text in force of a policy, or nothing.</summary>
    public Edition? InForceOf(string policy) => _dossiers.GetValueOrDefault(policy)?.InForce;

    /// <summary>The way to a text, it included.</summary>
    public IReadOnlyList<(string Title, SiteAddress Address)> CrumbsTo(Edition edition) =>
        [.. CrumbsAbove(edition), (edition.Title, edition.Page)];

    /// <summary>The way to a text, without it.</summary>
    public IReadOnlyList<(string Title, SiteAddress Address)> CrumbsAbove(Edition edition) =>
        edition.Standing == Standing.Draft ? [HomeCrumb, (Phrases.Say("drafts.title"), SiteAddress.Drafts)] : [HomeCrumb];

    /// <summary>The view every page starts from.</summary>
    /// <param name="address">Where the page stands.</param>
    /// <param name="title">Its title.</param>
    /// <param name="standing">Whether governors have agreed what it shows.</param>
    /// <param name="about">The title of the policy it is about, for the head of each printed page.</param>
    /// <param name="crumbs">The pages above it, outermost first.</param>
    public ScriptObject Frame(SiteAddress address, string title, Standing standing, string about, params IReadOnlyList<(string Title, SiteAddress Address)> crumbs) => View.Of(
        ("text", _text),
        ("page", View.Of(
            ("title", title),
            ("is_draft", standing == Standing.Draft),
            ("noindex", standing != Standing.Agreed),
            ("about", about),
            ("script", ""),
            ("address", address.InWords()),
            ("crumbs", View.List(crumbs.Select(crumb => View.Of(("title", crumb.Title), ("href", address.LinkTo(crumb.Address)))))))),
        ("site", View.Of(
            ("name", Name),
            ("feed", address.LinkTo(SiteAddress.Feed)),
            ("as_of", Phrases.Say("footer.as_of", ("date", Phrases.Date(_options.AsOf)))),
            ("has_logo", Content.Logo is not null),
            ("logo", Content.Logo is { } logo ? address.LinkTo(new SiteAddress(logo.Path)) : ""),
            ("home", address.LinkTo(SiteAddress.Home)),
            ("assets", address.LinkTo(new SiteAddress("assets/"))),
            ("menu", View.List(Menu.Select(entry => View.Of(
                ("words", Phrases.Say(entry.Words)),
                ("href", address.LinkTo(entry.Address)),
                ("is_here", entry.Address == address))))))));

    private static readonly (string Words, SiteAddress Address)[] Menu =
    [
        ("home.title", SiteAddress.Home), ("people.short", SiteAddress.People), ("can-i.short", SiteAddress.AllDecisions), ("search.short", SiteAddress.Search),
        ("review.short", SiteAddress.Review), ("drafts.title", SiteAddress.Drafts),
    ];
}
