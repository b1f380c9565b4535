namespace PolicyAsCode;

/// <summary>How a limit bears on its rule.</summary>
public enum LimitKind
{
    /// <summary>The rule does not hold there: "unless they have given consent".</summary>
    Exception,

    /// <summary>The rule holds only there: "if they are repeatedly abusive". Of a rule that says "only", what is allowed: all else is forbidden.</summary>
    Condition,

    /// <summary>What an "only" allows, where the rule's own words say it and no condition of its own does.</summary>
    Only,
}

/// <summary>An exception or a condition of a rule, and the fact that decides it.</summary>
public sealed class Limit
{
    /// <summary>Makes a limit.</summary>
    /// <param name="kind">How it bears on its rule.</param>
    /// <param name="key">The author's key, such as <c>consent-given</c>; empty where there is none yet.</param>
    /// <param name="words">The author's words.</param>
    /// <param name="fact">The name of its fact, such as <c>NamesOrPhotosConsentGiven</c>. Rules that share a limit name the same fact.</param>
    /// <param name="question">Its fact as a question a person can answer.</param>
    public Limit(LimitKind kind, string key, string words, string fact, string question)
    {
        Kind = kind;
        Key = key;
        Words = words;
        Fact = fact;
        Question = question;
    }

    /// <summary>How it bears on its rule.</summary>
    public LimitKind Kind { get; }

    /// <summary>The author's key; empty where there is none yet.</summary>
    public string Key { get; }

    /// <summary>The author's words, such as <c>unless they have given consent</c>.</summary>
    public string Words { get; }

    /// <summary>The name of its fact.</summary>
    public string Fact { get; }

    /// <summary>Its fact as a question a person can answer with yes or no.</summary>
    public string Question { get; }

    /// <inheritdoc/>
    public override string ToString() => Words;
}
