using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5003: a space before a comma or full stop, or none before a bracket.</summary>
internal static class StraySpace
{
    private const int ShortestAside = 4;

    public static LintDescriptor Descriptor { get; } = new("PAC5003", "Space in the wrong place", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var words = text.Prose.Text;
            for (var i = 1; i + 1 < words.Length; i++)
            {
                if (IsSpaceBeforeMark(words, i))
                {
                    yield return Descriptor.At(text.Prose.SpanOf(i, 2), $"There is a space before “{words[i + 1]}”, so the line may break there and the mark stand alone. Take it out.");
                }
                else if (IsGluedBracket(words, i))
                {
                    yield return Descriptor.At(text.Prose.SpanOf(i, 1), "There is no space before “(”, so readers take two words for one. Put one in.");
                }
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        yield return context.Source.Text[span.Start] == '('
            ? Fix.Of(FixKind.Wording, "Put the space in", new TextSpan(span.Start, 0), " ")
            : Fix.Of(FixKind.Wording, "Take the space out", new TextSpan(span.Start, 1), "");
    }

    // "at noon , or later"; not "a .docx file", "and so on ...", or ", ,".
    private static bool IsSpaceBeforeMark(string words, int i) =>
        words[i] == ' ' && words[i + 1] is ',' or '.' or ';' && char.IsLetterOrDigit(words[i - 1]) && (i + 2 == words.Length || words[i + 2] == ' ');

    // "at home time(the phone is kept)"; not "parent(s)" or "policy(ies)".
    private static bool IsGluedBracket(string words, int i)
    {
        if (words[i] != '(' || !char.IsLetter(words[i - 1]))
        {
            return false;
        }

        var end = words.IndexOf(')', i);
        return end - i > ShortestAside && words.IndexOf(' ', i, end - i) >= 0;
    }
}
