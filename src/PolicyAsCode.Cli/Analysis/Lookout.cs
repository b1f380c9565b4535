using PolicyAsCode.Cli.Caching;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>How a command looks at policies.</summary>
internal sealed record Lookout
{
    /// <summary>As every command does that asks for nothing else.</summary>
    public static Lookout Plain { get; } = new();

    /// <summary>Whether previews are switched on by the command line.</summary>
    public bool ShowsPreviews { get; init; }

    /// <summary>The day for which dates are judged.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>Whether only what is found is asked for, and not the policies: then an unchanged file need not be read again.</summary>
    public bool FindingsOnly { get; init; }

    /// <summary>Whether of what is found only places are told, and no words of the files shown: then their characters need not be kept.</summary>
    public bool PlacesOnly { get; init; }

    /// <summary>Whether what an earlier run found may be used.</summary>
    public bool UsesCache { get; init; }

    /// <summary>Whether a build server looks, and not a person.</summary>
    public bool IsOnBuildServer { get; init; }

    /// <summary>The files as they were understood before, while they are edited; nothing where each is looked at once.</summary>
    public KeptChecks? Kept { get; init; }

    /// <summary>What was found before in their histories, while they are edited; nothing where each is looked at once.</summary>
    public KeptHistories? KeptHistories { get; init; }
}
