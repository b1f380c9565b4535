using System.Text;

namespace PolicyAsCode.Cli.Output;

/// <summary>The marks in the examples of a page, which say what is reported: <c>{|PAC1101:-|}</c> is a <c>-</c> with a caret below.</summary>
internal static class ExampleMarks
{
    /// <summary>The page as its readers want it: examples they could copy.</summary>
    public static string Without(string page) => string.Join('\n', page.Split('\n').Select(line => Read(line).Words));

    /// <summary>The words of a line, and the carets below what is reported; none where nothing is.</summary>
    public static (string Words, string Carets) Read(string line)
    {
        var (words, carets) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < line.Length; i++)
        {
            if (string.CompareOrdinal(line, i, "{|PAC", 0, 5) == 0 && line.IndexOf(':', i) is > 0 and var colon)
            {
                i = colon;
                var end = line.IndexOf("|}", i, StringComparison.Ordinal);
                var length = (end < 0 ? line.Length : end) - i - 1;
                carets.Append(' ', Math.Max(0, words.Length - carets.Length)).Append('^', Math.Max(1, length));
            }
            else if (string.CompareOrdinal(line, i, "|}", 0, 2) == 0)
            {
                i++;
            }
            else
            {
                words.Append(line[i]);
            }
        }

        return (words.ToString(), carets.ToString());
    }
}
