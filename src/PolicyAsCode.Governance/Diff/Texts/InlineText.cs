using System.Text;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Lays running text out as a reader sees it. One reader serves many texts.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();

    /// <summary>The characters without emphasis and links, every run of white space one space.</summary>
    public string Of(EquatableArray<Inline> inlines)
    {
        if (inlines.Count == 1 && inlines[0] is TextInline plain && IsTidy(plain.Text))
        {
            return plain.Text;
        }

        _text.Clear();
        Append(inlines, withStyle: false);
        return _text.ToString(0, _text.Length > 0 && _text[_text.Length - 1] == ' ' ? _text.Length - 1 : _text.Length);
    }

    /// <summary>The characters with a mark where an emphasis or a link begins and ends; nothing where there is none.</summary>
    public string? StyleOf(EquatableArray<Inline> inlines)
    {
        if (!HasStyle(inlines))
        {
            return null;
        }

        _text.Clear();
        Append(inlines, withStyle: true);
        return _text.ToString();
    }

    private static bool HasStyle(EquatableArray<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            if (inline is not (TextInline or LineBreakInline))
            {
                return true;
            }
        }

        return false;
    }

    private void Append(EquatableArray<Inline> inlines, bool withStyle)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case TextInline plain:
                    Append(plain.Text);
                    break;
                case EmphasisInline emphasis:
                    Mark(withStyle, emphasis.Strong ? '\u0002' : '\u0001', "");
                    Append(emphasis.Content, withStyle);
                    Mark(withStyle, '\u0006', "");
                    break;
                case LinkInline link:
                    Mark(withStyle, '\u0003', link.Target);
                    Append(link.Content, withStyle);
                    Mark(withStyle, '\u0006', "");
                    break;
                case CodeInline code:
                    Mark(withStyle, '\u0005', "");
                    Append(code.Text);
                    Mark(withStyle, '\u0006', "");
                    break;
                case ImageInline image:
                    Mark(withStyle, '\u0004', image.Target);
                    Append(image.Alternative);
                    Mark(withStyle, '\u0006', "");
                    break;
                default:
                    Append(" ");
                    break;
            }
        }
    }

    private void Mark(bool withStyle, char mark, string target)
    {
        if (withStyle)
        {
            _text.Append(mark).Append(target);
        }
    }

    private void Append(string characters)
    {
        if (IsPlain(characters) && characters.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            var isSpaced = characters.Length > 0 && characters[0] == ' ' && (_text.Length == 0 || _text[_text.Length - 1] == ' ');
            _text.Append(characters, isSpaced ? 1 : 0, characters.Length - (isSpaced ? 1 : 0));
            return;
        }

        for (var start = 0; start < characters.Length;)
        {
            var end = start;
            while (end < characters.Length && !char.IsWhiteSpace(characters[end]))
            {
                end++;
            }

            _text.Append(characters, start, end - start);
            if (end < characters.Length && _text.Length > 0 && _text[_text.Length - 1] != ' ')
            {
                _text.Append(' ');
            }

            start = end + 1;
        }
    }

    // Most texts are tidy, so the first question is one that is quickly answered for all characters at once.
    private static bool IsTidy(string text) =>
        text.Length > 0 && text[0] != ' ' && text[text.Length - 1] != ' ' && text.IndexOf("  ", StringComparison.Ordinal) < 0 && (IsPlain(text) || !text.Any(static character => character != ' ' && char.IsWhiteSpace(character)));

    private static bool IsPlain(string text)
    {
#if NET
        return !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
#else
        var outside = false;
        foreach (var character in text)
        {
            outside |= unchecked((uint)(character - ' ')) > '~' - ' ';
        }

        return !outside;
#endif
    }
}
