using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Themes;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>What all pages of one site share.</summary>
internal sealed class SiteContext(SiteContent content, SiteOptions options, Phrases phrases)
{
    private readonly ScriptObject _text = View.Tree(phrases.All);
    private readonly HashSet<string> _policies = content.Drafts.Select(policy => policy.Id).ToHashSet(StringComparer.Ordinal);

    public SiteContent Content { get; } = content;

    public Library Library => Content.Library;

    public Phrases Phrases { get; } = phrases;

    /// <summary>Whether this site holds a policy, so that a link to it leads somewhere.</summary>
    public bool Holds(string policy) => _policies.Contains(policy);

    /// <summary>The view every page starts from.</summary>
    /// <param name="address">Where the page stands.</param>
    /// <param name="title">Its title.</param>
    /// <param name="standing">Whether governors have agreed what it shows.</param>
    /// <param name="about">The title of the policy it is about, for the head of each printed page.</param>
    /// <param name="crumbs">The pages above it, outermost first.</param>
    public ScriptObject Frame(SiteAddress address, string title, Standing standing, string about, params ReadOnlySpan<(string Title, SiteAddress Address)> crumbs)
    {
        var trail = new ScriptArray();
        foreach (var (crumb, target) in crumbs)
        {
            trail.Add(View.Of(("title", crumb), ("href", address.LinkTo(target))));
        }

        return View.Of(
            ("text", _text),
            ("page", View.Of(
                ("title", title),
                ("is_draft", standing == Standing.Draft),
                ("noindex", standing != Standing.Agreed),
                ("about", about),
                ("address", address.InWords()),
                ("crumbs", trail))),
            ("site", View.Of(
                ("name", Library.Name.Length > 0 ? Library.Name : Phrases.Say("site.name")),
                ("as_of", Phrases.Say("footer.as_of", ("date", Phrases.Date(options.AsOf)))),
                ("home", address.LinkTo(SiteAddress.Home)),
                ("drafts", address.LinkTo(SiteAddress.Drafts)),
                ("assets", address.LinkTo(new SiteAddress("assets/"))))));
    }
}
