namespace PolicyAsCode.Site.Files;

/// <summary>How writing a site ended.</summary>
public enum SiteWriteStatus
{
    /// <summary>The new site stands in the folder.</summary>
    Written,

    /// <summary>The folder is not one to write a site to.</summary>
    Refused,

    /// <summary>The theme has faults.</summary>
    Faulty,

    /// <summary>The disk did not take it.</summary>
    Failed,
}

/// <summary>What became of a site.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Files">How many files the site has; 0 unless it was written.</param>
/// <param name="Changed">How many of them are new or differ from those that stood there.</param>
/// <param name="Message">What is wrong and what to do; empty where the site was written or <paramref name="Faults"/> say it.</param>
/// <param name="Faults">The faults of the theme.</param>
public sealed record SiteWriteResult(SiteWriteStatus Status, int Files, int Changed, string Message, EquatableArray<ThemeFault> Faults)
{
    internal static SiteWriteResult Written(int files, int changed) => new(SiteWriteStatus.Written, files, changed, "", default);

    internal static SiteWriteResult Refused(string message) => new(SiteWriteStatus.Refused, 0, 0, message, default);

    internal static SiteWriteResult Faulty(IEnumerable<ThemeFault> faults) => new(SiteWriteStatus.Faulty, 0, 0, "", faults.ToEquatableArray());

    internal static SiteWriteResult Failed(string message) => new(SiteWriteStatus.Failed, 0, 0, message, default);
}
