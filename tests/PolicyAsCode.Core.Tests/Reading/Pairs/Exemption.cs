using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>Where an exception or condition stands.</summary>
internal enum Place
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Before everything else.</summary>
    Leading,

    /// <summary>Between subject and modal.</summary>
    Between,

    /// <summary>At the end of the sentence or lead-in.</summary>
    Trailing,

    /// <summary>At the end, in brackets.</summary>
    Brackets,

    /// <summary>At the end of the second item.</summary>
    InItem,

    /// <summary>A sentence of its own behind the sentence.</summary>
    NextSentence,

    /// <summary>A paragraph of its own behind the paragraph or list.</summary>
    NextParagraph,
}

/// <summary>An exception or condition.</summary>
/// <param name="Words">As it stands in the middle of a sentence.</param>
/// <param name="Core">What must be left of it in what is read.</param>
/// <param name="Kind">What it must be read as.</param>
internal sealed record Exemption(string Words, string Core, LimitKind Kind)
{
    /// <summary>Those that can stand anywhere.</summary>
    public static IReadOnlyList<Exemption> All { get; } =
    [
        new("unless the coxswain agrees", "the coxswain agrees", LimitKind.Exception),
        new("except in an emergency", "in an emergency", LimitKind.Exception),
        new("if the siren sounds", "the siren sounds", LimitKind.Condition),
        new("when the tide turns", "the tide turns", LimitKind.Condition),
        new("where the path is flooded", "the path is flooded", LimitKind.Condition),
        new("where swimming is prohibited", "swimming is prohibited", LimitKind.Condition),
        new("if mooring is allowed", "mooring is allowed", LimitKind.Condition),
        new("save with the consent of the mayor", "with the consent of the mayor", LimitKind.Exception),
        new("during the regatta", "the regatta", LimitKind.Condition),
        new("provided that the gate is locked", "the gate is locked", LimitKind.Condition),
    ];

    /// <summary>Those that only follow.</summary>
    public static IReadOnlyList<Exemption> Following { get; } =
    [
        .. All,
        new("other than on race days", "on race days", LimitKind.Exception),
        new("save on feast days", "on feast days", LimitKind.Exception),
        new("apart from on open days", "on open days", LimitKind.Exception),
    ];

    /// <summary>Those that are a sentence of their own.</summary>
    public static IReadOnlyList<Exemption> Later { get; } =
    [
        new("This does not apply on race days", "on race days", LimitKind.Exception),
        new("The only exception is a storm", "a storm", LimitKind.Exception),
        new("However, this rule does not apply to a drifting boat", "to a drifting boat", LimitKind.Exception),
        new("This applies only at high tide", "at high tide", LimitKind.Condition),
    ];

    /// <summary>The one for a document, by its number.</summary>
    public static Exemption For(Place place, int number) => place is Place.NextSentence or Place.NextParagraph ? Later[number % Later.Count] : place is Place.Leading or Place.Between ? All[number % All.Count] : Following[number % Following.Count];
}
