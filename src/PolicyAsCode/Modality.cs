namespace PolicyAsCode;

/// <summary>Which way a rule points.</summary>
public enum Polarity
{
    /// <summary>Somebody is to do it.</summary>
    Oblige,

    /// <summary>Somebody is not to do it.</summary>
    Forbid,

    /// <summary>Somebody is allowed to do it.</summary>
    Permit,

    /// <summary>It is allowed within its limit, and forbidden otherwise: "may only".</summary>
    PermitOnly,

    /// <summary>Somebody keeps a power: "reserves the right to".</summary>
    Empower,
}

/// <summary>How strongly a rule binds.</summary>
public enum Strength
{
    /// <summary>Permissions and powers bind nobody.</summary>
    None,

    /// <summary>must, must not.</summary>
    Binding,

    /// <summary>will, will not: the publisher's own promise.</summary>
    Commitment,

    /// <summary>should, should not.</summary>
    Advisory,

    /// <summary>is encouraged to.</summary>
    Aspirational,
}

/// <summary>The force of a rule: its direction, its strength, and the author's words for them.</summary>
public sealed class Modality
{
    /// <summary>Makes a force.</summary>
    /// <param name="polarity">Which way it points.</param>
    /// <param name="strength">How strongly it binds.</param>
    /// <param name="words">The author's words, such as <c>must not</c>.</param>
    public Modality(Polarity polarity, Strength strength, string words)
    {
        Polarity = polarity;
        Strength = strength;
        Words = words;
    }

    /// <summary>Which way it points.</summary>
    public Polarity Polarity { get; }

    /// <summary>How strongly it binds.</summary>
    public Strength Strength { get; }

    /// <summary>The author's words, such as <c>must not</c>.</summary>
    public string Words { get; }

    /// <summary>Whether a rule of this force can be broken: permissions and powers cannot.</summary>
    public bool CanBeBroken => Polarity is Polarity.Oblige or Polarity.Forbid or Polarity.PermitOnly;

    /// <summary>Whether breaking it is discouraged rather than a violation.</summary>
    public bool IsAdvice => Strength is Strength.Advisory or Strength.Aspirational;

    /// <inheritdoc/>
    public override string ToString() => Words;
}
