using System.Text;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Writing;

/// <summary>Writes open questions into the policy, each where policy Markdown gives comments their place.</summary>
internal static class AskComments
{
    /// <summary>The text with a comment for each open question, and the questions, numbered in the order of the text.</summary>
    /// <param name="text">The text as it is, names written.</param>
    /// <param name="places">The blocks by their lines.</param>
    public static (string Text, IReadOnlyList<Question> Questions) Insert(string text, IReadOnlyList<BlockPlace> places)
    {
        var before = new SortedDictionary<int, List<string>>();
        var questions = new List<Question>();
        var lines = text.Split('\n');
        foreach (var (place, asked) in InOrder(places))
        {
            // What stands in the text from an earlier import need not be said twice.
            var comment = $"<!-- policy-ask: {Safe(asked.Text)} -->";
            var isItem = place.Block is Item;
            var at = isItem ? place.Line + 1 : place.Line;
            if (StandsThere(lines, at, comment, isItem))
            {
                continue;
            }

            questions.Add(asked with { Number = questions.Count + 1 });
            if (!before.TryGetValue(at, out var comments))
            {
                before.Add(at, comments = []);
            }

            comments.Add(new string(' ', place.Indent) + comment + (isItem ? "" : "\n"));
        }

        return (Insert(lines, before), questions);
    }

    /// <summary>Questions with the place of the block they are about; one about a list stands before its lead-in.</summary>
    private static IEnumerable<(BlockPlace Place, Question Question)> InOrder(IReadOnlyList<BlockPlace> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var isLedInto = i + 1 < places.Count && places[i + 1].Block is ItemList && places[i].Block is Paragraph && places[i + 1].Indent == places[i].Indent;
            var own = places[i].Block.Questions.Concat(isLedInto ? places[i + 1].Block.Questions : default);
            if (places[i].Block is ItemList && i > 0 && places[i - 1].Block is Paragraph && places[i - 1].Indent == places[i].Indent)
            {
                continue;
            }

            foreach (var question in own)
            {
                yield return (places[i], question);
            }
        }
    }

    private static bool StandsThere(string[] lines, int at, string comment, bool isItem)
    {
        var step = isItem ? 1 : -1;
        for (var i = isItem ? at - 1 : at - 2; i >= 0 && i < lines.Length && (lines[i].Trim().Length == 0 || lines[i].TrimStart().StartsWith("<!--", StringComparison.Ordinal)); i += step)
        {
            if (lines[i].Trim() == comment)
            {
                return true;
            }
        }

        return false;
    }

    private static string Insert(string[] lines, SortedDictionary<int, List<string>> before)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var comment in before.TryGetValue(i + 1, out var comments) ? comments : [])
            {
                text.Append(comment).Append('\n');
            }

            text.Append(lines[i]);
            if (i + 1 < lines.Length)
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    // Nothing in the author's words may end the comment.
    private static string Safe(string text) => text.Replace("--", "–", StringComparison.Ordinal).Replace('\n', ' ').Replace('>', '›');
}
