namespace PolicyAsCode.Syntax;

/// <summary>Running text as a reader sees it: plain characters, each of which knows where it stands in the file.</summary>
public sealed class Prose
{
    private readonly int[] _offsets;

    /// <summary>Makes a prose of characters and their places.</summary>
    /// <param name="text">The characters; a soft line wrap is one space.</param>
    /// <param name="offsets">For each character its offset in the file, and one more for the end.</param>
    /// <param name="wraps">The indexes of the spaces that are line ends in the file.</param>
    /// <param name="content">The same text with its emphasis and links.</param>
    public Prose(string text, int[] offsets, EquatableArray<int> wraps, EquatableArray<Inline> content)
    {
        Text = text;
        _offsets = offsets;
        Wraps = wraps;
        Content = content;
    }

    /// <summary>No words, at a place.</summary>
    public static Prose Empty(int offset) => new("", [offset], default, default);

    /// <summary>The characters, without markup, attribute group and comment.</summary>
    public string Text { get; }

    /// <summary>The indexes in <see cref="Text"/> of the spaces that are line ends in the file.</summary>
    public EquatableArray<int> Wraps { get; }

    /// <summary>The same text with its emphasis and links.</summary>
    public EquatableArray<Inline> Content { get; }

    /// <summary>Its links, images and comments with their places, in the order of the text.</summary>
    public EquatableArray<ProseMark> Marks { get; init; }

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
            if (_offsets[middle] >= offset)
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
        var offsets = new int[text.Length + 1];
        Array.Copy(_offsets, start, offsets, 0, offsets.Length);
        var wraps = Wraps.Where(wrap => wrap >= start && wrap < end).Select(wrap => wrap - start).ToEquatableArray();
        return new Prose(text, offsets, wraps, EquatableArray.Of<Inline>(new TextInline(text)));
    }

    private int OffsetOf(int index) => _offsets[Math.Min(Math.Max(index, 0), _offsets.Length - 1)];
}
