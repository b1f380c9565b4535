namespace PolicyAsCode.Corpus.Tests.Import;

/// <summary>What a paragraph of the labelled document is meant to be.</summary>
internal enum SeedKind
{
    Heading,
    Paragraph,
    Bullet,
}

/// <summary>A paragraph of the labelled document, as a person sees it.</summary>
/// <param name="Kind">What it is meant to be.</param>
/// <param name="Number">The number of a heading, "2.1".</param>
/// <param name="Text">Its words.</param>
/// <param name="Line">Its line.</param>
internal sealed record SeedParagraph(SeedKind Kind, string Number, string Text, int Line)
{
    /// <summary>1 for "2.", 2 for "2.1".</summary>
    public int Level => Number.Contains('.', StringComparison.Ordinal) ? 2 : 1;
}

/// <summary>The labelled document, of which the tests make Word documents.</summary>
internal static class SeedDocument
{
    public static string Text => File.ReadAllText(LabelledTexts.PathTo("seed", "social-media-policy.txt"));

    /// <summary>Its paragraphs in order; a bullet alone on its line belongs to the words below it.</summary>
    public static IReadOnlyList<SeedParagraph> Paragraphs()
    {
        var paragraphs = new List<SeedParagraph>();
        var lines = Text.Split('\n').Select(line => line.Replace('\u00A0', ' ').Trim()).ToArray();
        var isLone = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || line == "·")
            {
                isLone |= line == "·";
                continue;
            }

            var text = line.TrimStart('·').Trim();
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            var number = space > 0 && text[..space].All(character => char.IsAsciiDigit(character) || character == '.') ? text[..space].TrimEnd('.') : "";
            paragraphs.Add(number.Length > 0
                ? new SeedParagraph(SeedKind.Heading, number, text[space..].Trim(), i + 1)
                : new SeedParagraph(line[0] == '·' || isLone ? SeedKind.Bullet : SeedKind.Paragraph, "", text, i + 1));
            isLone = false;
        }

        return paragraphs;
    }
}
