using System.Threading;

namespace PolicyAsCode.Reading.Words;

/// <summary>The words met so far: each is classified once, and takes memory once, however often texts use it.</summary>
/// <remarks>
/// A table with chains that only ever grow at their heads, so that any thread may read while another adds. Two threads that add the
/// same word at once may both keep theirs: words are told apart by what they hold, never by which object they are.
/// </remarks>
internal static class KnownWords
{
    /// <summary>No text makes the table larger than this; what comes later is classified each time.</summary>
    private const int MostWords = 50_000;

    /// <summary>Longer words than this are rare enough to be copied.</summary>
    private const int ShortWord = 32;

    private const int ChainCount = 8192;

    private static readonly Word?[] Chains = new Word?[ChainCount];
    private static int count;

    /// <summary>The word that stands in a text, in whatever case, with straight apostrophes and hyphens.</summary>
    public static Word Find(string text, int start, int length)
    {
        if (length <= ShortWord)
        {
            Span<char> lower = stackalloc char[ShortWord];
            var hash = 0u;
            for (var i = 0; i < length; i++)
            {
                var character = text[start + i];
                if (character > '\u007F')
                {
                    return FindAny(text, start, length);
                }

                lower[i] = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
                hash = With(hash, lower[i]);
            }

            return Find(lower.Slice(0, length), Mixed(hash));
        }

        return FindAny(text, start, length);
    }

    /// <summary>The word with these characters, none of them a capital.</summary>
    public static Word Find(ReadOnlySpan<char> lower) => Find(lower, HashOf(lower));

    private static Word Find(ReadOnlySpan<char> lower, int hash)
    {
        ref var chain = ref Chains[hash & (ChainCount - 1)];
        for (var known = Volatile.Read(ref chain); known is not null; known = known.Next)
        {
            if (known.GetHashCode() == hash && lower.SequenceEqual(known.Lower.AsSpan()))
            {
                return known;
            }
        }

        var head = Volatile.Read(ref chain);
        var word = Word.Of(lower.ToString(), head);
        if (Volatile.Read(ref count) < MostWords && ReferenceEquals(Interlocked.CompareExchange(ref chain, word, head), head))
        {
            Interlocked.Increment(ref count);
        }

        return word;
    }

    private static Word FindAny(string text, int start, int length) =>
        Find(text.Substring(start, length).ToLowerInvariant().Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-').AsSpan());

    /// <summary>A hash of some letters.</summary>
    internal static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var character in text)
        {
            hash = With(hash, character);
        }

        return Mixed(hash);
    }

    private static uint With(uint hash, char character) => (hash * 31) + character;

    private static int Mixed(uint hash) => (int)(hash ^ (hash >> 15));
}
