using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>A text of a policy as the site shows it, and where the pages about it stand.</summary>
internal sealed class Edition
{
    private readonly SiteAddress _canI;
    private readonly Func<string, SiteAddress> _rule;
    private readonly Lazy<PolicyAnchors> _anchors;

    private Edition(PolicyDocument policy, Standing standing, SiteAddress page, SiteAddress rules, SiteAddress canI, Func<string, SiteAddress> rule)
    {
        (Policy, Standing, Page, RulesData, _canI, _rule) = (policy, standing, page, rules, canI, rule);
        _anchors = new Lazy<PolicyAnchors>(() => new PolicyAnchors(policy));
    }

    /// <summary>What the text says.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>Whether governors have agreed it.</summary>
    public Standing Standing { get; }

    /// <summary>The names of the places in its page.</summary>
    public PolicyAnchors Anchors => _anchors.Value;

    /// <summary>The page of the whole text.</summary>
    public SiteAddress Page { get; }

    /// <summary>Its rules, for software.</summary>
    public SiteAddress RulesData { get; }

    /// <summary>The title, or the id where the author gave none.</summary>
    public string Title => Names.Title(Policy);

    /// <summary>The working text, which governors have not agreed.</summary>
    public static Edition Draft(PolicyDocument policy) => new(
        policy,
        Standing.Draft,
        SiteAddress.Draft(policy.Id),
        SiteAddress.DraftRulesOf(policy.Id),
        SiteAddress.DraftDecisions(policy.Id),
        rule => SiteAddress.DraftRule(policy.Id, rule));

    /// <summary>The text in force.</summary>
    public static Edition InForce(PolicyDocument policy) => new(
        policy,
        Standing.Agreed,
        SiteAddress.Policy(policy.Id),
        SiteAddress.RulesOf(policy.Id),
        SiteAddress.Decisions(policy.Id),
        rule => SiteAddress.Rule(policy.Id, rule));

    /// <summary>An agreed version at its permanent address. Its rules lead to the pages that show them through all versions.</summary>
    public static Edition OfVersion(PolicyDocument policy, string version) => new(
        policy,
        Standing.Agreed,
        SiteAddress.Version(policy.Id, version),
        SiteAddress.RulesOfVersion(policy.Id, version),
        SiteAddress.Decisions(policy.Id),
        rule => SiteAddress.Rule(policy.Id, rule));

    /// <summary>The page of one of its rules.</summary>
    public SiteAddress Rule(string rule) => _rule(rule);

    /// <summary>The questions its rules answer.</summary>
    public SiteAddress Decisions() => _canI;

    /// <summary>The questions about one list of rules.</summary>
    public SiteAddress Decisions(string list) => new(_canI.Path[..^"index.html".Length] + PathName.Of(list) + "/index.html");
}
