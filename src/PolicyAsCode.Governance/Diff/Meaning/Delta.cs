using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>One part of a rule that changed.</summary>
/// <param name="Field">The part.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Force">The force that gives it its class.</param>
/// <param name="Before">The old words of that part; empty where there were none.</param>
/// <param name="After">The new words of that part.</param>
internal sealed record Delta(ChangedField Field, ChangeDirection Direction, Force? Force, string Before, string After)
{
    /// <summary>Its row of the table.</summary>
    public ChangeRow Row { get; } = ChangeTable.Of(Field, Force, Direction);
}
