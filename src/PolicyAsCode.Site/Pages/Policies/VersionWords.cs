using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Policies;

/// <summary>How a version stands, in words.</summary>
internal static class VersionWords
{
    /// <summary>"Agreed", with what is late or open about it.</summary>
    public static string State(SiteContext site, AgreedText text)
    {
        var standing = text.Standing;
        string[] words =
        [
            StateWord(site, standing),
            .. standing.IsOverdue ? [site.Phrases.Say("flag.overdue")] : Array.Empty<string>(),
            .. standing.AreMinutesPending ? [site.Phrases.Say("flag.minutes-pending")] : Array.Empty<string>(),
        ];
        return string.Join(", ", words);
    }

    /// <summary>One word: agreed, replaced or withdrawn; or that its day has not come.</summary>
    public static string StateWord(SiteContext site, VersionStanding standing) => site.Phrases.Say(standing.State switch
    {
        VersionState.Superseded => "state.replaced",
        VersionState.Withdrawn => "state.withdrawn",
        _ when !standing.IsInForce => "state.not-yet",
        _ => "state.agreed",
    });

    /// <summary>What the page of a version that does not hold has to say first; empty where it holds.</summary>
    public static string Banner(SiteContext site, AgreedText text) => text.Standing.State switch
    {
        VersionState.Superseded => site.Phrases.Say("version.replaced"),
        VersionState.Withdrawn => site.Phrases.Say("version.withdrawn"),
        _ when !text.Standing.IsInForce => site.Phrases.Say("version.not-yet", ("date", site.Date(text.Standing.Record.EffectiveFrom))),
        _ => "",
    };

    /// <summary>The body that decided, and on whose behalf.</summary>
    public static string Body(SiteContext site, DecisionRecord record)
    {
        var body = Names.Of(site.Library.Approvers, record.Body);
        return record.DelegatedBy.Length == 0 ? body : site.Phrases.Say("fact.on-behalf", ("body", body), ("giver", Names.Of(site.Library.Approvers, record.DelegatedBy)));
    }

    /// <summary>The hashes by which anybody can show that this is the agreed text.</summary>
    public static ScriptArray Proof(SiteContext site, SiteAddress address, AgreedText text) => View.List(new[]
    {
        Row("address", address.LinkTo(text.Edition.Page), text.Edition.Page.InWords()),
        Row("text", "", text.Standing.Record.Hashes.Text),
        Row("visible", "", text.Standing.Record.Hashes.VisibleText),
        Row("rules", "", text.Standing.Record.Hashes.Rules),
    }.Select(row => View.Of(("name", site.Phrases.Say("proof." + row.Name)), ("href", row.Href), ("value", row.Value))));

    private static (string Name, string Href, string Value) Row(string name, string href, string value) => (name, href, value);
}
