using PolicyAsCode.Model;

namespace PolicyAsCode.Reading;

/// <summary>What a lead-in gives to the items under it.</summary>
internal sealed record LeadIn
{
    /// <summary>Nothing leads in: the items speak for themselves.</summary>
    public static LeadIn None { get; } = new();

    /// <summary>What it makes of its list.</summary>
    public LeadInKind Kind { get; init; }

    /// <summary>The force it gives.</summary>
    public Force? Force { get; init; }

    /// <summary>On whom it falls.</summary>
    public Audience Audience { get; init; } = Audience.Implied;

    /// <summary>What it says after the modal.</summary>
    public string Context { get; init; } = "";

    /// <summary>Its exceptions and conditions.</summary>
    public EquatableArray<LimitReading> Limits { get; init; }

    /// <summary>By when.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Whether it is a whole norm by itself, to be reported where its list informs.</summary>
    public bool IsWholeNorm { get; init; }

    /// <summary>Whether its items are whole rules of their own: "follow these rules".</summary>
    public bool LeadsToRules { get; init; }

    /// <summary>Whether it is a finished norm right above a list that could be meant to complete it.</summary>
    public bool MayLead { get; init; }

    /// <summary>Whether it turns something around that was not understood: then its items are never taken by themselves.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Whether a statement is complete, so that items with a modal of their own can still speak for themselves.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it tells what somebody does, so that items that look like commands are none.</summary>
    public bool Describes { get; init; }

    /// <summary>Where in the text the clause starts that its items complete, if others stand before it; else 0.</summary>
    public int LastClauseAt { get; init; }

    /// <summary>The words that decided.</summary>
    public EquatableArray<Reason> Reasons { get; init; }
}

/// <summary>What a <see cref="LeadIn"/> makes of its list.</summary>
internal enum LeadInKind
{
    /// <summary>The items decide.</summary>
    Neutral,

    /// <summary>The items are rules of its force.</summary>
    Norm,

    /// <summary>The items complete a statement, or are reasons, examples, contents: no rules, whatever they look like.</summary>
    Statement,

    /// <summary>The items are the grounds or alternatives of one rule.</summary>
    Grounds,
}
