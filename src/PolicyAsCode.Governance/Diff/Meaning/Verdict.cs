using System.Globalization;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>The first line of any comparison.</summary>
internal static class Verdict
{
    private static readonly (ChangeClass Class, string Words)[] Order =
    [
        (ChangeClass.Broken, "broken"),
        (ChangeClass.Weakened, "weaker"),
        (ChangeClass.Tightened, "stricter"),
        (ChangeClass.Changed, "changed in another way"),
        (ChangeClass.Loosened, "looser"),
        (ChangeClass.Clarified, "to be confirmed as the same in meaning"),
        (ChangeClass.Editorial, "editorial"),
    ];

    /// <summary>"No wording changed.", or "7 changes: 2 stricter, 1 looser, 4 editorial."</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="isWordingSame">Whether the two texts have the same words in the same order.</param>
    public static string Of(IReadOnlyCollection<Change> changes, bool isWordingSame)
    {
        if (changes.Count == 0)
        {
            return "No wording changed.";
        }

        var parts = Order
            .Select(row => (Count: changes.Count(change => change.Class == row.Class), row.Words))
            .Where(static row => row.Count > 0)
            .Select(static row => row.Count.ToString(CultureInfo.InvariantCulture) + " " + row.Words);
        var counted = (changes.Count == 1 ? "1 change: " : changes.Count.ToString(CultureInfo.InvariantCulture) + " changes: ") + string.Join(", ", parts) + ".";
        return isWordingSame ? "No wording changed. " + counted : counted;
    }
}
