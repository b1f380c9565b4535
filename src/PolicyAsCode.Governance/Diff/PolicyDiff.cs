using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Diff;

/// <summary>All that changed between two texts of a policy. Pages, papers, console and JSON are views of it.</summary>
public sealed record PolicyDiff
{
    /// <summary>The policy's id.</summary>
    public string PolicyId { get; init; } = "";

    /// <summary>The policy's title, by its new text.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first line of any comparison: "No wording changed", or the changes counted by class.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>The changes, numbered in the order of reading: settings first, then the text.</summary>
    public EquatableArray<Change> Changes { get; init; }

    /// <summary>The two texts side by side.</summary>
    public EquatableArray<DiffRow> Rows { get; init; }

    /// <summary>Which rule of the old text is which of the new one, in the order of the new text, those that are gone last.</summary>
    public EquatableArray<RulePair> Rules { get; init; }

    /// <summary>Whether nothing changed at all.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>The greatest bump of the changes, with every rewording taken as confirmed.</summary>
    public VersionBump Bump => BumpWhere(static _ => true);

    /// <summary>The changes that forbid agreeing the text: a rule turned into its opposite, a name lost or reused.</summary>
    public IEnumerable<Change> Broken => Changes.Where(static change => change.Class == ChangeClass.Broken);

    /// <summary>All who must be told or asked again.</summary>
    public Attention Attention => Changes.Aggregate(Attention.None, static (sum, change) => sum.And(change.Attention));

    /// <summary>The greatest bump, where a rewording that nobody confirmed counts as major.</summary>
    /// <param name="isConfirmed">Whether a person confirmed that the change leaves the meaning as it was; asked only for those that need it.</param>
    public VersionBump BumpWhere(Func<Change, bool> isConfirmed) =>
        Changes.Aggregate(VersionBump.None, (most, change) => Max(most, change.NeedsConfirmation && !isConfirmed(change) ? VersionBump.Major : change.Bump));

    /// <summary>The new text: every change accepted. One line for each block, ended by <c>\n</c>.</summary>
    public string AcceptAll() => string.Concat(Rows.Where(static row => row.After.Count > 0).Select(static row => string.Concat(row.Segments.Select(static segment => segment.After)) + "\n"));

    /// <summary>The old text: every change rejected.</summary>
    public string RejectAll() => string.Concat(Rows.Where(static row => row.Before.Count > 0).Select(static row => string.Concat(row.Segments.Select(static segment => segment.Before)) + "\n"));

    /// <summary>How many changes are of a class.</summary>
    public int Count(ChangeClass changeClass) => Changes.Count(change => change.Class == changeClass);

    private static VersionBump Max(VersionBump left, VersionBump right) => left > right ? left : right;
}

/// <summary>A rule of the old text and what it is in the new one.</summary>
/// <param name="Before">Its old id; empty where it is new.</param>
/// <param name="After">Its new id; empty where it is gone.</param>
/// <param name="MeaningChanged">Whether any of its changes is more than editorial, so that its revision moves on.</param>
public sealed record RulePair(string Before, string After, bool MeaningChanged);
