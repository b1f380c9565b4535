namespace PolicyAsCode;

/// <summary>One rule of a policy. Generated code holds one object per rule.</summary>
public sealed class Rule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">Its full id, such as <c>social-media/names-or-photos</c>.</param>
    /// <param name="modality">Its force.</param>
    /// <param name="sentence">What it says, as one sentence.</param>
    /// <param name="fact">The name of its fact, such as <c>NamesOrPhotos</c>.</param>
    /// <param name="question">Its fact as a question a person can answer.</param>
    public Rule(string id, Modality modality, string sentence, string fact, string question)
    {
        Id = id;
        Modality = modality;
        Sentence = sentence;
        Fact = fact;
        Question = question;
    }

    /// <summary>Its full id, such as <c>social-media/names-or-photos</c>. Permanent.</summary>
    public string Id { get; }

    /// <summary>Its direction and strength.</summary>
    public Modality Modality { get; }

    /// <summary>What it says, as one sentence in the policy's words.</summary>
    public string Sentence { get; }

    /// <summary>The name of its fact: that the act it speaks of occurs, or is done.</summary>
    public string Fact { get; }

    /// <summary>Its fact as a question a person can answer with yes or no.</summary>
    public string Question { get; }

    /// <summary>The number people quote, such as <c>2.1 (c)</c>; it changes with the text around the rule.</summary>
    public string Label { get; init; } = "";

    /// <summary>On whom it falls; empty where the policy names nobody.</summary>
    public IReadOnlyList<AudienceGroup> Audience { get; init; } = [];

    /// <summary>The channels it speaks of; empty for every channel.</summary>
    public IReadOnlyList<MediaChannel> Channels { get; init; } = [];

    /// <summary>Its exceptions and conditions.</summary>
    public IReadOnlyList<Limit> Limits { get; init; } = [];

    /// <summary>By when it is to be met, in the policy's words; empty where the policy does not say.</summary>
    public string Deadline { get; init; } = "";

    /// <summary>Its subjects, such as <c>safeguarding</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Grows by one whenever its meaning changes; 1 before the policy is first ratified.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Where it can be read: relative to the site of the policies if the package does not know that.</summary>
    public string Uri { get; init; } = "";

    /// <summary>The first day on which it holds; no day at all where it has always held.</summary>
    public Day InForceFrom { get; init; }

    /// <summary>The last day on which it holds; no day at all where none is set.</summary>
    public Day InForceUntil { get; init; }

    /// <summary>What takes cases out of it.</summary>
    public IEnumerable<Limit> Exceptions => Limits.Where(limit => limit.Kind == LimitKind.Exception);

    /// <summary>What must be so for it to hold.</summary>
    public IEnumerable<Limit> Conditions => Limits.Where(limit => limit.Kind != LimitKind.Exception);

    /// <inheritdoc/>
    public override string ToString() => Sentence;
}
