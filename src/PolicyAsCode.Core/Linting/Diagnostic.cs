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
}

/// <summary>A second place that belongs to a <see cref="Diagnostic"/>.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(TextSpan Span, string Message);
