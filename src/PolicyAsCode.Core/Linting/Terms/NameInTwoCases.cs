using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3013: a channel's name with a capital in one place and without in another.</summary>
internal static class NameInTwoCases
{
    private static readonly OncePerLibrary<WordSet> Names = new(NamesOf);

    public static LintDescriptor Descriptor { get; } = new("PAC3013", "Same name in different case", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var (small, capital) in Mixed(context))
        {
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                small[0].Span,
                $"“{small[0].Words}” here is “{capital[0].Words}” elsewhere, so readers may take them for two things. Write it with a capital everywhere.",
                small.Skip(1).Append(capital[0]).Select(use => new RelatedPlace(use.Span, $"“{use.Words}”")).ToEquatableArray());
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        foreach (var (small, capital) in Mixed(context))
        {
            if (small[0].Span == diagnostic.Span)
            {
                yield return new Fix(FixKind.Wording, $"Write “{capital[0].Words}”", small.Select(use => new TextEdit(use.Span, capital[0].Words)).ToEquatableArray());
            }
        }
    }

    // Names of one word that is nothing else: "facebook", but not "email" or "website".
    private static WordSet NamesOf(Library library) => new(library.Channels
        .SelectMany(channel => channel.Words.Prepend(channel.Name)).Select(name => name.ToLowerInvariant())
        .Where(name => name.Length > 1 && name.All(char.IsLetter) && !Vocabulary.IsCommonChannel(name)).Distinct(StringComparer.Ordinal)
        .Select(name => KnownWords.Find(name.AsSpan())));

    /// <summary>The names that are used in both cases, in the order of the library.</summary>
    private static IEnumerable<(List<Use> Small, List<Use> Capital)> Mixed(LintContext context)
    {
        var names = Names.Of(context.Library);
        var uses = new Dictionary<Word, (List<Use> Small, List<Use> Capital)>();
        foreach (var text in names.Count == 0 ? [] : context.Texts)
        {
            AddUses(text, names, uses);
        }

        foreach (var name in names.All)
        {
            if (uses.TryGetValue(name, out var found) && found.Small.Count > 0 && found.Capital.Count > 0)
            {
                yield return found;
            }
        }
    }

    private static void AddUses(TextPlace text, WordSet names, Dictionary<Word, (List<Use> Small, List<Use> Capital)> uses)
    {
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!names.Contains(tokens[i].Word) || tokens.IsMark(i - 1, "@") || tokens.IsMark(i - 1, "#") || tokens[i].IsAllCapitals)
            {
                continue;
            }

            if (!uses.TryGetValue(tokens[i].Word, out var found))
            {
                uses.Add(tokens[i].Word, found = ([], []));
            }

            // Everything has a capital at the start of a sentence, and in a heading much has.
            var use = new Use(text.Prose.Text.Substring(tokens[i].Start, tokens[i].Length), text.Prose.SpanOf(tokens, i, i + 1));
            if (!tokens[i].IsCapital)
            {
                found.Small.Add(use);
            }
            else if (text.Kind != TextKind.Heading && i > 0 && tokens[i - 1].Lower is not "." and not ":" and not "!" and not "?" and not "-")
            {
                found.Capital.Add(use);
            }
        }
    }

    private sealed record Use(string Words, TextSpan Span);
}
