using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Says which exceptions and conditions came, went, changed or turned round.</summary>
internal static class LimitComparer
{
    private const int FewestOfWhole = 2;

    public static void Compare(Rule before, Rule after, List<Delta> deltas)
    {
        if (before.Limits == after.Limits)
        {
            return;
        }

        var old = before.Limits.ToList();
        var @new = after.Limits.ToList();

        // What is said in the same words stayed, whatever its key; then keys tell which is which, then likeness of words.
        Match(old, @new, static (left, right) => left.Kind == right.Kind && SayTheSame(left.Words, right.Words), static (_, _) => { });
        Match(old, @new, static (left, right) => left.Key.Length > 0 && left.Key == right.Key, Report);
        Match(old, @new, static (left, right) => (left.Key.Length == 0 || right.Key.Length == 0) && AreAlike(left.Words, right.Words), Report);
        deltas.AddRange(old.Select(limit => new Delta(FieldOf(limit), ChangeDirection.Removed, after.Force, limit.Words, "")));
        deltas.AddRange(@new.Select(limit => new Delta(FieldOf(limit), ChangeDirection.Added, after.Force, "", limit.Words)));

        void Report(Limit left, Limit right) =>
            deltas.Add(new Delta(FieldOf(right), left.Kind == right.Kind ? ChangeDirection.Replaced : ChangeDirection.Reversed, after.Force, left.Words, right.Words));
    }

    private static void Match(List<Limit> old, List<Limit> @new, Func<Limit, Limit, bool> areSame, Action<Limit, Limit> report)
    {
        for (var i = old.Count - 1; i >= 0; i--)
        {
            var partner = @new.FindIndex(limit => areSame(old[i], limit));
            if (partner >= 0)
            {
                report(old[i], @new[partner]);
                old.RemoveAt(i);
                @new.RemoveAt(partner);
            }
        }
    }

    private static ChangedField FieldOf(Limit limit) => limit.Kind == LimitKind.Exception ? ChangedField.Exception : ChangedField.Condition;

    // "In the event of a storm" and "In the event of storm", "whenever it rains" and "when it rains", "the boat that you take" and "the boat you take".
    private static bool SayTheSame(string left, string right) => SameWords.Are(left, right) || Content(left).SequenceEqual(Content(right), StringComparer.Ordinal);

    private static IEnumerable<string> Content(string words) =>
        SameWords.Key(words).Split(' ').Where(static word => word is not "a" and not "an" and not "the" and not "that").Select(static word => word is "whenever" ? "when" : word is "till" ? "until" : word);

    // The first word, unless or if, is the limit's kind; half of the others say what it is about, or all of the shorter one.
    private static bool AreAlike(string left, string right)
    {
        var (old, @new) = (SameWords.Key(left).Split(' ').Skip(1).ToList(), SameWords.Key(right).Split(' ').Skip(1).ToList());
        var fewer = Math.Min(old.Count, @new.Count);
        var shared = old.Count(@new.Remove);
        return shared > 0 && (4 * shared >= old.Count + shared + @new.Count || (shared == fewer && shared >= FewestOfWhole));
    }
}
