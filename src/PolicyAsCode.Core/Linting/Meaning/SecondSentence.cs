using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2003: behind an item's rule stands something else: a second rule, or a statement that is none.</summary>
internal static class SecondSentence
{
    private static readonly WordGroup Stating = FunctionWords.Set("is are was were does doesn't do don't has have isn't aren't means");

    public static LintDescriptor Descriptor { get; } = new("PAC2003", "Item hides a second sentence or rule", Severity.Warning, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var (items, ruled) = (RuleItems(context), new HashSet<TextSpan>());
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                if (list.Kind != ListKind.Information && item is { Role: ItemRole.Rule, Force: not null, Syntax.Text: { } text })
                {
                    if (list is { Kind: ListKind.Rules, Force: not null })
                    {
                        // Its notes count like itself.
                        foreach (var block in item.Syntax.Blocks)
                        {
                            ruled.Add(block.Span);
                        }
                    }

                    if (StatementIn(text.Text.Tokens, item.Text.Length) is var start and > 0)
                    {
                        yield return Statement(text.Text, start, item.Text.Length);
                    }
                }
            }
        }

        var last = default(TextSpan);
        foreach (var sentence in context.Reading.Sentences)
        {
            if (sentence.Span != last && IsInItem(context, sentence, items))
            {
                last = sentence.Span;
                var found = Descriptor.At(
                    sentence.Span,
                    $"{Quote.Of(sentence.Text)} is a second rule inside an item, so nobody can cite or check it by itself. Make it an item or paragraph of its own.");

                // A "should", a command or a permission behind a step often only explains it; and in a text without a single name nobody has begun to make rules yet.
                yield return Binds(sentence) && sentence.Norm.Force.Strength == Strength.Binding && ruled.Contains(sentence.Block.Span) && context.Policy.Map.GivenIds.Count > 0 ? found : found with { Severity = Severity.Information };
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        if (!context.Reading.Sentences.Any(sentence => sentence.Span == diagnostic.Span && Binds(sentence)))
        {
            yield break;
        }

        foreach (var list in context.Lists)
        {
            foreach (var item in list.Items)
            {
                if (item.Text is { } text && text.Span.Contains(diagnostic.Span.Start) && item.Blocks.Count == 1)
                {
                    var lineEnd = context.Source.Text.Contains("\r\n") ? "\r\n" : "\n";
                    var words = context.Source.ToString(diagnostic.Span);
                    var start = diagnostic.Span.Start;
                    while (start > text.Span.Start && char.IsWhiteSpace(context.Source.Text[start - 1]))
                    {
                        start--;
                    }

                    yield return new Fix(FixKind.Suggestion, "Make it a paragraph behind the list", EquatableArray.Of(
                        new TextEdit(TextSpan.FromBounds(start, diagnostic.Span.End), ""),
                        new TextEdit(new TextSpan(list.Span.End, 0), lineEnd + lineEnd + words)));
                }
            }
        }
    }

    /// <summary>Whether a norm stands in the later sentences of an item that is a rule, or in a note to one. Such a norm is told here, not as PAC2050.</summary>
    public static bool IsInItem(LintContext context, SentenceReading sentence, Dictionary<TextSpan, int> items) =>
        (items.TryGetValue(sentence.Block.Span, out var end) && sentence.Span.Start < end) || (context.IsNote(sentence.Block.Span) && !context.ContentOnly.Any(content => content.Span.Contains(sentence.Span.Start)));

    /// <summary>The texts of the items that are rules, with the ends of their own words: a line that is glued to an item is none of them.</summary>
    public static Dictionary<TextSpan, int> RuleItems(LintContext context)
    {
        var items = new Dictionary<TextSpan, int>();
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                if (list.Kind != ListKind.Information && item is { Role: ItemRole.Rule, Force: not null, Syntax.Text: { } text })
                {
                    items[text.Span] = text.Text.SpanOf(0, item.Text.Length).End;
                }
            }
        }

        return items;
    }

    /// <summary>"must", "must not", "should", "shall": a duty in its own words.</summary>
    private static bool Binds(SentenceReading sentence)
    {
        var words = sentence.Norm.Force.Words;
        return sentence.Norm.Force.Polarity is Polarity.Oblige or Polarity.Forbid
            && (words.StartsWith("must", StringComparison.OrdinalIgnoreCase) || words.StartsWith("should", StringComparison.OrdinalIgnoreCase) || words.StartsWith("shall", StringComparison.OrdinalIgnoreCase));
    }

    private static Diagnostic Statement(Prose prose, int start, int end)
    {
        var words = prose.Text.Substring(start, end - start);
        return Descriptor.At(
            prose.SpanOf(start, end - start),
            $"{Quote.Of(words)} is a remark inside a rule, so it reads as part of it. Say it once, in a paragraph before or after the list.") with { Severity = Severity.Information };
    }

    /// <summary>Where a whole clause that states something follows a dash: "– a like does not mean that we agree".</summary>
    private static int StatementIn(List<Token> tokens, int length)
    {
        for (var i = 1; i + 2 < tokens.Count && tokens[i].Start < length; i++)
        {
            if (!tokens.IsMark(i, "-") || tokens[i].Depth > 0 || tokens[i].Start == tokens[i - 1].End)
            {
                continue;
            }

            for (var k = i + 2; k < tokens.Count && k < i + 11 && tokens[k].Start < length && (tokens[k].IsWord || tokens[k].Lower is "'" or "\""); k++)
            {
                if (tokens.Is(k, WordClass.Relative) || tokens.Is(i + 1, WordClass.ConditionOpener))
                {
                    break;
                }

                if (Stating.Contains(tokens.Word(k)))
                {
                    return tokens[i + 1].Start;
                }
            }
        }

        return -1;
    }
}
