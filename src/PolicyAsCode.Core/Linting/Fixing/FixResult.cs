namespace PolicyAsCode.Linting.Fixing;

/// <summary>A text with its fixes made.</summary>
/// <param name="Text">The text afterwards.</param>
/// <param name="Edits">The changes that were made, in places of the text before; none where there was nothing to do.</param>
/// <param name="Refused">PAC0010 for each change that was not made because it would have changed a rule, in places of the text before.</param>
public sealed record FixResult(SourceText Text, EquatableArray<TextEdit> Edits, EquatableArray<Diagnostic> Refused);
