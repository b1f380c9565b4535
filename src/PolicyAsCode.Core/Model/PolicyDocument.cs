namespace PolicyAsCode.Model;

/// <summary>A policy as it was understood. Immutable, compares by value, and knows no place, path or line.</summary>
/// <param name="Id">The policy's id: the name of its folder.</param>
/// <param name="Metadata">The settings at its top.</param>
/// <param name="Rules">Its rules.</param>
/// <param name="Content">Its text for reading, in document order.</param>
public sealed record PolicyDocument(string Id, PolicyMetadata Metadata, RuleBook Rules, EquatableArray<Block> Content);

/// <summary>The settings at the top of a policy.</summary>
public sealed record PolicyMetadata
{
    /// <summary>The policy's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it is about, in a sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The role that looks after it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The id of the body that agrees it.</summary>
    public string Approver { get; init; } = "";

    /// <summary><c>statutory</c>, <c>non-statutory</c> or empty.</summary>
    public string Statutory { get; init; } = "";

    /// <summary><c>yearly</c> or a duration such as <c>24 months</c>.</summary>
    public string Review { get; init; } = "";

    /// <summary>The ids of the schools it holds for; <c>all</c> for every one.</summary>
    public EquatableArray<string> Schools { get; init; }

    /// <summary>The ids of the audiences it is for.</summary>
    public EquatableArray<string> Audiences { get; init; }

    /// <summary>The ids of related policies.</summary>
    public EquatableArray<string> Related { get; init; }

    /// <summary>Ids of rules that are no more, with what became of them.</summary>
    public EquatableArray<RetiredId> Retired { get; init; }
}

/// <summary>An id that was taken away.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Reason">Why, in words; empty where <paramref name="ReplacedBy"/> says it.</param>
/// <param name="ReplacedBy">The id that took its place, or empty.</param>
public sealed record RetiredId(string Id, string Reason, string ReplacedBy);
