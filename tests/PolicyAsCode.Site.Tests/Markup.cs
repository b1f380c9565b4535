using System.Net;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Site;

/// <summary>Reads pages as a browser would, as far as the tests need it.</summary>
internal static partial class Markup
{
    private static readonly string[] Void = ["meta", "link", "br", "hr", "img", "input", "!doctype"];

    /// <summary>The tags of a page in order, without their attributes' values.</summary>
    public static IEnumerable<string> Tags(string html) => Tag().Matches(html).Select(tag => Value().Replace(tag.Value, "="));

    /// <summary>The values of an attribute, on whatever element.</summary>
    public static IEnumerable<string> Values(string html, string attribute) => Tag().Matches(html)
        .SelectMany(tag => Regex.Matches(tag.Value, $" {attribute}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)))
        .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    /// <summary>The words a reader sees.</summary>
    public static string Words(string html) =>
        White().Replace(WebUtility.HtmlDecode(Tag().Replace(Data().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], ""), " ")), " ");

    /// <summary>Fails unless every element is closed, in order.</summary>
    public static void AssertBalanced(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (!Void.Contains(name))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    [GeneratedRegex("</?(?<name>[a-zA-Z!][a-zA-Z0-9]*)(?:\\s+[^\\s=>]+(?:=\"[^\"]*\")?)*\\s*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline, 5000)]
    private static partial Regex Data();

    [GeneratedRegex("=\"[^\"]*\"", RegexOptions.None, 5000)]
    private static partial Regex Value();

    [GeneratedRegex("\\s+", RegexOptions.None, 5000)]
    private static partial Regex White();
}
