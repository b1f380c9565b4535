using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Structure;

/// <summary>Finds the title of a document: what it says itself is one, or what stands alone at its start.</summary>
internal static class TitleFinder
{
    private const int LongestCover = 8;

    /// <summary>The blocks with the title as a heading among them, and the title.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="fileTitle">The name of the file, or the policy's id, as words: what stands in where the text has none.</param>
    /// <param name="isPolicy">Whether the document has settings at its top, as every policy has: then its highest heading is the title, numbered or not.</param>
    /// <param name="reader">The reading.</param>
    /// <param name="log">The log.</param>
    public static (List<Block> Blocks, Heading Title) Find(List<Block> blocks, string fileTitle, bool isPolicy, LineReader reader, ImportLog log)
    {
        if (Declared(blocks, isPolicy) is { } declared)
        {
            return (blocks, declared);
        }

        var candidates = Cover(blocks, reader);
        EquatableArray<Question> questions = default;
        if (candidates.Count > 0)
        {
            var best = candidates.OrderByDescending(index => Shared(Words(blocks[index]).Plain, fileTitle)).ThenBy(index => index).First();
            var isSure = candidates.Count == 1 || candidates.TrueForAll(other => other == best || Shared(Words(blocks[other]).Plain, fileTitle) < Shared(Words(blocks[best]).Plain, fileTitle));
            if (!isSure && Choose(candidates.ConvertAll(index => Words(blocks[index]).Plain), log) is var (chosen, open))
            {
                (best, questions) = (candidates[chosen], open);
            }

            var title = new Heading(blocks[best].Line, 1, Words(blocks[best])) { Questions = questions };
            var titled = new List<Block>(blocks) { [best] = title };
            log.Add(title.Line, title.Words.Plain, $"# {title.Words.Plain}", RepairKind.TitleFound, Certainty.Likely);

            // Other lines of a cover, such as the school's name, are no sections.
            foreach (var other in candidates.Where(other => other != best && titled[other] is Heading { IsGuess: true }))
            {
                titled[other] = new Paragraph(titled[other].Line, Words(titled[other]));
            }

            return (titled, title);
        }

        var asked = log.AskFreely(
            "title", 1, "title",
            $"The document has no title. Its file is called “{fileTitle}”. Is that the title?",
            new Choice("yes", "That is the title, as now. Or write the right title as your answer."));
        var words = Lines.Words.FromPlain(asked.Choice == "yes" ? fileTitle : asked.Choice);
        var heading = new Heading(1, 1, words) { Questions = asked.Open };
        return ([heading, .. blocks], heading);
    }

    /// <summary>The only heading of its level, before all others, and higher than they are.</summary>
    private static Heading? Declared(List<Block> blocks, bool isPolicy)
    {
        var headings = blocks.OfType<Heading>().ToList();
        var first = headings.FirstOrDefault(heading => heading.Level > 0);
        return first is not null && headings[0] == first && (isPolicy || MarkReader.Read(first.Words.Plain) is null) && headings.Skip(1).All(other => other.Level < 0 || other.Level > first.Level) && (first.Level == 1 || headings.Count > 1)
            ? first
            : null;
    }

    /// <summary>Asks which of several lines of a cover is the title.</summary>
    private static (int Chosen, EquatableArray<Question> Open) Choose(List<string> lines, ImportLog log)
    {
        var choices = lines.Select((line, index) => new Choice((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), index == 0 ? $"“{line}” is the title, as now." : $"“{line}” is the title.")).ToArray();
        var asked = log.Ask("title", 1, string.Join(" / ", lines), "Several lines stand at the top of the document. Which is the title?", choices);
        return (Array.FindIndex(choices, choice => choice.Word == asked.Choice), asked.Open);
    }

    /// <summary>Lines that look like headings before anything else.</summary>
    private static List<int> Cover(List<Block> blocks, LineReader reader)
    {
        var found = new List<int>();
        for (var i = 0; i < Math.Min(blocks.Count, LongestCover); i++)
        {
            var isLine = blocks[i] is Paragraph or Heading { IsGuess: true } && reader.LooksLikeHeading(Words(blocks[i]).Plain);
            if (!isLine)
            {
                break;
            }

            // "Introduction" over a paragraph, list or table is a section of its own, where something else can be the title.
            if (found.Count > 0 && i + 1 < blocks.Count && blocks[i + 1] is not Heading && !(blocks[i + 1] is Paragraph next && reader.LooksLikeHeading(next.Words.Plain)) && !IsCoverEntry(blocks[i + 1]))
            {
                break;
            }

            found.Add(i);
        }

        return found;
    }

    // "Approved by: Trust Board"
    private static bool IsCoverEntry(Block block) => block is Paragraph { Words.Plain: { Length: < 80 } text } && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < text.Length - 1;

    private static Words Words(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Words,
        Heading heading => heading.Words,
        _ => Lines.Words.None,
    };

    private static int Shared(string text, string fileTitle)
    {
        var words = fileTitle.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.ToLowerInvariant().Split([' ', '-', '_', ','], StringSplitOptions.RemoveEmptyEntries).Distinct().Count(word => words.Contains(word, StringComparer.Ordinal));
    }
}
