namespace PolicyAsCode;

/// <summary>Who acts, where and when. What is not said excludes nothing: a rule is left out only if the occasion is known not to be one of its own.</summary>
/// <example><code>new Occasion { Audience = Audience.School, Channel = Channel.Facebook, On = DateTime.Today }</code></example>
public readonly struct Occasion : IEquatable<Occasion>
{
    /// <summary>Who acts.</summary>
    public AudienceGroup? Audience { get; init; }

    /// <summary>On which channel.</summary>
    public MediaChannel? Channel { get; init; }

    /// <summary>On which day.</summary>
    public Day On { get; init; }

    /// <summary>Whether it says nothing, so that no rule is outside it.</summary>
    internal bool IsOpen => Audience is null && Channel is null && !On.IsKnown;

    /// <inheritdoc/>
    public bool Equals(Occasion other) => Equals(Audience, other.Audience) && Equals(Channel, other.Channel) && On == other.On;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Occasion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Audience?.GetHashCode() ?? 0) * 31) + (Channel?.GetHashCode() ?? 0)) * 31) + On.GetHashCode();

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Occasion left, Occasion right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Occasion left, Occasion right) => !left.Equals(right);
}
