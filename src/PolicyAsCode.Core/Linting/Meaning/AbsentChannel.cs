using PolicyAsCode.Linting.Terms;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2015: a policy that says it has no account on a channel, and rules on that channel all the same.</summary>
internal static class AbsentChannel
{
    public static LintDescriptor Descriptor { get; } = new("PAC2015", "Rule depends on a thing the policy says does not exist", Severity.Warning, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var names = Channels(context.Library);
        var absent = new Dictionary<string, SentencePlace>(StringComparer.Ordinal);
        foreach (var sentence in context.Sentences)
        {
            var tokens = sentence.Tokens;
            if (DeniesHaving(tokens) is var denial and >= 0)
            {
                foreach (var found in names.Find(tokens).Where(found => found.From > denial))
                {
                    absent[found.Value] = sentence;
                }
            }
        }

        if (absent.Count == 0)
        {
            yield break;
        }

        var told = new HashSet<TextSpan>();
        foreach (var norm in context.Norms)
        {
            var hit = Hit(names, norm.Tokens, absent);
            if (hit is { } own && told.Add(norm.Span))
            {
                yield return Report(norm.SpanOf(own.From, own.To), norm.WordsOf(own.From, own.To), absent[own.Value]);
            }
            else if (norm.List is { LeadIn: { } leadIn } list && NormPlace.ProseOf(leadIn) is { } prose && Hit(names, prose.Tokens, absent) is { } shared && told.Add(list.LeadInSpan))
            {
                var tokens = prose.Tokens;
                yield return Report(prose.SpanOf(tokens, shared.From, shared.To), prose.Text.Substring(tokens[shared.From].Start, tokens[shared.To - 1].End - tokens[shared.From].Start), absent[shared.Value]);
            }
        }
    }

    private static Diagnostic Report(TextSpan span, string words, SentencePlace denial) => Descriptor.At(
        span,
        $"This rule is about {Quote.Of(words)}, but the policy says there is no such account, so readers cannot tell whether it holds. Say from when, or take one out.",
        denial.Span,
        "where the policy says so");

    private static Phrase<string>? Hit(PhraseBook<string> names, List<Token> tokens, Dictionary<string, SentencePlace> absent)
    {
        foreach (var found in names.Find(tokens))
        {
            if (absent.ContainsKey(found.Value))
            {
                return found;
            }
        }

        return null;
    }

    private static PhraseBook<string> Channels(Library library)
    {
        var names = new PhraseBook<string>();
        foreach (var channel in library.Channels)
        {
            foreach (var name in channel.Words.Prepend(channel.Name))
            {
                names.Add(name, channel.Id);
            }
        }

        return names;
    }

    /// <summary>The index of "have" in "does not have", "has no", "do not use"; -1 elsewhere, and where it holds only sometimes.</summary>
    private static int DeniesHaving(List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens.Word(i) is "if" or "unless" or "when" or "where" or "must" or "should")
            {
                return -1;
            }

            if (tokens.Word(i) is "do" or "does" && tokens.Word(i + 1) == "not" && tokens.SkipAdverbs(i + 2) is var verb && tokens.Word(verb) is "have" or "hold" or "own")
            {
                return verb;
            }

            if (tokens.Word(i) is "has" or "have" && tokens.Word(i + 1) == "no")
            {
                return i;
            }
        }

        return -1;
    }
}
