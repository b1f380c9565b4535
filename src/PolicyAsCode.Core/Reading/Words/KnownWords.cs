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

    private const int ChainCount = 8192;

    private static readonly Link?[] Chains = new Link?[ChainCount];
    private static int count;

    /// <summary>The word with these letters, all of them lower case.</summary>
    public static Word Find(ReadOnlySpan<char> lower)
    {
        var hash = HashOf(lower);
        ref var chain = ref Chains[hash & (ChainCount - 1)];
        for (var link = Volatile.Read(ref chain); link is not null; link = link.Next)
        {
            if (link.Hash == hash && lower.SequenceEqual(link.Word.Lower.AsSpan()))
            {
                return link.Word;
            }
        }

        var word = Word.Of(lower.ToString());
        if (Volatile.Read(ref count) < MostWords)
        {
            var head = Volatile.Read(ref chain);
            if (Interlocked.CompareExchange(ref chain, new Link(word, hash, head), head) == head)
            {
                Interlocked.Increment(ref count);
            }
        }

        return word;
    }

    private static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var character in text)
        {
            hash = (hash * 31) + character;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private sealed class Link(Word word, int hash, Link? next)
    {
        public readonly Word Word = word;
        public readonly int Hash = hash;
        public readonly Link? Next = next;
    }
}
