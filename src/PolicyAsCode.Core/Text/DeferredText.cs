namespace PolicyAsCode.Text;

/// <summary>A text that is worked out when it is first asked for. Two are equal where their texts are.</summary>
internal sealed class DeferredText : IEquatable<DeferredText>
{
    private readonly Func<string> _work;
    private string? _text;

    /// <summary>No text.</summary>
    public static DeferredText Empty { get; } = new("");

    /// <summary>Keeps the work for later. It is done once, or twice where two threads ask at once: it must give the same text each time.</summary>
    public DeferredText(Func<string> work) => _work = work;

    /// <summary>A text that is known.</summary>
    public DeferredText(string text)
        : this(() => text) => _text = text;

    /// <summary>The text.</summary>
    public string Value => _text ??= _work();

    /// <inheritdoc/>
    public bool Equals(DeferredText? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeferredText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
