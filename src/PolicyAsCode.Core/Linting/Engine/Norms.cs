using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Engine;

/// <summary>The norms with the words they are made of.</summary>
internal static class Norms
{
    /// <summary>The words of a stretch of a text, with the brackets that are open around it.</summary>
    public static List<Token> TokensWithin(this Prose prose, int start, int length)
    {
        var all = prose.Tokens;
        var (from, to) = (all.FirstAt(start), all.FirstAt(start + length));
        return from == 0 && to == all.Count ? all : all.GetRange(from, to - from);
    }

    /// <summary>Everything that binds somebody, in the order of the file: items of lists that are or may be rules, and sentences.</summary>
    public static EquatableArray<NormPlace> In(LintContext context)
    {
        var found = new List<NormPlace>();
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                if (list.Kind != Reading.ListKind.Information && item is { Role: Reading.ItemRole.Rule, Force: { } force, Syntax.Text.Text: { } prose })
                {
                    found.Add(new NormPlace(prose, 0, item.Text.Length, prose.TokensWithin(0, item.Text.Length))
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
                found.Add(new NormPlace(prose, start, sentence.Text.Length, prose.TokensWithin(start, sentence.Text.Length))
                {
                    Force = sentence.Norm.Force, Audience = sentence.Norm.Audience, Limits = sentence.Norm.Limits, Deadline = sentence.Norm.Deadline, Action = sentence.Norm.Action, Sentence = sentence,
                });
            }
        }

        return found.OrderBy(norm => norm.Span.Start).ToEquatableArray();
    }
}
