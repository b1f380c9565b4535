using PolicyAsCode.Model;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A modal expression in a sentence: "must not", "are not permitted to", "expects pupils to".</summary>
internal sealed record Modal
{
    /// <summary>Index of its first token.</summary>
    public int Start { get; init; }

    /// <summary>Index of the token after its last.</summary>
    public int End { get; init; }

    /// <summary>What it does, before the subject and the verb have had their say.</summary>
    public ModalKind Kind { get; init; }

    /// <summary>Which way it points.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How strongly.</summary>
    public Strength Strength { get; init; }

    /// <summary>Where the people asked, expected or allowed stand: "expects [pupils] to"; empty elsewhere.</summary>
    public (int From, int To) Addressee { get; init; }

    /// <summary>Whether the subject is not the one on whom it falls: "it is essential that", "the school requires".</summary>
    public bool IsImpersonal { get; init; }

    /// <summary>Whether it speaks of the subject as something done to it: "phones are banned".</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it rules nothing because a negation in it can be read two ways: "are not allowed to not".</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>Whether a negative subject is counted in its polarity already: "nothing in this policy prevents staff from".</summary>
    public bool CountsSubject { get; init; }

    /// <summary>One that rules whatever the subject and the verb are.</summary>
    /// <param name="start">Index of its first token.</param>
    /// <param name="end">Index of the token after its last.</param>
    /// <param name="polarity">Which way it points.</param>
    /// <param name="strength">How strongly.</param>
    public static Modal Firm(int start, int end, Polarity polarity, Strength strength) =>
        new() { Start = start, End = end, Kind = ModalKind.Firm, Polarity = polarity, Strength = strength };
}

/// <summary>What a <see cref="Modal"/> does.</summary>
internal enum ModalKind
{
    /// <summary>It rules whatever the subject and the verb are: must, should, is required to.</summary>
    Firm,

    /// <summary>It rules or states, as subject and verb decide: may, can.</summary>
    Possible,

    /// <summary>It promises, binds or foretells, as subject and verb decide: will.</summary>
    Future,

    /// <summary>It holds the place of a verb and rules nothing: "may be required to", "aims to".</summary>
    Statement,
}
