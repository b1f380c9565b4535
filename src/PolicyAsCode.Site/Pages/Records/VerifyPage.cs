using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Policies;

namespace PolicyAsCode.Site.Pages.Records;

/// <summary>How anybody can check that a text is the one governors agreed, and the hashes of all versions.</summary>
internal static class VerifyPage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Verify;
        var view = site.Frame(address, site.Phrases.Say("verify.title"), Standing.Agreed, "", site.HomeCrumb);
        view["verify"] = View.Of(("versions", View.List(site.Dossiers.SelectMany(dossier => dossier.Versions.Reverse().Select(version => View.Of(
            ("title", site.Phrases.Say("version.title", ("policy", version.Edition.Title), ("version", version.Version))),
            ("href", address.LinkTo(version.Edition.Page)),
            ("state", VersionWords.StateWord(site, version.Standing)),
            ("proof", VersionWords.Proof(site, address, version))))))));
        return new Page(address, "verify.html", view);
    }
}
