namespace PolicyAsCode.Linting;

/// <summary>How sure a lint can be.</summary>
public enum Tier
{
    /// <summary>True by construction: the text has this form or has it not.</summary>
    A,

    /// <summary>A heuristic whose hits were counted; its page says the figures.</summary>
    B,

    /// <summary>Advice.</summary>
    C,
}

/// <summary>What is fixed of a lint: its permanent id, its name, and how serious it is unless settings say otherwise.</summary>
/// <param name="Id">The id, such as <c>PAC1105</c>; never reused.</param>
/// <param name="Title">Its name, as on its page.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Tier">How sure it can be.</param>
public sealed record LintDescriptor(string Id, string Title, Severity Severity, Tier Tier)
{
    /// <summary>Whether settings may not lower it, because what it finds would tamper with agreed rules.</summary>
    public bool CannotBeLowered { get; init; }

    /// <summary>Whether it is off unless settings switch it on, because too few of its hits were checked so far. It never keeps a rule back.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether it judges dates, and so is silent where no day is given.</summary>
    public bool NeedsDay { get; init; }

    /// <summary>A diagnostic of this lint, at its default severity.</summary>
    public Diagnostic At(TextSpan span, string message) => new(Id, Severity, span, message);

    /// <summary>A diagnostic of this lint with a second place.</summary>
    public Diagnostic At(TextSpan span, string message, TextSpan related, string relatedMessage) =>
        new(Id, Severity, span, message, EquatableArray.Of(new RelatedPlace(related, relatedMessage)));
}
