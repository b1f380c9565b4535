using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;

namespace PolicyAsCode.Site;

/// <summary>What a site is made of.</summary>
/// <param name="Library">The schools and their words.</param>
/// <param name="Drafts">The working texts that governors have not agreed; their ids differ. A text that is the agreed one is no draft.</param>
public sealed record SiteContent(Library Library, EquatableArray<PolicyDocument> Drafts)
{
    /// <summary>What was agreed so far, policy by policy.</summary>
    public EquatableArray<PolicyArchive> Archives { get; init; }

    /// <summary>The school's logo, at its place in the site; nothing where it has none.</summary>
    public SiteFile? Logo { get; init; }
}

/// <summary>What was agreed of one policy.</summary>
/// <param name="History">What its records say.</param>
/// <param name="Versions">The versions as they were read when they were agreed, oldest first.</param>
public sealed record PolicyArchive(PolicyHistory History, EquatableArray<FrozenPolicy> Versions)
{
    /// <summary>What is before governors: the draft of this policy is that very text. Nothing where nothing is.</summary>
    public ProposedText? Proposal { get; init; }
}

/// <summary>A draft that is before governors.</summary>
/// <param name="Version">The version it is to be.</param>
/// <param name="Proposed">The day it was put before them.</param>
/// <param name="Summary">What changes and why, in the author's words.</param>
public sealed record ProposedText(PolicyVersion Version, DateTime Proposed, string Summary)
{
    /// <summary>The rewordings that the author confirmed to mean the same, as the proposal lists them.</summary>
    public EquatableArray<string> Confirmed { get; init; }
}

/// <summary>How a site is made.</summary>
/// <param name="AsOf">The date the site speaks of. There is no clock: the same input gives the same bytes.</param>
public sealed record SiteOptions(DateOnly AsOf);
