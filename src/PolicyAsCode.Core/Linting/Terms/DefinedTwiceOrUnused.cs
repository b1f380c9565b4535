namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3004: what a word means is said twice, or said of a word that nothing else uses.</summary>
internal static class DefinedTwiceOrUnused
{
    public static LintDescriptor Descriptor { get; } = new("PAC3004", "Word explained twice, or explained and never used", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var first = new Dictionary<string, Definition>(StringComparer.Ordinal);
        var found = new List<Diagnostic>();
        foreach (var definition in Definitions.In(context))
        {
            var term = KeyOf(definition.Term);
            if (first.TryGetValue(term, out var before))
            {
                found.Add(Descriptor.At(
                    definition.Span,
                    $"What “{definition.Words}” means is said twice, so a reader may find the one or the other. Say it once.",
                    before.Span,
                    "the first time it is said"));
            }
            else
            {
                first.Add(term, definition);
            }
        }

        if (first.Count > 0)
        {
            var used = Used(context, first);
            found.AddRange(first.Where(entry => !used.Contains(entry.Key)).Select(entry => Descriptor.At(
                entry.Value.Span,
                $"“{entry.Value.Words}” is explained here and used nowhere else, so readers learn it for nothing. Take the sentence out, or use the word.")));
        }

        return found;
    }

    /// <summary>The terms that stand anywhere but in the sentence that explains them, found in one walk through the text.</summary>
    private static HashSet<string> Used(LintContext context, Dictionary<string, Definition> definitions)
    {
        var (used, longest) = (new HashSet<string>(StringComparer.Ordinal), definitions.Max(entry => entry.Value.Term.Length));
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                var before = "";
                for (var length = 1; length <= longest && i + length <= tokens.Count && tokens[i + length - 1].IsWord; length++)
                {
                    var word = tokens[i + length - 1].Lower;
                    if (definitions.TryGetValue(before + SingularOf(word), out var definition) && !IsIn(definition.Sentence, text, tokens[i].Start))
                    {
                        used.Add(before + SingularOf(word));
                    }

                    before = $"{before}{word} ";
                }
            }
        }

        return used;
    }

    private static bool IsIn(SentencePlace sentence, TextPlace text, int start) =>
        ReferenceEquals(text, sentence.In) && start >= sentence.Start && start < sentence.Start + sentence.Length;

    // "master keys" and "master key" are one term.
    private static string KeyOf(string[] term) => string.Join(" ", term.Take(term.Length - 1).Append(SingularOf(term[term.Length - 1])));

    // "keys", "key's", "keys'": enough to see that a word is used.
    private static string SingularOf(string word) => word.TrimEnd('\'').TrimEnd('s').TrimEnd('\'');
}
