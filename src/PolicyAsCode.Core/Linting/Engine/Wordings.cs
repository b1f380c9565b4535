using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Engine;

/// <summary>The words of every text, cut once for all lints, and the norms with the words they are made of.</summary>
internal sealed class Wordings
{
    private readonly Dictionary<Prose, List<Token>> _tokens = [];
    private readonly Lazy<List<NormPlace>> _norms;

    public Wordings(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            _tokens[text.Prose] = Tokenizer.Tokenize(text.Prose.Text, 0, text.Prose.Text.Length);
        }

        _norms = new(() => [.. Find(context)]);
    }

    /// <summary>Everything that binds somebody, in the order of the file: items of lists that are or may be rules, and sentences.</summary>
    public IReadOnlyList<NormPlace> Norms => _norms.Value;

    /// <summary>The words of a stretch of a text.</summary>
    public List<Token> Of(Prose prose, int start, int length)
    {
        if (!_tokens.TryGetValue(prose, out var all))
        {
            return Tokenizer.Tokenize(prose.Text, start, start + length);
        }

        var (from, to) = (IndexOf(all, start), IndexOf(all, start + length));
        return from == 0 && to == all.Count ? all : all.GetRange(from, to - from);
    }

    private IEnumerable<NormPlace> Find(LintContext context)
    {
        var found = new List<NormPlace>();
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                if (list.Kind != Reading.ListKind.Information && item is { Role: Reading.ItemRole.Rule, Force: { } force, Syntax.Text.Text: { } prose })
                {
                    found.Add(new NormPlace(prose, 0, item.Text.Length, Of(prose, 0, item.Text.Length))
                    {
                        Force = force, Audience = item.Audience, Limits = item.Limits, Deadline = item.Deadline, Action = item.Text, List = list, Item = item,
                    });
                }
            }
        }

        foreach (var sentence in context.Reading.Sentences)
        {
            if (NormPlace.ProseOf(sentence.Block) is { } prose)
            {
                var start = prose.IndexAt(sentence.Span.Start);
                found.Add(new NormPlace(prose, start, sentence.Text.Length, Of(prose, start, sentence.Text.Length))
                {
                    Force = sentence.Norm.Force, Audience = sentence.Norm.Audience, Limits = sentence.Norm.Limits, Deadline = sentence.Norm.Deadline, Action = sentence.Norm.Action, Sentence = sentence,
                });
            }
        }

        return found.OrderBy(norm => norm.Span.Start);
    }

    private static int IndexOf(List<Token> tokens, int start)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start >= start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
