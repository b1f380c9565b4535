namespace PolicyAsCode.Syntax;

/// <summary>Where each character of a text stands in the file. Kept as runs, for nearly every character stands right behind the one before it.</summary>
internal sealed class CharacterPlaces
{
    // The first character of each run, and where it stands.
    private readonly List<(int Index, int Offset)> _runs = [];

    /// <summary>Places of a text whose characters stand side by side.</summary>
    /// <param name="offset">Where the first one stands.</param>
    public static CharacterPlaces From(int offset)
    {
        var places = new CharacterPlaces();
        places.Add(0, offset);
        return places;
    }

    /// <summary>Says where a character stands; those behind it follow it, until the next one that is told.</summary>
    public void Add(int index, int offset)
    {
        if (_runs.Count == 0 || At(index) != offset)
        {
            _runs.Add((index, offset));
        }
    }

    /// <summary>Where a character stands.</summary>
    public int At(int index)
    {
        var run = RunOf(index);
        return run.Offset + index - run.Index;
    }

    /// <summary>The places of the characters from one up to another, which is the end of the new text.</summary>
    public CharacterPlaces Slice(int start, int end)
    {
        if (start == 0 && _runs[_runs.Count - 1].Index <= end)
        {
            return this;
        }

        var places = From(At(start));
        foreach (var (index, offset) in _runs)
        {
            if (index > start && index <= end)
            {
                places.Add(index - start, offset);
            }
        }

        return places;
    }

    private (int Index, int Offset) RunOf(int index)
    {
        if (_runs[_runs.Count - 1].Index <= index)
        {
            return _runs[_runs.Count - 1];
        }

        var (low, high) = (0, _runs.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Index <= index)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return _runs[low];
    }
}
