using CsCheck;

namespace PolicyAsCode.Import.Tests;

/// <summary>Documents that went through bad hands: lines lost, joined, doubled, cut, and odd characters put in.</summary>
internal static class Mutated
{
    private static readonly string[] Odd =
        ["\0", "\u00A0", "\u200B", "\uFEFF", "\uD800", "\uF0B7", "·", "•", "- ", "* ", "# ", "> ", "```", "<!--", "-->", "{#x}", "{", "}", "[", "](", "[^1]:", "|", "| --- |", "---", "===", "1.", "2.3 ", "(a) ", "\t", "\r\n", "\f", "&amp;", "<b>", "\\", "*", "_", "`", ":", "…", "must not:", "[image: a.png]", "Page 2 of 9", "\n\n\n", "   ", "i) ", "Aims .......... 4", "о", "😀"];

    /// <summary>Generates texts.</summary>
    public static Gen<string> Generate { get; } = Gen.Select(SampleDocument.Generate, Gen.Int[0, int.MaxValue - 1], (document, seed) => Mutate(document.Text, new Random(seed)));

    private static string Mutate(string text, Random random)
    {
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var end = Math.Min(text.Length, at + random.Next(1, 40));
            text = random.Next(6) switch
            {
                0 => text.Remove(at, end - at),
                1 => text.Insert(at, text[at..end]),
                2 => text.Insert(random.Next(text.Length + 1), text[at..end]),
                3 when text.IndexOf('\n', at) is >= 0 and var line => text.Remove(line, 1),
                _ => text.Insert(at, Odd[random.Next(Odd.Length)]),
            };
        }

        return text;
    }
}
