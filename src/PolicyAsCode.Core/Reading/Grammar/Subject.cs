using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>The subject of a clause.</summary>
internal sealed record Subject
{
    /// <summary>No subject: an imperative, or a fragment.</summary>
    public static Subject None { get; } = new();

    /// <summary>Whether it can have duties.</summary>
    public Animacy Animacy { get; init; }

    /// <summary>Those named; empty for things.</summary>
    public EquatableArray<AudienceMember> Members { get; init; }

    /// <summary>"no pupil", "nobody", "neither staff nor pupils".</summary>
    public bool IsNegative { get; init; }

    /// <summary>"not all pupils": what it says of some is not said.</summary>
    public bool IsPartial { get; init; }

    /// <summary>"only staff".</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether all those named are the publisher itself.</summary>
    public bool IsPublisher { get; init; }

    /// <summary>Whether the text speaks of itself: "this policy".</summary>
    public bool IsTheText { get; init; }

    /// <summary>"it", "there": no subject of its own.</summary>
    public bool IsExpletive { get; init; }

    /// <summary>"some pupils", "many users": a statement, not a rule, where the modal can be either.</summary>
    public bool IsVague { get; init; }

    /// <summary>"they": stands for somebody named before.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty { get; init; }
}
