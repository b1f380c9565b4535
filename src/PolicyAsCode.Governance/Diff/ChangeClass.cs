namespace PolicyAsCode.Governance.Diff;

/// <summary>What a change does to the meaning of a policy, from least to most.</summary>
public enum ChangeClass
{
    /// <summary>What the policy says stays: typography, numbers, headings, order within a list.</summary>
    Editorial,

    /// <summary>Said in other words. That it means the same is for a person to confirm.</summary>
    Clarified,

    /// <summary>More is allowed, or advised, than before.</summary>
    Loosened,

    /// <summary>Somebody must do more, or may do less, than before.</summary>
    Tightened,

    /// <summary>Somebody is bound, or protected, less than before.</summary>
    Weakened,

    /// <summary>It changed, and nobody can say from the outside in which direction.</summary>
    Changed,

    /// <summary>What others rely on is broken: a rule turned into its opposite, or its name vanished or was given to another. It cannot be agreed like this.</summary>
    Broken,
}

/// <summary>The words of the published formats for <see cref="ChangeClass"/> and <see cref="ChangeKind"/>.</summary>
public static class ChangeWords
{
    /// <summary>The word people read: "stricter" and so on.</summary>
    public static string InWords(this ChangeClass changeClass) => changeClass switch
    {
        ChangeClass.Editorial => "tidied",
        ChangeClass.Clarified => "reworded",
        ChangeClass.Loosened => "looser",
        ChangeClass.Tightened => "stricter",
        ChangeClass.Weakened => "weaker",
        ChangeClass.Broken => "broken",
        _ => "changed",
    };

    /// <summary>The sentence of a change, and what a person has to do about it.</summary>
    public static string InFull(this Change change) => change.Sentence
        + (change.NeedsConfirmation ? " Somebody must confirm that it means the same." : "")
        + (change.Attention.IsRed ? " Look twice: it may take protection away." : "");

    /// <summary><c>tightened</c> and so on.</summary>
    public static string ToWord(this ChangeClass changeClass) => Hyphenated(changeClass.ToString());

    /// <summary><c>exception-added</c> and so on.</summary>
    public static string ToWord(this ChangeKind kind) => Hyphenated(kind.ToString());

    /// <summary><c>moved-here</c> and so on.</summary>
    public static string ToWord(this RowKind kind) => Hyphenated(kind.ToString());

    /// <summary><c>table-row</c> and so on.</summary>
    public static string ToWord(this LineKind kind) => Hyphenated(kind.ToString());

    /// <summary><c>removed</c> and so on.</summary>
    public static string ToWord(this SegmentKind kind) => Hyphenated(kind.ToString());

    // ExceptionAdded → exception-added
    private static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
