using PolicyAsCode.Model;
using PolicyAsCode.Site.Pages.Policies;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>The status strip of a policy: each fact with its name, those that are missing left out.</summary>
internal sealed class PolicyFacts
{
    private readonly SiteContext _site;
    private readonly ScriptArray _facts = [];

    private PolicyFacts(SiteContext site) => _site = site;

    /// <summary>Of a draft, or of a proposal.</summary>
    public static ScriptArray OfDraft(SiteContext site, PolicyDocument policy, ProposedText? proposal)
    {
        var facts = new PolicyFacts(site);
        facts.Add("state", site.Phrases.Say(proposal is null ? "state.draft" : "state.proposal"));
        if (proposal is not null)
        {
            facts.Add("proposed-version", proposal.Version.ToString());
            facts.Add("proposed-on", site.Date(proposal.Proposed));
        }

        facts.Add("approver", Names.Of(site.Library.Approvers, policy.Metadata.Approver));
        return facts.AddCommon(policy);
    }

    /// <summary>Of an agreed version.</summary>
    public static ScriptArray OfAgreed(SiteContext site, AgreedText text)
    {
        var record = text.Standing.Record;
        var facts = new PolicyFacts(site);
        facts.Add("state", VersionWords.State(site, text));
        facts.Add("version", text.Version);
        facts.Add("agreed-on", site.Date(record.Meeting));
        facts.Add("agreed-by", VersionWords.Body(site, record));
        facts.Add("minute", record.Minute);
        facts.Add("effective", site.Date(record.EffectiveFrom));
        facts.Add("next-review", text.Standing.NextReview is { } review ? site.Date(review) : "");
        return facts.AddCommon(text.Frozen.Document);
    }

    private ScriptArray AddCommon(PolicyDocument policy)
    {
        var (metadata, phrases) = (policy.Metadata, _site.Phrases);
        Add("owner", Names.Of(_site.Library.Roles, metadata.Owner));
        Add("schools", string.Join(", ", metadata.Schools.Select(id => id == "all" ? phrases.Say("fact.all-schools") : Names.Of(_site.Library.Schools, id))));
        Add("audiences", string.Join(", ", metadata.Audiences.Select(id => Names.OfAudience(_site.Library, id))));
        Add("review", metadata.Review == "yearly" ? phrases.Say("fact.yearly") : metadata.Review);
        Add("statutory", metadata.Statutory.Length > 0 ? phrases.Say(metadata.Statutory == "statutory" ? "fact.is-statutory" : "fact.not-statutory") : "");
        Add("rules", policy.Rules.Rules.Count.ToString());
        return _facts;
    }

    private void Add(string name, string value)
    {
        if (value.Length > 0)
        {
            _facts.Add(View.Of(("id", name), ("name", _site.Phrases.Say("fact." + name)), ("value", value)));
        }
    }
}
