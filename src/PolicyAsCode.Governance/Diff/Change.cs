using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Diff;

/// <summary>One change between two texts of a policy, as governors discuss it.</summary>
public sealed record Change
{
    /// <summary>Its number in the diff, from 1, in the order of reading.</summary>
    public int Number { get; init; }

    /// <summary>What changed.</summary>
    public ChangeKind Kind { get; init; }

    /// <summary>What that does to the meaning.</summary>
    public ChangeClass Class { get; init; }

    /// <summary>What it does to the version. A <see cref="ChangeClass.Broken"/> change counts as major and cannot be agreed at all.</summary>
    public VersionBump Bump { get; init; }

    /// <summary>The change in one sentence that a governor reads: "Staff: should not became must not for 1 rule".</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The rules it touches: one, or all of a lead-in; none where the text is no rule.</summary>
    public EquatableArray<ChangedRule> Rules { get; init; }

    /// <summary>The old words; empty where there were none.</summary>
    public string Before { get; init; } = "";

    /// <summary>The new words; empty where there are none.</summary>
    public string After { get; init; } = "";

    /// <summary>Both, word by word. For several blocks, parted by <c>\n</c>.</summary>
    public EquatableArray<TextSegment> Segments { get; init; }

    /// <summary>Who must be told or asked again.</summary>
    public Attention Attention { get; init; } = Attention.None;

    /// <summary>Whether a person must confirm that the meaning stayed. Unconfirmed it counts as major.</summary>
    public bool NeedsConfirmation { get; init; }

    /// <summary>The index in <see cref="PolicyDiff.Rows"/> of the row it is told about; -1 for the settings at the top.</summary>
    public int Row { get; init; } = -1;

    /// <summary>The policy to which, or from which, it was moved; empty where it stayed in its own.</summary>
    public string OtherPolicyId { get; init; } = "";
}

/// <summary>A rule that a change touches.</summary>
/// <param name="IdBefore">Its id in the old text; empty where it is new.</param>
/// <param name="IdAfter">Its id in the new text; empty where it is gone. Differs from the old one only where the author gave none.</param>
/// <param name="LabelBefore">The number people quoted, such as <c>2.1 (c)</c>; empty where it is new.</param>
/// <param name="LabelAfter">The number they quote now; empty where it is gone.</param>
public sealed record ChangedRule(string IdBefore, string IdAfter, string LabelBefore, string LabelAfter)
{
    /// <summary>Its id now, or its last.</summary>
    public string Id => IdAfter.Length > 0 ? IdAfter : IdBefore;

    /// <summary>Its number now, or its last.</summary>
    public string Label => LabelAfter.Length > 0 ? LabelAfter : LabelBefore;
}
