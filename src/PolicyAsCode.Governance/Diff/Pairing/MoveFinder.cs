namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Finds lines, or sentences, that stand elsewhere now, among those nothing else paired.</summary>
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

    private readonly List<Movable> _old;
    private readonly List<Movable> _new;
    private readonly long[] _weights;
    private readonly Bag[] _oldBags;
    private readonly Bag[] _newBags;

    // By the number of a word: in how many lines it stands, and the old lines of which it is one of the rarest.
    private readonly int[] _counts;
    private readonly List<int>?[] _places;

    private MoveFinder(List<Movable> old, List<Movable> @new)
    {
        (_old, _new, _weights) = (old, @new, WeightsByCount(old.Count + @new.Count));
        var numbers = new KeyNumbers(old.Sum(static line => line.Keys.Length) + @new.Sum(static line => line.Keys.Length));
        (_oldBags, _newBags) = (BagsOf(old, numbers), BagsOf(@new, numbers));
        (_counts, _places) = (new int[numbers.Count], new List<int>?[numbers.Count]);
        Array.ForEach(_oldBags, Count);
        Array.ForEach(_newBags, Count);
        Array.ForEach(_oldBags, Weigh);
        Array.ForEach(_newBags, Weigh);
        for (var i = 0; i < _oldBags.Length; i++)
        {
            foreach (var word in _oldBags[i].Rarest)
            {
                (_places[word] ??= []).Add(i);
            }
        }
    }

    /// <summary>Pairs of an old line and the new one it became.</summary>
    public static IEnumerable<(LineAt Old, LineAt New)> Find(List<LineAt> old, List<LineAt> @new) =>
        Find(old.ConvertAll(Movable.Of), @new.ConvertAll(Movable.Of)).Select(pair => (old[pair.Old], @new[pair.New]));

    /// <summary>Pairs of the place of an old one and the place of the new one it became.</summary>
    public static List<(int Old, int New)> Find(List<Movable> old, List<Movable> @new) =>
        old.Count == 0 || @new.Count == 0 ? [] : new MoveFinder(old, @new).Find();

    private List<(int Old, int New)> Find()
    {
        var bestOfOld = new Best[_old.Count];
        var bestOfNew = new Best[_new.Count];
        var seenFor = new int[_old.Count];
        for (var j = 0; j < _new.Count; j++)
        {
            foreach (var word in _newBags[j].Rarest)
            {
                if (_places[word] is not { Count: <= MostPlaces } places)
                {
                    continue;
                }

                foreach (var i in places)
                {
                    if (seenFor[i] != j + 1)
                    {
                        seenFor[i] = j + 1;
                        var likeness = LikenessOf(i, j);
                        bestOfOld[i] = bestOfOld[i].With(j, likeness);
                        bestOfNew[j] = bestOfNew[j].With(i, likeness);
                    }
                }
            }
        }

        var moves = new List<(int, int)>();
        for (var j = 0; j < _new.Count; j++)
        {
            if (bestOfNew[j] is { IsClear: true, Line: var i } && bestOfOld[i] is { IsClear: true } back && back.Line == j)
            {
                moves.Add((i, j));
            }
        }

        return moves;
    }

    private int LikenessOf(int old, int @new)
    {
        var (left, right) = (_old[old], _new[@new]);
        if (left.IsHeading != right.IsHeading
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
            shared += x == y ? _weights[_counts[a.Words[i]]] : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return (int)(2000 * shared / (a.Weight + b.Weight));
    }

    private static Bag[] BagsOf(List<Movable> lines, KeyNumbers numbers)
    {
        var bags = new Bag[lines.Count];
        for (var i = 0; i < bags.Length; i++)
        {
            bags[i] = new Bag(lines[i].Keys, Array.ConvertAll(lines[i].Keys, numbers.Add));
        }

        return bags;
    }

    private void Count(Bag bag)
    {
        for (var i = 0; i < bag.Words.Length; i++)
        {
            _counts[bag.Words[i]] += bag.IsFirst(i) ? 1 : 0;
        }
    }

    private void Weigh(Bag bag)
    {
        var rarest = new List<int>(RarestWords + 1);
        for (var i = 0; i < bag.Words.Length; i++)
        {
            bag.Weight += _weights[_counts[bag.Words[i]]];
            if (bag.IsFirst(i))
            {
                KeepRarest(rarest, bag.Words[i]);
            }
        }

        bag.Rarest = rarest;
    }

    // Of words as rare as each other, the first.
    private void KeepRarest(List<int> rarest, int word)
    {
        var place = rarest.Count;
        while (place > 0 && _counts[rarest[place - 1]] > _counts[word])
        {
            place--;
        }

        if (place < RarestWords)
        {
            rarest.Insert(place, word);
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

    // The words of a line, sorted by their keys, with their numbers.
    private sealed class Bag(ulong[] keys, int[] words)
    {
        public ulong[] Keys { get; } = keys;

        public int[] Words { get; } = words;

        public long Weight { get; set; }

        public List<int> Rarest { get; set; } = [];

        public bool IsFirst(int place) => place == 0 || Words[place] != Words[place - 1];
    }

    private readonly record struct Best(int Line, int Likeness, int Next)
    {
        public bool IsClear => Likeness >= Threshold && Likeness - Next >= Margin;

        public Best With(int line, int likeness) => likeness > Likeness ? new Best(line, likeness, Likeness) : this with { Next = Math.Max(Next, likeness) };
    }
}

/// <summary>What can move.</summary>
/// <param name="Keys">The sorted keys of its words.</param>
/// <param name="GivenId">The name its author gave it; empty where it has none.</param>
/// <param name="IsHeading">Whether it is a heading: none becomes anything else.</param>
internal readonly record struct Movable(ulong[] Keys, string GivenId, bool IsHeading)
{
    /// <summary>A line.</summary>
    public static Movable Of(LineAt line) => new(line.Keys, line.GivenId, line.Words.Kind == LineKind.Heading);
}
