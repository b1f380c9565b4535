namespace PolicyAsCode.Linting.Fixing;

/// <summary>A text with everything fixed that was asked for.</summary>
/// <param name="Text">The text afterwards.</param>
/// <param name="Made">The fixes that were made, in the order in which they were.</param>
/// <param name="Names">In how many places names were written.</param>
/// <param name="Problems">PAC0010 for each fix that would have changed a rule it did not declare, and PAC0009 for those that are in each other's way.</param>
public sealed record FixRun(SourceText Text, EquatableArray<MadeFix> Made, int Names, EquatableArray<PlacedDiagnostic> Problems);

/// <summary>A fix that was made.</summary>
/// <param name="Id">The id of what it put right.</param>
/// <param name="Title">What it did.</param>
public sealed record MadeFix(string Id, string Title);

/// <summary>A diagnostic and the text it stands in, since a fix changes the text on the way.</summary>
public sealed record PlacedDiagnostic(SourceText Source, Diagnostic Diagnostic)
{
    /// <summary>The same text counts as equal, whatever object holds it.</summary>
    public bool Equals(PlacedDiagnostic? other) => other is not null && Diagnostic == other.Diagnostic && Source.Text == other.Source.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Diagnostic.GetHashCode();
}
