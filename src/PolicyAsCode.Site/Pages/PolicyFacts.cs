using PolicyAsCode.Model;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>The status strip of a policy: each fact with its name, those that are missing left out.</summary>
internal static class PolicyFacts
{
    public static ScriptArray Of(SiteContext site, PolicyDocument policy)
    {
        var (metadata, phrases) = (policy.Metadata, site.Phrases);
        var facts = new ScriptArray
        {
            Fact("state", phrases.Say("state.draft")),
        };
        Add("approver", Names.Of(site.Library.Approvers, metadata.Approver));
        Add("owner", Names.Of(site.Library.Roles, metadata.Owner));
        Add("schools", string.Join(", ", metadata.Schools.Select(id => id == "all" ? phrases.Say("fact.all-schools") : Names.Of(site.Library.Schools, id))));
        Add("audiences", string.Join(", ", metadata.Audiences.Select(id => Names.OfAudience(site.Library, id))));
        Add("review", metadata.Review == "yearly" ? phrases.Say("fact.yearly") : metadata.Review);
        Add("statutory", metadata.Statutory.Length > 0 ? phrases.Say(metadata.Statutory == "statutory" ? "fact.is-statutory" : "fact.not-statutory") : "");
        Add("rules", policy.Rules.Rules.Count.ToString());
        return facts;

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                facts.Add(Fact(name, value));
            }
        }

        ScriptObject Fact(string name, string value) => View.Of(("id", name), ("name", phrases.Say("fact." + name)), ("value", value));
    }
}
