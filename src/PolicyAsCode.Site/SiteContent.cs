using PolicyAsCode.Model;

namespace PolicyAsCode.Site;

/// <summary>What a site is made of.</summary>
/// <param name="Library">The schools and their words.</param>
/// <param name="Drafts">The working texts, which governors have not agreed; their ids differ.</param>
public sealed record SiteContent(Library Library, EquatableArray<PolicyDocument> Drafts)
{
    /// <summary>The school's logo, at its place in the site; nothing where it has none.</summary>
    public SiteFile? Logo { get; init; }
}

/// <summary>How a site is made.</summary>
/// <param name="AsOf">The date the site speaks of. There is no clock: the same input gives the same bytes.</param>
public sealed record SiteOptions(DateOnly AsOf);
