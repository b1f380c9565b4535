namespace PolicyAsCode;

/// <summary>What a check found of one rule.</summary>
public enum FindingKind
{
    /// <summary>Not decided: a fact it hangs on is unknown.</summary>
    Undetermined = 0,

    /// <summary>The occasion is none of the rule's, or the act would break it but its condition is not met.</summary>
    NotApplicable,

    /// <summary>The rule does not hold on that day.</summary>
    NotInForce,

    /// <summary>The rule is kept.</summary>
    Satisfied,

    /// <summary>The act would break the rule, but one of its exceptions holds.</summary>
    Excepted,

    /// <summary>The act goes against advice or an encouragement.</summary>
    Discouraged,

    /// <summary>The act breaks a binding rule or a promise.</summary>
    Violated,
}

/// <summary>What a check found of one rule, with what a person needs to see of it.</summary>
public sealed class Finding
{
    internal Finding(Rule rule, FindingKind kind)
    {
        Rule = rule;
        Kind = kind;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What was found.</summary>
    public FindingKind Kind { get; }

    /// <summary>What the rule says.</summary>
    public string Sentence => Rule.Sentence;

    /// <summary>The number people quote.</summary>
    public string Label => Rule.Label;

    /// <summary>Where the rule can be read.</summary>
    public string Uri => Rule.Uri;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Rule.Id}";
}

/// <summary>A fact that is still to be answered.</summary>
public sealed class Question
{
    internal Question(string fact, string text, Rule rule)
    {
        Fact = fact;
        Text = text;
        Rule = rule;
    }

    /// <summary>The name of the fact to set.</summary>
    public string Fact { get; }

    /// <summary>The question a person can answer with yes or no.</summary>
    public string Text { get; }

    /// <summary>The rule that asks, the first of them where rules share the fact.</summary>
    public Rule Rule { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
