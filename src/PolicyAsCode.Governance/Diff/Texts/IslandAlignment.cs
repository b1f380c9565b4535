namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Finds the cheapest alignment of two short texts, where one or two unchanged words between changes have a price.</summary>
internal sealed class IslandAlignment
{
    // In tenths of a word. To strike an island of one word out and write it again costs 20, one of two words 40.
    private const int Change = 10;
    private const int Open = 1;

    // The prices that avoid islands, those that keep an island of two, and those that keep every one.
    private static readonly (int One, int Two)[] Prices = [(26, 46), (26, 26), (0, 0)];

    /// <summary>How many times as long as the shortest script a calm one may be; beyond it, islands read better than so much struck out.</summary>
    private const int MostOfShortest = 2;

    private const int Never = int.MaxValue / 2;

    // What an alignment of two beginnings ends with.
    private const int InChange = 0;
    private const int AfterOne = 1;
    private const int AfterTwo = 2;
    private const int AfterMany = 3;

    private int[] _costs = new int[4 * 64];
    private byte[] _steps = new byte[4 * 1024];
    private int _islandOfOne;
    private int _islandOfTwo;
    private ulong[] _oldKeys = [];
    private ulong[] _newKeys = [];

    /// <summary>Pairs the words of two stretches.</summary>
    public void Align(Stretch old, Stretch @new, int[] partner)
    {
        old.CopyKeys(ref _oldKeys);
        @new.CopyKeys(ref _newKeys);

        // The shortest script is at least as long as the lengths differ, so that most texts need no second look.
        var shortest = Math.Max(1, Math.Abs(old.Count - @new.Count));
        var length = Align(old, @new, partner, Prices[0]);
        if (length <= MostOfShortest * shortest)
        {
            return;
        }

        shortest = Align(old, @new, partner, Prices[Prices.Length - 1]);
        for (var i = 0; i < Prices.Length - 1; i++)
        {
            if (Align(old, @new, partner, Prices[i]) <= MostOfShortest * shortest)
            {
                return;
            }
        }

        Align(old, @new, partner, Prices[Prices.Length - 1]);
    }

    private int Align(Stretch old, Stretch @new, int[] partner, (int One, int Two) prices)
    {
        (_islandOfOne, _islandOfTwo) = prices;
        var width = @new.Count + 1;
        MakeRoom(4 * width * 2, 4 * width * (old.Count + 1));
        for (var i = 0; i <= old.Count; i++)
        {
            for (var j = 0; j <= @new.Count; j++)
            {
                Weigh(i, j, width);
            }
        }

        for (var i = old.Start; i < old.End; i++)
        {
            partner[i] = -1;
        }

        return old.Count + @new.Count - (2 * Follow(old, @new, partner, width));
    }

    private void Weigh(int i, int j, int width)
    {
        var (row, above) = (4 * width * (i & 1), 4 * width * ((i + 1) & 1));
        var cell = row + (4 * j);
        var step = 4 * ((width * i) + j);
        if (i == 0 && j == 0)
        {
            // The start of a row is no change: words there are no island.
            (_costs[cell], _costs[cell + 1], _costs[cell + 2], _costs[cell + 3]) = (Never, Never, Never, 0);
            return;
        }

        // Into a change: a word is struck out or written.
        var (cost, from) = (Never, 0);
        if (i > 0)
        {
            Leave(above + (4 * j), 0, ref cost, ref from);
        }

        if (j > 0)
        {
            Leave(cell - 4, 4, ref cost, ref from);
        }

        (_costs[cell + InChange], _steps[step + InChange]) = (cost, (byte)from);

        // Out of it, or on in a run of unchanged words.
        if (i > 0 && j > 0 && _oldKeys[i - 1] == _newKeys[j - 1])
        {
            var diagonal = above + (4 * (j - 1));
            _costs[cell + AfterOne] = _costs[diagonal + InChange];
            _costs[cell + AfterTwo] = _costs[diagonal + AfterOne];
            var isLong = _costs[diagonal + AfterTwo] <= _costs[diagonal + AfterMany];
            _costs[cell + AfterMany] = isLong ? _costs[diagonal + AfterTwo] : _costs[diagonal + AfterMany];
            _steps[step + AfterMany] = (byte)(isLong ? AfterTwo : AfterMany);
        }
        else
        {
            (_costs[cell + AfterOne], _costs[cell + AfterTwo], _costs[cell + AfterMany]) = (Never, Never, Never);
        }
    }

    // The cheapest way from a cell into a change. The state it came from and the direction are kept for the way back.
    private void Leave(int cell, int direction, ref int cost, ref int from)
    {
        Take(_costs[cell + InChange] + Change, InChange + direction, ref cost, ref from);
        Take(_costs[cell + AfterOne] + Change + Open + _islandOfOne, AfterOne + direction, ref cost, ref from);
        Take(_costs[cell + AfterTwo] + Change + Open + _islandOfTwo, AfterTwo + direction, ref cost, ref from);
        Take(_costs[cell + AfterMany] + Change + Open, AfterMany + direction, ref cost, ref from);
    }

    private static void Take(int candidate, int origin, ref int cost, ref int from)
    {
        if (candidate < cost)
        {
            (cost, from) = (candidate, origin);
        }
    }

    // Goes back along the cheapest way, and gives the number of words that stayed.
    private int Follow(Stretch old, Stretch @new, int[] partner, int width)
    {
        var (i, j) = (old.Count, @new.Count);
        var last = 4 * width * (i & 1) + (4 * j);
        var (state, same) = (InChange, 0);
        for (var other = AfterOne; other <= AfterMany; other++)
        {
            state = _costs[last + other] < _costs[last + state] ? other : state;
        }

        while (i > 0 || j > 0)
        {
            var step = 4 * ((width * i) + j);
            if (state == InChange)
            {
                var from = _steps[step + InChange];
                (i, j, state) = from >= 4 ? (i, j - 1, from - 4) : (i - 1, j, from);
            }
            else
            {
                partner[old.Start + i - 1] = @new.Start + j - 1;
                state = state == AfterMany ? _steps[step + AfterMany] : state - 1;
                (i, j, same) = (i - 1, j - 1, same + 1);
            }
        }

        return same;
    }

    private void MakeRoom(int costs, int steps)
    {
        if (_costs.Length < costs)
        {
            _costs = new int[costs];
        }

        if (_steps.Length < steps)
        {
            _steps = new byte[steps];
        }
    }
}
