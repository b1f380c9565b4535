namespace PolicyAsCode.Linting.Fixing;

/// <summary>What a <see cref="Fix"/> declares to leave alone. Whatever its kind, it is proved by reading the text again.</summary>
public enum FixKind
{
    /// <summary>Every rule stays as it is, word for word. <c>policy fix</c> makes it without being asked.</summary>
    Format,

    /// <summary>The words of rules may change; who, how strongly, unless when, by when and every number stay. Made with <c>--wording</c>.</summary>
    Wording,

    /// <summary>What the text means may change at that place and nowhere else, so a person chooses. Shown with <c>--suggest</c>.</summary>
    Suggestion,
}

/// <summary>A way to put a diagnostic right.</summary>
/// <param name="Kind">What it declares to leave alone.</param>
/// <param name="Title">What it does, as an order: "Put a blank line before it".</param>
/// <param name="Edits">Its edits, all or none; no two at one place.</param>
public sealed record Fix(FixKind Kind, string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>A fix of one edit.</summary>
    public static Fix Of(FixKind kind, string title, TextSpan span, string newText) => new(kind, title, EquatableArray.Of(new TextEdit(span, newText)));
}
