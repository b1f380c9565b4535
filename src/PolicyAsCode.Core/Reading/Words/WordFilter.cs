namespace PolicyAsCode.Reading.Words;

/// <summary>Tells of nearly every word at one look that it is none of some words, before a table is asked that holds them.</summary>
internal sealed class WordFilter
{
    // A bit for each of 256 hashes.
    private readonly ulong[] _hashes = new ulong[4];

    /// <summary>Adds a word.</summary>
    public void Add(Word word) => _hashes[(word.GetHashCode() >> 6) & 3] |= 1UL << word.GetHashCode();

    /// <summary>Whether it may be one of them; where this says no, it is none.</summary>
    public bool MayHold(Word word) => (_hashes[(word.GetHashCode() >> 6) & 3] & (1UL << word.GetHashCode())) != 0;
}

/// <summary>Some words, most of which a text does not use.</summary>
internal sealed class WordSet
{
    private readonly HashSet<Word> _words = [];
    private readonly WordFilter _filter = new();

    /// <summary>Gathers words.</summary>
    public WordSet(IEnumerable<Word> words)
    {
        foreach (var word in words)
        {
            Add(word);
        }
    }

    /// <summary>The words, in the order in which they were added.</summary>
    public IReadOnlyCollection<Word> All => _words;

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>Adds a word.</summary>
    public void Add(Word word)
    {
        _words.Add(word);
        _filter.Add(word);
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(Word word) => _filter.MayHold(word) && _words.Contains(word);
}
