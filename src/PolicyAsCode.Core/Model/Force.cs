namespace PolicyAsCode.Model;

/// <summary>Which way a rule points.</summary>
public enum Polarity
{
    /// <summary>Somebody is to do it.</summary>
    Oblige,

    /// <summary>Somebody is not to do it.</summary>
    Forbid,

    /// <summary>Somebody is allowed to do it, or released from having to.</summary>
    Permit,

    /// <summary>It is allowed within its limit, and forbidden otherwise: "may only", "will only".</summary>
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

/// <summary>The word for a rule's force that people use, and that <c>policy model</c> prints.</summary>
public enum Modality
{
    /// <summary>No force.</summary>
    None,

    /// <summary>A binding duty.</summary>
    Must,

    /// <summary>A binding prohibition.</summary>
    MustNot,

    /// <summary>Advice to do.</summary>
    Should,

    /// <summary>Advice not to do.</summary>
    ShouldNot,

    /// <summary>A permission or a power.</summary>
    May,

    /// <summary>A promise to do.</summary>
    Will,

    /// <summary>A promise not to do.</summary>
    WillNot,

    /// <summary>An encouragement.</summary>
    Encouraged,

    /// <summary>A list whose items differ, under a lead-in without a force of its own.</summary>
    Mixed,
}

/// <summary>The force of a rule: its direction, its strength and the author's words for them.</summary>
/// <param name="Polarity">Which way it points.</param>
/// <param name="Strength">How strongly it binds; <see cref="Strength.None"/> for permissions and powers.</param>
/// <param name="Words">The author's words, such as <c>must not</c>.</param>
/// <remarks>Source: the two axes follow deontic logic's obligation, prohibition and permission, and RFC 2119's levels.</remarks>
public sealed record Force(Polarity Polarity, Strength Strength, string Words)
{
    /// <summary>Whether what is named is allowed and everything else is not.</summary>
    public bool IsOnly => Polarity == Polarity.PermitOnly;

    /// <summary>The single word for this force.</summary>
    public Modality Modality => (Polarity, Strength) switch
    {
        (Polarity.Permit or Polarity.Empower, _) => Modality.May,
        (Polarity.Forbid, Strength.Commitment) => Modality.WillNot,
        (Polarity.Forbid, Strength.Advisory or Strength.Aspirational) => Modality.ShouldNot,
        (Polarity.Forbid, _) => Modality.MustNot,
        (_, Strength.Binding) => Modality.Must,
        (_, Strength.Commitment) => Modality.Will,
        (_, Strength.Advisory) => Modality.Should,
        (_, Strength.Aspirational) => Modality.Encouraged,
        _ => Modality.May,
    };

    /// <summary>Whether doing what is named breaks the rule, whatever its strength.</summary>
    public bool Forbids => Polarity == Polarity.Forbid;

    /// <summary>Whether two forces point the same way and bind alike, whatever their words.</summary>
    public bool SameAs(Force other) => Polarity == other.Polarity && Strength == other.Strength;
}

/// <summary>The words of the published formats for <see cref="Model.Modality"/>, <see cref="Model.Polarity"/> and <see cref="Model.Strength"/>.</summary>
public static class ForceWords
{
    /// <summary><c>must-not</c> and so on.</summary>
    public static string ToWord(this Modality modality) => modality switch
    {
        Modality.Must => "must",
        Modality.MustNot => "must-not",
        Modality.Should => "should",
        Modality.ShouldNot => "should-not",
        Modality.May => "may",
        Modality.Will => "will",
        Modality.WillNot => "will-not",
        Modality.Encouraged => "encouraged",
        Modality.Mixed => "mixed",
        _ => "none",
    };

    /// <summary><c>permit-only</c> and so on.</summary>
    public static string ToWord(this Polarity polarity) => polarity switch
    {
        Polarity.Oblige => "oblige",
        Polarity.Forbid => "forbid",
        Polarity.Permit => "permit",
        Polarity.PermitOnly => "permit-only",
        _ => "empower",
    };

    /// <summary><c>binding</c> and so on; empty for <see cref="Strength.None"/>.</summary>
    public static string ToWord(this Strength strength) => strength switch
    {
        Strength.Binding => "binding",
        Strength.Commitment => "commitment",
        Strength.Advisory => "advisory",
        Strength.Aspirational => "aspirational",
        _ => "",
    };
}
