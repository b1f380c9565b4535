using System.Net;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Site.Changes;

/// <summary>Reads both texts back from the words of a redline alone, as somebody could who has only a print or a copy of it.</summary>
internal static partial class RedlineReader
{
    /// <summary>The words of a page's redline, white space collapsed, without any tag.</summary>
    public static string WordsOf(string page)
    {
        var start = page.IndexOf("data-redline>", StringComparison.Ordinal) + "data-redline>".Length;
        var redline = page[start..page.IndexOf("</div>", start, StringComparison.Ordinal)];
        return Collapse(WebUtility.HtmlDecode(Tag().Replace(LineEnd().Replace(redline, " "), "")));
    }

    /// <summary>The old text: what was added is taken out, what was removed stays.</summary>
    public static string Before(string words, string open = "[", string close = "]") => ReadBack(words, open, close, "removed:|moved from here:", "added:|moved to here:");

    /// <summary>The new text.</summary>
    public static string After(string words, string open = "[", string close = "]") => ReadBack(words, open, close, "added:|moved to here:", "removed:|moved from here:");

    /// <summary>White space as one space, for neither prints nor copies keep it.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string ReadBack(string words, string open, string close, string kept, string dropped)
    {
        var (o, c) = (Regex.Escape(open), Regex.Escape(close));
        words = Regex.Replace(words, $"{o}change [0-9]+{c}", "");
        words = Regex.Replace(words, $"{o}(?:{dropped}) .*?{c}", "", RegexOptions.Singleline);
        return Collapse(Regex.Replace(words, $"{o}(?:{kept}) (.*?){c}", "$1", RegexOptions.Singleline));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("</p>|<br>", RegexOptions.None, 5000)]
    private static partial Regex LineEnd();
}
