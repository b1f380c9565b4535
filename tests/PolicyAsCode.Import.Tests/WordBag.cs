using PolicyAsCode.Syntax;

namespace PolicyAsCode.Import.Tests;

/// <summary>The words of a text and how often each is there, whatever stands between them.</summary>
internal static class WordBag
{
    /// <summary>Words that are in one and not in the other, with how often more: none where nothing was lost or added.</summary>
    public static string Difference(IEnumerable<string> left, IEnumerable<string> right)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in left)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        foreach (var word in right)
        {
            counts[word] = counts.GetValueOrDefault(word) - 1;
        }

        return string.Join(' ', counts.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}{pair.Value:+0;-0}"));
    }

    /// <summary>The words of a text: letters and digits that stand together. A letter or number that counts items is a mark, no word.</summary>
    public static IEnumerable<string> Of(string text) =>
        string.Concat(text.Where(character => character is '\n' or '\r' or '\t' or '\f' || char.GetUnicodeCategory(character) is not System.Globalization.UnicodeCategory.Format and not System.Globalization.UnicodeCategory.Control).Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 || !IsMark(word));

    /// <summary>The words that readers of a policy see, those of its settings and of comments left out.</summary>
    public static IEnumerable<string> Of(ImportResult result)
    {
        var words = new List<string>();
        Collect(result.Policy.Tree.Blocks, words);
        return words;
    }

    private static bool IsMark(string word) => word.All(char.IsDigit) || (word.Length == 1 && char.IsLetter(word[0])) || word.All(letter => letter is 'i' or 'v' or 'x');

    private static void Collect(EquatableArray<BlockSyntax> blocks, List<string> words)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingSyntax heading:
                    words.AddRange(Of(heading.Text.Text));
                    break;
                case ParagraphSyntax paragraph:
                    words.AddRange(Of(paragraph.Text.Text));
                    break;
                case ListSyntax list:
                    list.Items.ToList().ForEach(item => Collect(item.Blocks, words));
                    break;
                case QuoteSyntax quote:
                    Collect(quote.Blocks, words);
                    break;
                case FootnoteSyntax footnote:
                    Collect(footnote.Blocks, words);
                    break;
                case TableSyntax table:
                    words.AddRange(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Text.Text)));
                    break;
                case CodeSyntax code:
                    words.AddRange(Of(code.Text));
                    break;
                case HtmlSyntax { IsComment: false } html:
                    words.AddRange(Of(html.Text));
                    break;
                default:
                    break;
            }
        }
    }
}
