using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Syntax;

/// <summary>Running text as a reader sees it: plain characters, each of which knows where it stands in the file.</summary>
public sealed class Prose
{
    private readonly CharacterPlaces _places;
    private List<Token>? _tokens;
    private List<TextSpan>? _sentences;

    /// <summary>Makes a prose of characters and their places.</summary>
    /// <param name="text">The characters; a soft line wrap is one space.</param>
    /// <param name="places">Where each stands in the file, and where the text ends.</param>
    /// <param name="wraps">The indexes of the spaces that are line ends in the file.</param>
    /// <param name="content">The same text with its emphasis and links.</param>
    internal Prose(string text, CharacterPlaces places, EquatableArray<int> wraps, EquatableArray<Inline> content)
    {
        Text = text;
        _places = places;
        Wraps = wraps;
        Content = content;
    }

    /// <summary>No words, at a place.</summary>
    public static Prose Empty(int offset) => new("", CharacterPlaces.From(offset), default, default);

    /// <summary>The characters, without markup, attribute group and comment.</summary>
    public string Text { get; }

    /// <summary>The indexes in <see cref="Text"/> of the spaces that are line ends in the file.</summary>
    public EquatableArray<int> Wraps { get; }

    /// <summary>The same text with its emphasis and links.</summary>
    public EquatableArray<Inline> Content { get; }

    /// <summary>Its links, images and comments with their places, in the order of the text.</summary>
    public EquatableArray<ProseMark> Marks { get; init; }

    /// <summary>Its words and marks. Cut when somebody first asks, for readers and lints alike: nobody may change the list.</summary>
    internal List<Token> Tokens => _tokens ??= Tokenizer.Tokenize(Text, 0, Text.Length);

    /// <summary>Its sentences, found when somebody first asks: nobody may change the list.</summary>
    internal List<TextSpan> Sentences => _sentences ??= SentenceSplitter.Split(Text);

    /// <summary>The sentences of its first characters.</summary>
    internal List<TextSpan> SentencesUpTo(int end) => end == Text.Length ? Sentences : SentenceSplitter.Split(Text.Substring(0, end));

    /// <summary>The words and marks of a stretch, with the brackets around it left out of account.</summary>
    internal List<Token> TokensOf(int start, int end)
    {
        // A tag that is cut in two is none in either half.
        if (Text.Contains('<') && end - start < Text.Length)
        {
            return Tokenizer.Tokenize(Text, start, end);
        }

        var (from, to) = (Tokens.FirstAt(start), Tokens.FirstAt(end));
        if (from == 0 && to == Tokens.Count)
        {
            return Tokens;
        }

        var isWhole = to > from && Tokens[to - 1].End <= end && (from == 0 || Tokens[from - 1].End <= start) && Tokens[from] is { IsWord: true, Depth: 0 };
        return isWhole ? Tokens.GetRange(from, to - from) : Tokenizer.Tokenize(Text, start, end);
    }

    /// <summary>Whether a word of some classes may stand in a stretch; where this says no, none does.</summary>
    internal bool MayHold(WordClass classes, TextSpan stretch)
    {
        for (var i = Tokens.FirstAt(stretch.Start); i < Tokens.Count && Tokens[i].Start < stretch.End; i++)
        {
            if (Tokens[i].Is(classes))
            {
                return true;
            }
        }

        // A tag that is cut in two is none in either half, and its words are words.
        return Text.Contains('<');
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the file.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        if (length <= 0)
        {
            return new TextSpan(OffsetOf(start), 0);
        }

        return TextSpan.FromBounds(OffsetOf(start), OffsetOf(start + length - 1) + 1);
    }

    /// <summary>The index in <see cref="Text"/> of the character that stands at an offset of the file, or of the next one.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places.At(middle) >= offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Where all of <see cref="Text"/> stands in the file.</summary>
    public TextSpan Span => SpanOf(0, Text.Length);

    /// <summary>A stretch of the text as a text of its own, its emphasis and links left out.</summary>
    public Prose Slice(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        var text = Text.Substring(start, end - start);
        var wraps = Wraps.Where(wrap => wrap >= start && wrap < end).Select(wrap => wrap - start).ToEquatableArray();
        return new Prose(text, _places.Slice(start, start + text.Length), wraps, EquatableArray.Of<Inline>(new TextInline(text)));
    }

    private int OffsetOf(int index) => _places.At(Math.Min(Math.Max(index, 0), Text.Length));
}
