namespace PolicyAsCode.Model;

/// <summary>One rule of a policy, as it was read.</summary>
public sealed record Rule
{
    private readonly DeferredText _fingerprint = DeferredText.Empty;

    /// <summary>The rule's name within its policy, such as <c>names-or-photos</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether the id was made from the words because the author gave none yet.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The number people quote, such as <c>2.1 (c)</c>. Computed; never identity.</summary>
    public string Label { get; init; } = "";

    /// <summary>The id of the rule list it stands in; empty for a sentence rule.</summary>
    public string ListId { get; init; } = "";

    /// <summary>The id of the section it stands in; empty before the first section.</summary>
    public string SectionId { get; init; } = "";

    /// <summary>The headings above it, outermost first, without the title.</summary>
    public EquatableArray<string> SectionPath { get; init; }

    /// <summary>On whom it falls.</summary>
    public Audience Audience { get; init; } = Audience.Implied;

    /// <summary>Its direction and strength.</summary>
    public Force Force { get; init; } = new(Polarity.Oblige, Strength.Binding, "");

    /// <summary>What the lead-in says after the modal, such as "post on Facebook"; empty for a sentence rule.</summary>
    public string Context { get; init; } = "";

    /// <summary>What is to be done or not, in the author's words.</summary>
    public string Action { get; init; } = "";

    /// <summary>Lead-in and item as one readable sentence.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The alternatives or parts listed under the rule.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>Its exceptions and conditions, those of its lead-in first, then its own in the order of the text.</summary>
    public EquatableArray<Limit> Limits { get; init; }

    /// <summary>By when, if the text says so.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The channels of <c>library.yml</c> it names, by id.</summary>
    public EquatableArray<string> Channels { get; init; }

    /// <summary>The roles of <c>library.yml</c> to whom it says to report, by id.</summary>
    public EquatableArray<string> Escalation { get; init; }

    /// <summary>The other policies it names, by id.</summary>
    public EquatableArray<string> Refers { get; init; }

    /// <summary>The tags of <c>library.yml</c> whose words it uses, such as <c>safeguarding</c>.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>SHA-256, in hex, of what the rule says: not of its number, place, white space or typographic quotes.</summary>
    public string Fingerprint { get => _fingerprint.Value; init => _fingerprint = new(value); }

    /// <summary>The fingerprint, for whoever asks: most checks do not.</summary>
    internal DeferredText DeferredFingerprint { init => _fingerprint = value; }
}

/// <summary>A rule list: a lead-in and the rules it starts.</summary>
/// <param name="Id">Its id: the lead-in's, else that of its section.</param>
/// <param name="Title">Its name on screen: the nearest heading.</param>
/// <param name="LeadIn">The lead-in's words.</param>
/// <param name="Limits">The limits in the lead-in, which all its rules share.</param>
public sealed record RuleList(string Id, string Title, string LeadIn, EquatableArray<Limit> Limits);

/// <summary>All rules of a policy: what C# is printed from. An edit of prose leaves it equal.</summary>
/// <param name="PolicyId">The policy's id: the name of its folder.</param>
/// <param name="Title">The policy's title.</param>
/// <param name="Lists">Its rule lists, in document order.</param>
/// <param name="Rules">Its rules, in document order.</param>
public sealed record RuleBook(string PolicyId, string Title, EquatableArray<RuleList> Lists, EquatableArray<Rule> Rules);
