using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>What was decided where, as somebody types it from the minutes.</summary>
public sealed record Meeting
{
    /// <summary>The body that decided, by its id in <c>library.yml</c>.</summary>
    public string Body { get; init; } = "";

    /// <summary>The body that gave it the power to decide; empty where it decides in its own right.</summary>
    public string DelegatedBy { get; init; } = "";

    /// <summary>The day of the meeting; nothing where none was given.</summary>
    public DateTime? Day { get; init; }

    /// <summary>Where the decision stands in the minutes.</summary>
    public string Minute { get; init; } = "";

    /// <summary>Who took the chair, and in what office.</summary>
    public Chair Chair { get; init; } = new("", "");

    /// <summary>The first day on which the decision holds; the day of the meeting where none is given.</summary>
    public DateTime? EffectiveFrom { get; init; }

    /// <summary>By when the policy is to be looked at again; worked out from its settings where none is given.</summary>
    public DateTime? NextReview { get; init; }
}
