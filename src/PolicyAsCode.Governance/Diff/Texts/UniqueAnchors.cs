namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Finds the words that occur once in each of two texts and stand in the same order.</summary>
/// <remarks>Source: patience diff, by Bram Cohen.</remarks>
internal static class UniqueAnchors
{
    public static List<(int Old, int New)> In(Stretch old, Stretch @new)
    {
        var places = new Dictionary<ulong, (int Old, int New)>();
        Note(old, places, static (place, i) => (place.Old == -1 ? i : -2, place.New));
        Note(@new, places, static (place, j) => (place.Old, place.New == -1 ? j : -2));
        var shared = places.Values.Where(static place => place.Old >= 0 && place.New >= 0).OrderBy(static place => place.Old).ToList();
        return InOrder.Of(shared, static _ => 1).FindAll(pair => old.SameAt(pair.Old, @new, pair.New));
    }

    private static void Note(Stretch words, Dictionary<ulong, (int Old, int New)> places, Func<(int Old, int New), int, (int Old, int New)> note)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            var key = words.Words[i].Key;
            places[key] = note(places.TryGetValue(key, out var place) ? place : (-1, -1), i);
        }
    }
}
