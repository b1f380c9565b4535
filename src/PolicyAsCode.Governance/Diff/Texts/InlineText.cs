using System.Text;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>The characters of running text as a reader sees them.</summary>
internal static class InlineText
{
    /// <summary>The text without emphasis and links, every run of white space one space.</summary>
    public static string Of(EquatableArray<Inline> inlines)
    {
        if (inlines.Count == 1 && inlines[0] is TextInline plain && IsTidy(plain.Text))
        {
            return plain.Text;
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString(0, text.Length > 0 && text[text.Length - 1] == ' ' ? text.Length - 1 : text.Length);
    }

    /// <summary>Whether two texts that read alike are emphasised and linked alike.</summary>
    public static bool AreStyledAlike(EquatableArray<Inline> left, EquatableArray<Inline> right) =>
        left == right || string.Equals(Styles(left), Styles(right), StringComparison.Ordinal);

    // The text with a mark where an emphasis or a link begins and ends.
    private static string Styles(EquatableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        AppendStyled(text, inlines);
        return text.ToString();
    }

    private static void AppendStyled(StringBuilder text, EquatableArray<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            var (mark, content) = inline switch
            {
                EmphasisInline emphasis => (emphasis.Strong ? "\u0002" : "\u0001", emphasis.Content),
                LinkInline link => ("\u0003" + link.Target, link.Content),
                ImageInline image => ("\u0004" + image.Target, default),
                CodeInline => ("\u0005", default),
                _ => ("", default),
            };
            text.Append(mark);
            if (content.Count > 0)
            {
                AppendStyled(text, content);
            }
            else
            {
                Append(text, EquatableArray.Of(inline));
            }

            text.Append(mark.Length > 0 ? "\u0006" : "");
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

    private static void Append(StringBuilder text, EquatableArray<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case TextInline plain:
                    Append(text, plain.Text);
                    break;
                case EmphasisInline emphasis:
                    Append(text, emphasis.Content);
                    break;
                case CodeInline code:
                    Append(text, code.Text);
                    break;
                case LinkInline link:
                    Append(text, link.Content);
                    break;
                case ImageInline image:
                    Append(text, image.Alternative);
                    break;
                default:
                    Append(text, " ");
                    break;
            }
        }
    }

    private static void Append(StringBuilder text, string characters)
    {
        for (var start = 0; start < characters.Length;)
        {
            var end = start;
            while (end < characters.Length && !char.IsWhiteSpace(characters[end]))
            {
                end++;
            }

            text.Append(characters, start, end - start);
            if (end < characters.Length && text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }

            start = end + 1;
        }
    }
}
