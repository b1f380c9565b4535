using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Reading.Grammar;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3013: a channel's name with a capital in one place and without in another.</summary>
internal static class NameInTwoCases
{
    public static LintDescriptor Descriptor { get; } = new("PAC3013", "Same name in different case", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var name in Names(context))
        {
            var (small, capital) = Uses(context, name);
            if (small.Count > 0 && capital.Count > 0)
            {
                yield return new Diagnostic(
                    Descriptor.Id,
                    Descriptor.Severity,
                    small[0].Span,
                    $"“{small[0].Words}” here is “{capital[0].Words}” elsewhere, so readers may take them for two things. Write it with a capital everywhere.",
                    small.Skip(1).Append(capital[0]).Select(use => new RelatedPlace(use.Span, $"“{use.Words}”")).ToEquatableArray());
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        foreach (var name in Names(context))
        {
            var (small, capital) = Uses(context, name);
            if (small.Count > 0 && capital.Count > 0 && small[0].Span == diagnostic.Span)
            {
                yield return new Fix(FixKind.Wording, $"Write “{capital[0].Words}”", small.Select(use => new TextEdit(use.Span, capital[0].Words)).ToEquatableArray());
            }
        }
    }

    // Names of one word that is nothing else: "facebook", but not "email" or "website".
    private static IEnumerable<string> Names(LintContext context) => context.Library.Channels
        .SelectMany(channel => channel.Words.Prepend(channel.Name)).Select(name => name.ToLowerInvariant())
        .Where(name => name.Length > 1 && name.All(char.IsLetter) && !Vocabulary.IsCommonChannel(name)).Distinct(StringComparer.Ordinal);

    private static (List<Use> Small, List<Use> Capital) Uses(LintContext context, string name)
    {
        var (small, capital) = (new List<Use>(), new List<Use>());
        foreach (var text in context.Texts)
        {
            var tokens = context.TokensOf(text.Prose);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!tokens[i].Is(name) || tokens.IsMark(i - 1, "@") || tokens.IsMark(i - 1, "#") || tokens[i].IsAllCapitals)
                {
                    continue;
                }

                // Everything has a capital at the start of a sentence, and in a heading much has.
                var use = new Use(text.Prose.Text.Substring(tokens[i].Start, tokens[i].Length), text.Prose.SpanOf(tokens, i, i + 1));
                if (!tokens[i].IsCapital)
                {
                    small.Add(use);
                }
                else if (text.Kind != TextKind.Heading && i > 0 && tokens[i - 1].Lower is not "." and not ":" and not "!" and not "?" and not "-")
                {
                    capital.Add(use);
                }
            }
        }

        return (small, capital);
    }

    private sealed record Use(string Words, TextSpan Span);
}
