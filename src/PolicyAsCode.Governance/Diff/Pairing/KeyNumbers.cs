namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Numbers the keys of words from 0, equal ones alike.</summary>
/// <remarks>Keys are hashes already, so that a table of them needs none.</remarks>
internal sealed class KeyNumbers
{
    private readonly ulong[] _keys;

    // A number and one more, or 0. At least half of the places stay empty.
    private readonly int[] _places;

    /// <summary>Makes room.</summary>
    /// <param name="most">How many keys there are at most.</param>
    public KeyNumbers(int most)
    {
        var places = 16;
        while (places < 2 * most)
        {
            places *= 2;
        }

        (_keys, _places) = (new ulong[most], new int[places]);
    }

    /// <summary>How many different keys have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a key, the next one where it had none.</summary>
    public int Add(ulong key)
    {
        var place = (int)(key ^ (key >> 32)) & (_places.Length - 1);
        while (_places[place] is > 0 and var number)
        {
            if (_keys[number - 1] == key)
            {
                return number - 1;
            }

            place = (place + 1) & (_places.Length - 1);
        }

        _keys[Count] = key;
        _places[place] = ++Count;
        return Count - 1;
    }
}
