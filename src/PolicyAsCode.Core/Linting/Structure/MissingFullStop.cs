using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1130: a paragraph whose last sentence does not end, in a text where nearly all do.</summary>
internal static class MissingFullStop
{
    private const int FewestWords = 6;

    public static LintDescriptor Descriptor { get; } = new("PAC1130", "Sentence without final full stop", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var sentences = LastSentences(context).ToList();
        var open = sentences.Where(sentence => !Ends(sentence.Text)).ToList();

        // Where more than one in ten is left open, the author writes that way.
        if (open.Count * 10 > Math.Max(10, sentences.Count))
        {
            yield break;
        }

        foreach (var sentence in open)
        {
            yield return Descriptor.At(sentence.Span, $"{Quote.Of(sentence.Text)} does not end in a full stop, so readers cannot tell whether words are missing. End it with one.");
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        yield return Fix.Of(FixKind.Format, "End the sentence with a full stop", new TextSpan(diagnostic.Span.End, 0), ".");
    }

    private static IEnumerable<SentencePlace> LastSentences(LintContext context)
    {
        var leadIns = new HashSet<BlockSyntax>(context.Reading.Lists.Select(list => list.LeadIn).OfType<ParagraphSyntax>(), ByReference.Instance);
        for (var i = 0; i < context.Sentences.Count; i++)
        {
            var sentence = context.Sentences[i];
            var isLast = i + 1 == context.Sentences.Count || context.Sentences[i + 1].In != sentence.In;
            if (isLast && sentence.In.Kind == TextKind.Paragraph && sentence.In.Prose.Marks.Count == 0 && !leadIns.Contains(sentence.In.Block)
                && sentence.Text.Count(character => character == ' ') >= FewestWords - 1)
            {
                yield return sentence;
            }
        }
    }

    private static bool Ends(string text)
    {
        var end = text.TrimEnd(')', ']', '"', '”', '\'', '’', '*', '_');
        return end.Length == 0 || !char.IsLetterOrDigit(end[end.Length - 1]);
    }

    private sealed class ByReference : IEqualityComparer<BlockSyntax>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(BlockSyntax? left, BlockSyntax? right) => ReferenceEquals(left, right);

        public int GetHashCode(BlockSyntax block) => block.Span.Start;
    }
}
