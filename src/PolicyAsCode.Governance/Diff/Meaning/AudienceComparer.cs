using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Says whether more or fewer people are meant, by what the library's audiences include.</summary>
internal sealed class AudienceComparer
{
    private readonly Dictionary<string, HashSet<string>> _closures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AudienceEntry> _entries = new(StringComparer.Ordinal);

    public AudienceComparer(Library library)
    {
        foreach (var entry in library.Audiences)
        {
            _entries[entry.Id] = entry;
        }
    }

    /// <summary>The direction; nothing where the same people are meant, or where the same words are read with another library.</summary>
    public ChangeDirection? Compare(Audience before, Audience after)
    {
        if (before.Members == after.Members || SameWords.Are(before.InWords(), after.InWords()))
        {
            return null;
        }

        // "You must lock up" and "Lock up" are said to the same readers.
        if (IsReader(before) && IsReader(after))
        {
            return null;
        }

        if (before.IsImplied || after.IsImplied)
        {
            return ChangeDirection.Replaced;
        }

        var (old, @new) = (All(before), All(after));
        return old.SetEquals(@new) ? null
            : old.IsSubsetOf(@new) ? ChangeDirection.Raised
            : @new.IsSubsetOf(old) ? ChangeDirection.Lowered
            : ChangeDirection.Replaced;
    }

    private HashSet<string> All(Audience audience)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in audience.Members)
        {
            all.UnionWith(member.Id.Length > 0 ? Closure(member.Id) : ["“" + Singular(SameWords.Key(member.Words).Replace('-', ' '))]);
        }

        return all;
    }

    private static bool IsReader(Audience audience) => audience.IsImplied || (audience.Members.Count == 1 && audience.Members[0] is { Id: "" } only && string.Equals(only.Words, "you", StringComparison.OrdinalIgnoreCase));

    // "Each pupil" and "pupils" are the same people.
    private static string Singular(string words) => words.Length > 3 && words[words.Length - 1] == 's' && words[words.Length - 2] != 's' ? words.Substring(0, words.Length - 1) : words;

    private HashSet<string> Closure(string id)
    {
        if (_closures.TryGetValue(id, out var known))
        {
            return known;
        }

        var all = new HashSet<string>(StringComparer.Ordinal) { id };
        var waiting = new Stack<string>(all);
        while (waiting.Count > 0)
        {
            if (_entries.TryGetValue(waiting.Pop(), out var entry))
            {
                foreach (var included in entry.Includes.Where(all.Add))
                {
                    waiting.Push(included);
                }
            }
        }

        return _closures[id] = all;
    }
}
