using System.Globalization;
using System.Text;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>
/// The text of a policy that readers of a page see: what governors agreed, in the form in which a page can be held against it.
/// White space is collapsed; numbers, labels and marks of force are left out, for they are ours and not the policy's.
/// </summary>
/// <remarks>
/// A page holds it in the elements with <c>data-policy-text</c>, without what stands in elements with <c>data-label</c>;
/// <see cref="PageText"/> reads it back. The title stands above the text on a page, so it is no part of it.
/// </remarks>
public static class VisibleText
{
    /// <summary>The hash the records hold.</summary>
    public static string HashOf(PolicyDocument document) => ContentHash.Of(Of(document));

    /// <summary>The text.</summary>
    public static string Of(PolicyDocument document)
    {
        var text = new StringBuilder();
        for (var i = 0; i < document.Content.Count; i++)
        {
            if (i > 0 || document.Content[i] is not HeadingBlock { Level: 1 })
            {
                Append(text, document.Content[i]);
            }
        }

        return Collapse(text.ToString());
    }

    /// <summary>Runs of white space as one space, none at the ends, and characters that a page cannot show as it shows them.</summary>
    internal static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
                {
                    collapsed.Append(' ');
                }
            }
            else
            {
                collapsed.Append(character);
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder text, Block block)
    {
        text.Append(' ');
        switch (block)
        {
            case HeadingBlock heading:
                Append(text, heading.Text);
                break;
            case ParagraphBlock paragraph:
                Append(text, paragraph.Text);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    Append(text, item.Blocks);
                }

                break;
            case QuoteBlock quote:
                Append(text, quote.Blocks);
                break;
            case FootnoteBlock footnote:
                Append(text, footnote.Blocks);
                break;
            case TableBlock table:
                foreach (var cell in table.Rows.SelectMany(static row => row.Cells))
                {
                    text.Append(' ');
                    Append(text, cell.Text);
                }

                break;
            case LiteralBlock literal:
                AppendShown(text, literal.Text);
                break;
            default:
                break;
        }

        text.Append(' ');
    }

    private static void Append(StringBuilder text, EquatableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Append(text, block);
        }
    }

    private static void Append(StringBuilder text, EquatableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    AppendShown(text, words.Text);
                    break;
                case EmphasisInline emphasis:
                    Append(text, emphasis.Content);
                    break;
                case CodeInline code:
                    AppendShown(text, code.Text);
                    break;
                case LinkInline link:
                    Append(text, link.Content);
                    break;
                case ImageInline image:
                    AppendShown(text, image.Alternative);
                    break;
                default:
                    text.Append(' ');
                    break;
            }
        }
    }

    // Pages show marks that turn the reading direction by name, and control characters, which HTML forbids, as U+FFFD.
    private static void AppendShown(StringBuilder text, string words)
    {
        foreach (var character in words)
        {
            _ = character switch
            {
                '\t' or '\n' or '\r' => text.Append(' '),
                (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => text.Append("[U+").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append(']'),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append('\uFFFD'),
                _ => text.Append(character),
            };
        }
    }
}
