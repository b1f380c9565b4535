namespace PolicyAsCode.Model;

/// <summary>What <c>library.yml</c> says of the schools and their words.</summary>
public sealed record Library
{
    /// <summary>A library that knows nothing: every audience keeps the author's words.</summary>
    public static Library None { get; } = new();

    /// <summary>The publisher's name, such as a federation's.</summary>
    public string Name { get; init; } = "";

    /// <summary>The schools.</summary>
    public EquatableArray<NamedEntry> Schools { get; init; }

    /// <summary>The audiences, a lattice by <see cref="AudienceEntry.Includes"/>.</summary>
    public EquatableArray<AudienceEntry> Audiences { get; init; }

    /// <summary>Roles that single people hold.</summary>
    public EquatableArray<NamedEntry> Roles { get; init; }

    /// <summary>Channels of communication.</summary>
    public EquatableArray<ChannelEntry> Channels { get; init; }

    /// <summary>Bodies that agree policies.</summary>
    public EquatableArray<NamedEntry> Approvers { get; init; }

    /// <summary>Abbreviations and what they stand for.</summary>
    public EquatableArray<TermEntry> Abbreviations { get; init; }

    /// <summary>Words to avoid and the preferred ones.</summary>
    public EquatableArray<TermEntry> PreferredTerms { get; init; }

    /// <summary>Subjects, such as safeguarding, and the words that show them.</summary>
    public EquatableArray<NamedEntry> Tags { get; init; }

    /// <summary>Policies kept elsewhere.</summary>
    public EquatableArray<NamedEntry> ExternalPolicies { get; init; }

    /// <summary>How long a policy lasts at most, and how early its review is announced.</summary>
    public ReviewLimits ReviewLimits { get; init; } = ReviewLimits.None;

    /// <summary>The site's address and look.</summary>
    public SiteSettings Site { get; init; } = SiteSettings.None;
}

/// <summary>Something with an id, a name and the words by which texts call it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Words">Other words for it, in lower case.</param>
public sealed record NamedEntry(string Id, string Name, EquatableArray<string> Words)
{
    /// <summary>The address for questions; empty where none is given.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Its page; empty where none is given.</summary>
    public string Url { get; init; } = "";
}

/// <summary>An audience.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Words">Other words for it, in lower case.</param>
/// <param name="Includes">The ids of the audiences that are part of it.</param>
/// <param name="IsPublisher">Whether it is the publisher itself, whose "will" is a promise: the school, we.</param>
public sealed record AudienceEntry(string Id, string Name, EquatableArray<string> Words, EquatableArray<string> Includes, bool IsPublisher);

/// <summary>A channel of communication.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Words">Other names for it.</param>
/// <param name="IsInUse">Whether the schools use it today.</param>
public sealed record ChannelEntry(string Id, string Name, EquatableArray<string> Words, bool IsInUse)
{
    /// <summary>Its page; empty where none is given.</summary>
    public string Url { get; init; } = "";
}

/// <summary>A word and what to say for it.</summary>
public sealed record TermEntry(string Term, string Meaning);

/// <summary>How long policies last.</summary>
/// <param name="Longest">The longest time between two reviews, such as <c>2 years</c>; empty where none is set.</param>
/// <param name="Reminder">How long before a review it is announced, such as <c>60 days</c>; empty where none is set.</param>
public sealed record ReviewLimits(string Longest, string Reminder)
{
    /// <summary>No limits.</summary>
    public static ReviewLimits None { get; } = new("", "");
}
