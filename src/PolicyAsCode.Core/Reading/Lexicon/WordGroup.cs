using System.Collections;

namespace PolicyAsCode.Reading.Lexicon;

/// <summary>Some words of the language. Nearly every other word is told apart by its length and first letter, without a look at the rest.</summary>
internal sealed class WordGroup : IEnumerable<string>
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    // By the last bits of the first letter: a bit for each length.
    private readonly uint[] _lengths = new uint[32];

    /// <summary>Gathers words.</summary>
    public WordGroup(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _words.Add(word);
            _lengths[word[0] % 32] |= 1u << word.Length;
        }
    }

    /// <summary>Whether a word, in small letters, is one of them.</summary>
    public bool Contains(string word) => word.Length > 0 && (_lengths[word[0] % 32] & (1u << word.Length)) != 0 && _words.Contains(word);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
