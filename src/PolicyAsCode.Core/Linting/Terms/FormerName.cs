using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3016: a channel's former name that is kept in brackets again and again.</summary>
internal static class FormerName
{
    public static LintDescriptor Descriptor { get; } = new("PAC3016", "Outdated name kept in brackets", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var names = new HashSet<string>(context.Library.Channels.SelectMany(channel => channel.Words.Prepend(channel.Name)).Select(name => name.ToLowerInvariant()), StringComparer.Ordinal);
        var places = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i + 3 < tokens.Count; i++)
            {
                if (IsFormer(tokens, i) && names.Contains(tokens.Word(i + 2)))
                {
                    if (!places.TryGetValue(tokens.Word(i + 2), out var same))
                    {
                        places.Add(tokens.Word(i + 2), same = []);
                    }

                    same.Add(text.Prose.SpanOf(tokens, i, i + 4));
                }
            }
        }

        return places.Values.Select(same => new Diagnostic(
            Descriptor.Id,
            Descriptor.Severity,
            same[0],
            $"“{context.Source.ToString(same[0])}” keeps a name that is no longer used, so the text looks older than it is. Take it out, or say it once.",
            same.Skip(1).Select(span => new RelatedPlace(span, "once more")).ToEquatableArray()));
    }

    private static bool IsFormer(List<Token> tokens, int i) => tokens.IsMark(i, "(") && tokens.Word(i + 1) is "formerly" or "previously" && tokens.IsMark(i + 3, ")");
}
