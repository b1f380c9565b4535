namespace PolicyAsCode;

/// <summary>The answer to a yes/no question. What nobody answered is <see cref="Unknown"/>, and never passes for an answer.</summary>
/// <remarks>The connectives follow Kleene's strong three-valued logic.</remarks>
public enum Truth : byte
{
    /// <summary>Nobody has said.</summary>
    Unknown = 0,

    /// <summary>Yes.</summary>
    True = 1,

    /// <summary>No.</summary>
    False = 2,
}

/// <summary>Makes and joins answers.</summary>
public static class TruthExtensions
{
    /// <summary>The answer a known value gives.</summary>
    /// <example><code>facts.ConsentGiven = photo.HasConsent.ToTruth()</code></example>
    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;

    /// <summary>The answer a value gives that may be missing.</summary>
    public static Truth ToTruth(this bool? value) => value is { } known ? known.ToTruth() : Truth.Unknown;

    /// <summary>Yes if both are, no if either is not, else unknown.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.True && right == Truth.True ? Truth.True
        : Truth.Unknown;

    /// <summary>Yes if either is, no if neither is, else unknown.</summary>
    public static Truth Or(this Truth left, Truth right) => left.Not().And(right.Not()).Not();

    /// <summary>The opposite answer; what is unknown stays so.</summary>
    public static Truth Not(this Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
