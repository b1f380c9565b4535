using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2042: behind one exception stands another, and it is open from which of the two it excepts.</summary>
internal static class ExceptionToException
{
    public static LintDescriptor Descriptor { get; } = new("PAC2042", "Exception to an exception", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var norm in context.Norms)
        {
            if (norm.Limits.Count == 0 || norm.Limits[0].Kind != LimitKind.Exception)
            {
                continue;
            }

            var (first, start) = (true, norm.Prose.IndexAt(norm.Limits[0].Span.Start));
            for (var i = 0; i < norm.Tokens.Count; i++)
            {
                if (norm.Tokens[i].Start < start || !Opens(norm.Tokens.Word(i)))
                {
                    continue;
                }

                // "unless it rains or unless it snows" is one exception after another, not one to another.
                if (!first && norm.Tokens.Word(i - 1) is not ("or" or "and" or "nor"))
                {
                    yield return Descriptor.At(
                        norm.SpanOf(i, i + 1),
                        $"“{norm.WordsOf(i, i + 1)}” stands behind an exception already, so nobody can tell whether it takes from the rule or from that exception. Make two sentences of it.",
                        norm.Limits[0].Span,
                        "the first exception");
                    break;
                }

                first = false;
            }
        }
    }

    private static bool Opens(string word) => word is "unless" or "except" or "excepting";
}
