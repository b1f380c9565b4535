namespace PolicyAsCode.Import.Reports;

/// <summary>How sure the import is of a repair.</summary>
public enum Certainty
{
    /// <summary>The form of the text says so.</summary>
    Certain,

    /// <summary>It could be otherwise, and no rule would change.</summary>
    Likely,

    /// <summary>A rule hangs on it, so the author is asked.</summary>
    Ask,
}
