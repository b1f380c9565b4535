
namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Finds lines that stand elsewhere now, among those nothing else paired.</summary>
/// <remarks>
/// Two lines pair when each is the other's likest by far enough. Words weigh by how rare they are among the lines left over,
/// and only lines that share one of a line's rarest words are looked at, so that the cost stays near that of the text.
/// </remarks>
internal sealed class MoveFinder
{
    /// <summary>In thousandths of the weight of both lines. A third of the words may have changed.</summary>
    private const int Threshold = 480;

    /// <summary>How much liker than the next best a line must be.</summary>
    private const int Margin = 40;

    private const int FewestWords = 3;
    private const int RarestWords = 6;
    private const int MostPlaces = 48;

    private readonly List<LineAt> _old;
    private readonly List<LineAt> _new;
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly long[] _weights;
    private readonly Bag[] _oldBags;
    private readonly Bag[] _newBags;

    private MoveFinder(List<LineAt> old, List<LineAt> @new)
    {
        (_old, _new, _weights) = (old, @new, WeightsByCount(old.Count + @new.Count));
        (_oldBags, _newBags) = (old.ConvertAll(Count).ToArray(), @new.ConvertAll(Count).ToArray());
        Array.ForEach(_oldBags, Weigh);
        Array.ForEach(_newBags, Weigh);
        for (var i = 0; i < _oldBags.Length; i++)
        {
            foreach (var word in _oldBags[i].Rarest)
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }
    }

    /// <summary>Pairs of an old line and the new one it became.</summary>
    public static List<(LineAt Old, LineAt New)> Find(List<LineAt> old, List<LineAt> @new) =>
        old.Count == 0 || @new.Count == 0 ? [] : new MoveFinder(old, @new).Find();

    private List<(LineAt Old, LineAt New)> Find()
    {
        var bestOfOld = new Best[_old.Count];
        var bestOfNew = new Best[_new.Count];
        for (var j = 0; j < _new.Count; j++)
        {
            foreach (var i in Candidates(j))
            {
                var likeness = LikenessOf(i, j);
                bestOfOld[i] = bestOfOld[i].With(j, likeness);
                bestOfNew[j] = bestOfNew[j].With(i, likeness);
            }
        }

        var moves = new List<(LineAt, LineAt)>();
        for (var j = 0; j < _new.Count; j++)
        {
            if (bestOfNew[j] is { IsClear: true, Line: var i } && bestOfOld[i] is { IsClear: true } back && back.Line == j)
            {
                moves.Add((_old[i], _new[j]));
            }
        }

        return moves;
    }

    private HashSet<int> Candidates(int @new)
    {
        var seen = new HashSet<int>();
        foreach (var word in _newBags[@new].Rarest)
        {
            if (_places.TryGetValue(word, out var places) && places.Count <= MostPlaces)
            {
                seen.UnionWith(places);
            }
        }

        return seen;
    }

    private int LikenessOf(int old, int @new)
    {
        var (left, right) = (_old[old], _new[@new]);
        if ((left.Words.Kind == LineKind.Heading) != (right.Words.Kind == LineKind.Heading)
            || (left.GivenId.Length > 0 && right.GivenId.Length > 0 && left.GivenId != right.GivenId))
        {
            return 0;
        }

        var (a, b) = (_oldBags[old], _newBags[@new]);
        if (Math.Min(a.Keys.Length, b.Keys.Length) < FewestWords)
        {
            return 0;
        }

        var shared = 0L;
        for (int i = 0, j = 0; i < a.Keys.Length && j < b.Keys.Length;)
        {
            var (x, y) = (a.Keys[i], b.Keys[j]);
            shared += x == y ? _weights[_counts[x]] : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return (int)(2000 * shared / (a.Weight + b.Weight));
    }

    private Bag Count(LineAt line)
    {
        var keys = line.Text.KeysOf(line.Line);
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                _counts[keys[i]] = _counts.TryGetValue(keys[i], out var count) ? count + 1 : 1;
            }
        }

        return new Bag(keys);
    }

    private void Weigh(Bag bag)
    {
        var rarest = new List<(ulong Key, int Count)>(RarestWords + 1);
        for (var i = 0; i < bag.Keys.Length; i++)
        {
            var key = bag.Keys[i];
            var count = _counts[key];
            bag.Weight += _weights[count];
            if (i == 0 || key != bag.Keys[i - 1])
            {
                KeepRarest(rarest, key, count);
            }
        }

        bag.Rarest = rarest.ConvertAll(static word => word.Key).ToArray();
    }

    // Of words as rare as each other, the first.
    private static void KeepRarest(List<(ulong Key, int Count)> rarest, ulong key, int count)
    {
        var place = rarest.Count;
        while (place > 0 && rarest[place - 1].Count > count)
        {
            place--;
        }

        if (place < RarestWords)
        {
            rarest.Insert(place, (key, count));
        }

        if (rarest.Count > RarestWords)
        {
            rarest.RemoveAt(RarestWords);
        }
    }

    // A word that stands in every line tells them apart no longer, and one that stands in two tells them together.
    private static long[] WeightsByCount(int lines)
    {
        var weights = new long[lines + 1];
        for (var count = 1; count <= lines; count++)
        {
            weights[count] = 10 + (long)(10 * Math.Log(1 / Math.Max((double)count / lines, 0.001)));
        }

        return weights;
    }

    private sealed class Bag(ulong[] keys)
    {
        public ulong[] Keys { get; } = keys;

        public long Weight { get; set; }

        public ulong[] Rarest { get; set; } = [];
    }

    private readonly record struct Best(int Line, int Likeness, int Next)
    {
        public bool IsClear => Likeness >= Threshold && Likeness - Next >= Margin;

        public Best With(int line, int likeness) => likeness > Likeness ? new Best(line, likeness, Likeness) : this with { Next = Math.Max(Next, likeness) };
    }
}
