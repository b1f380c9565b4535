namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>What was decided.</summary>
public enum Decision
{
    /// <summary>The text was agreed as proposed.</summary>
    Approved,

    /// <summary>The text was agreed with changes made at the meeting.</summary>
    ApprovedAsAmended,

    /// <summary>The text was reviewed, and stays as it is.</summary>
    ReRatifiedUnchanged,

    /// <summary>The minutes of a decision were approved, as a rule at the next meeting.</summary>
    MinutesApproved,

    /// <summary>The text was corrected without a change to what it says.</summary>
    Editorial,

    /// <summary>The version holds no longer.</summary>
    Withdrawn,
}

/// <summary>The words of records for <see cref="Decision"/>.</summary>
public static class DecisionWords
{
    internal static Dictionary<string, Decision> All { get; } = new(StringComparer.Ordinal)
    {
        ["approved"] = Decision.Approved,
        ["approved-as-amended"] = Decision.ApprovedAsAmended,
        ["re-ratified-unchanged"] = Decision.ReRatifiedUnchanged,
        ["minutes-approved"] = Decision.MinutesApproved,
        ["editorial"] = Decision.Editorial,
        ["withdrawn"] = Decision.Withdrawn,
    };

    /// <summary><c>approved-as-amended</c> and so on.</summary>
    public static string ToWord(this Decision decision) => All.First(entry => entry.Value == decision).Key;

    /// <summary>Whether the decision made a text the agreed one.</summary>
    public static bool MakesVersion(this Decision decision) => decision is Decision.Approved or Decision.ApprovedAsAmended or Decision.Editorial;

    /// <summary>As a sentence on screen says it: "agreed as amended".</summary>
    public static string InWords(this Decision decision) => decision switch
    {
        Decision.Approved => "agreed",
        Decision.ApprovedAsAmended => "agreed as amended",
        Decision.ReRatifiedUnchanged => "reviewed, no change",
        Decision.MinutesApproved => "minutes approved",
        Decision.Editorial => "corrected",
        _ => "withdrawn",
    };
}
