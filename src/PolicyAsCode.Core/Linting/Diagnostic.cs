namespace PolicyAsCode.Linting;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Recorded, shown nowhere by default.</summary>
    Hidden,

    /// <summary>An editor's remark.</summary>
    Information,

    /// <summary>Governors should know before they agree the text.</summary>
    Warning,

    /// <summary>The rules made from this text would be wrong: the build stops.</summary>
    Error,
}

/// <summary>What a lint found at one place.</summary>
/// <param name="Id">The permanent id, such as <c>PAC1105</c>.</param>
/// <param name="Severity">How serious it is, settings applied.</param>
/// <param name="Span">Where, in the file of the text it was found in.</param>
/// <param name="Message">What we found, why it matters, what to do.</param>
/// <param name="Related">Other places that belong to it, such as the first of two equal ids.</param>
public sealed record Diagnostic(string Id, Severity Severity, TextSpan Span, string Message, EquatableArray<RelatedPlace> Related)
{
    /// <summary>A diagnostic at one place only.</summary>
    public Diagnostic(string id, Severity severity, TextSpan span, string message)
        : this(id, severity, span, message, default)
    {
    }

    /// <summary>The id of the rule in whose words or lead-in it lies; empty elsewhere.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>What stays the same while its words do, wherever they move: 16 hexadecimal digits. Empty until the whole file is known.</summary>
    public string Fingerprint { get; init; } = "";
}

/// <summary>A second place that belongs to a <see cref="Diagnostic"/>.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(TextSpan Span, string Message)
{
    /// <summary>The id of the finding there that is not reported by itself, because it may go away with this one; empty for any other place.</summary>
    public string MutedId { get; init; } = "";
}
