using System.Globalization;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>The first line of any comparison.</summary>
internal static class Verdict
{
    // What governors must look at first comes first.
    private static readonly ChangeClass[] Order =
    [
        ChangeClass.Broken, ChangeClass.Weakened, ChangeClass.Tightened, ChangeClass.Changed, ChangeClass.Loosened, ChangeClass.Clarified, ChangeClass.Editorial,
    ];

    /// <summary>"No wording changed.", or "7 changes: 2 stricter, 1 looser, 4 tidied."</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="isWordingSame">Whether the two texts have the same words in the same order.</param>
    public static string Of(IReadOnlyCollection<Change> changes, bool isWordingSame)
    {
        if (changes.Count == 0)
        {
            return "No wording changed.";
        }

        var counted = Counted(changes);
        return isWordingSame ? "No wording changed. " + counted : counted;
    }

    /// <summary>The same for a whole library, with the policies that came and went.</summary>
    public static string Of(LibraryDiff library)
    {
        var changes = library.Policies.SelectMany(static policy => policy.Changes).ToList();
        var changed = library.Policies.Count(static policy => !policy.IsEmpty);
        var parts = new[]
        {
            changed == 0 ? "No wording changed in policies that stand in both." : $"{Number(changed, "policy", "policies")} changed. {Counted(changes)}",
            library.Added.Count == 0 ? "" : Number(library.Added.Count, "policy", "policies") + " added.",
            library.Removed.Count == 0 ? "" : Number(library.Removed.Count, "policy", "policies") + " removed.",
        };
        return string.Join(" ", parts.Where(static part => part.Length > 0));
    }

    private static string Counted(IReadOnlyCollection<Change> changes)
    {
        var counts = new int[Order.Length];
        foreach (var change in changes)
        {
            counts[Array.IndexOf(Order, change.Class)]++;
        }

        var parts = Order
            .Select((changeClass, i) => (Count: counts[i], Words: changeClass.InWords()))
            .Where(static row => row.Count > 0)
            .Select(static row => row.Count.ToString(CultureInfo.InvariantCulture) + " " + row.Words);
        return $"{Number(changes.Count, "change", "changes")}: {string.Join(", ", parts)}.";
    }

    private static string Number(int count, string one, string many) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
