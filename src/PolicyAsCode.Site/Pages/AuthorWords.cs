using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>
/// Words that somebody typed as a summary: empty lines part paragraphs, a line that begins with <c>- </c> is an item of a list, and any other
/// line goes on where the one before it ended.
/// </summary>
internal static class AuthorWords
{
    /// <summary>The blocks of a text: each a paragraph, or a list where it has items.</summary>
    public static ScriptArray Blocks(string text)
    {
        var blocks = new List<List<string>>();
        var isOpen = false;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0)
            {
                isOpen = false;
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (!(blocks.Count > 0 && IsList(blocks[^1])))
                {
                    blocks.Add([]);
                }

                blocks[^1].Add(line);
                isOpen = true;
            }
            else if (isOpen)
            {
                blocks[^1][^1] += " " + line;
            }
            else
            {
                blocks.Add([line]);
                isOpen = true;
            }
        }

        return View.List(blocks.Select(block => View.Of(
            ("text", IsList(block) ? "" : block[0]),
            ("items", View.List(IsList(block) ? block.Select(item => item[2..].TrimStart()) : [])))));
    }

    private static bool IsList(List<string> block) => block[0].StartsWith("- ", StringComparison.Ordinal);
}
