using System.Runtime.InteropServices;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Numbers texts from 0, equal ones alike, and finds the number of a text again.</summary>
/// <remarks>A table of whole texts of which every one is looked up once or twice: a hash of four characters at a time is enough for it.</remarks>
internal sealed class TextNumbers
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private (string Text, uint Hash)[] _texts = new (string, uint)[16];

    // A number and one more, or 0. At least half of the places stay empty.
    private int[] _places = new int[32];

    /// <summary>How many different texts have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a text, the next one where it had none.</summary>
    public int Add(string text)
    {
        var hash = HashOf(text);
        var place = PlaceOf(text, hash);
        if (_places[place] > 0)
        {
            return _places[place] - 1;
        }

        if (Count == _texts.Length)
        {
            Grow();
            place = PlaceOf(text, hash);
        }

        _texts[Count] = (text, hash);
        _places[place] = ++Count;
        return Count - 1;
    }

    /// <summary>The number of a text, or -1.</summary>
    public int Find(string text) => _places[PlaceOf(text, HashOf(text))] - 1;

    // Where the text stands, or would stand.
    private int PlaceOf(string text, uint hash)
    {
        var place = (int)(hash & (uint)(_places.Length - 1));
        while (_places[place] is > 0 and var number && (_texts[number - 1].Hash != hash || !string.Equals(_texts[number - 1].Text, text, StringComparison.Ordinal)))
        {
            place = (place + 1) & (_places.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        Array.Resize(ref _texts, 4 * Count);
        _places = new int[8 * Count];
        for (var number = 0; number < Count; number++)
        {
            _places[PlaceOf(_texts[number].Text, _texts[number].Hash)] = number + 1;
        }
    }

    private static uint HashOf(string text)
    {
        var hash = unchecked((ulong)text.Length * Prime);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text.AsSpan()))
        {
            hash = unchecked((((hash << 5) | (hash >> 59)) ^ four) * Prime);
        }

        for (var i = text.Length & ~3; i < text.Length; i++)
        {
            hash = unchecked((((hash << 5) | (hash >> 59)) ^ text[i]) * Prime);
        }

        return (uint)(hash >> 32);
    }
}
