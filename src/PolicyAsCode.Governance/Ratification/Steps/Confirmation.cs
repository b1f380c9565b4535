using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>A person's word that a rewording changes no meaning. It holds for the exact old and new words, and lapses with another edit.</summary>
public static class Confirmation
{
    /// <summary>The line that stands for a change in a proposal.</summary>
    /// <example><c>past-pupils reworded 4f0c…</c></example>
    public static string Of(Change change) => $"{NameOf(change)} {change.Kind.ToWord()} {ContentHash.Of(change.Before + "\n" + change.After)}";

    /// <summary>What the author calls a change by: the rule it touches first, or its number where it touches none.</summary>
    public static string NameOf(Change change) => change.Rules.Count > 0 ? change.Rules[0].Id : change.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether a change is among those confirmed.</summary>
    public static bool IsIn(EquatableArray<string> confirmed, Change change) => confirmed.Contains(Of(change));

    /// <summary>The confirmations that still hold: those given before, and those given now by name.</summary>
    /// <param name="diff">The changes.</param>
    /// <param name="before">Those of the proposal so far.</param>
    /// <param name="names">Rules, or numbers of changes, confirmed now.</param>
    public static EquatableArray<string> Collect(PolicyDiff diff, EquatableArray<string> before, EquatableArray<string> names) => diff.Changes
        .Where(static change => change.NeedsConfirmation)
        .Where(change => IsIn(before, change) || names.Contains(NameOf(change)) || change.Rules.Any(rule => names.Contains(rule.Id)))
        .Select(Of)
        .ToEquatableArray();
}
