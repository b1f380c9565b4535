using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>The evidence of one decision. Never edited: a mistake is put right by a decision of its own.</summary>
/// <remarks>It names office holders only: no pupils, no staff, no votes by name.</remarks>
public sealed record DecisionRecord
{
    /// <summary>What stands for the record before the first.</summary>
    public const string NoPrevious = "none";

    /// <summary>Its number, from 1 on, without gaps.</summary>
    public int Number { get; init; }

    /// <summary>The policy.</summary>
    public string PolicyId { get; init; } = "";

    /// <summary>What was decided.</summary>
    public Decision Decision { get; init; }

    /// <summary>The version it is about.</summary>
    public PolicyVersion Version { get; init; }

    /// <summary>The hashes of what was decided on.</summary>
    public AgreedHashes Hashes { get; init; } = new("", "", "");

    /// <summary>The body that decided, by its id in <c>library.yml</c>.</summary>
    public string Body { get; init; } = "";

    /// <summary>The body that gave it the power to decide; empty where it decides in its own right.</summary>
    public string DelegatedBy { get; init; } = "";

    /// <summary>The day of the meeting.</summary>
    public DateTime Meeting { get; init; }

    /// <summary>Where the decision stands in the minutes, such as <c>FGB 2026/27-1, item 7</c>.</summary>
    public string Minute { get; init; } = "";

    /// <summary>Who took the chair.</summary>
    public Chair Chair { get; init; } = new("", "");

    /// <summary>The number of the record whose minutes were approved; 0 for other decisions.</summary>
    public int Approves { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public DateTime EffectiveFrom { get; init; }

    /// <summary>By when the policy is to be looked at again; nothing where the decision does not say.</summary>
    public DateTime? NextReview { get; init; }

    /// <summary>How many changes of each class it made.</summary>
    public EquatableArray<ChangeCount> Changes { get; init; }

    /// <summary>What it changes, in words.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The hash of the record before it; <see cref="NoPrevious"/> for the first.</summary>
    public string Previous { get; init; } = NoPrevious;

    /// <summary>Its file in the folder of the policy.</summary>
    public string Path => $"{StoredPaths.Records}{FileName}";

    /// <summary>The name of its file: <c>0001-approved.yml</c>.</summary>
    public string FileName => $"{Number:0000}-{Decision.ToWord()}.yml";
}

/// <summary>The hashes of an agreed version.</summary>
/// <param name="Text">Of the bytes of its text.</param>
/// <param name="Rules">Of the bytes of its model.</param>
/// <param name="VisibleText">Of the text readers see (<see cref="Ratification.VisibleText"/>).</param>
public sealed record AgreedHashes(string Text, string Rules, string VisibleText);

/// <summary>Who took the chair, and in what office.</summary>
public sealed record Chair(string Name, string Office);

/// <summary>How many changes a class has.</summary>
/// <param name="Class">The class, such as <c>tightened</c>.</param>
/// <param name="Count">How many.</param>
public sealed record ChangeCount(string Class, int Count);
