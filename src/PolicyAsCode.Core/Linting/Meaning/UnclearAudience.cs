namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2031: one wide audience called by several names: "everyone" here, "all members of the school" there.</summary>
internal static class UnclearAudience
{
    private const int ManyGroups = 3;

    public static LintDescriptor Descriptor { get; } = new("PAC2031", "Not clear whom the text is for", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // Of a wide group nobody can tell whether two names mean the same.
        var wide = new HashSet<string>(context.Library.Audiences.Where(audience => audience.Includes.Count >= ManyGroups).Select(audience => audience.Id), StringComparer.Ordinal);
        var first = new Dictionary<string, (string Words, NormPlace Norm)>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var norm in context.Norms)
        {
            foreach (var member in norm.Audience.Members)
            {
                if (!wide.Contains(member.Id))
                {
                    continue;
                }

                if (!first.TryGetValue(member.Id, out var before))
                {
                    first.Add(member.Id, (member.Words, norm));
                }
                else if (!ShareWord(before.Words, member.Words) && told.Add(member.Id))
                {
                    yield return Descriptor.At(
                        norm.Span,
                        $"{Quote.Of(member.Words)} here and {Quote.Of(before.Words)} elsewhere: readers cannot tell whether the same people are meant. Use one name, and say once whom it covers.",
                        before.Norm.Span,
                        $"says {Quote.Of(before.Words)}");
                }
            }
        }
    }

    // "staff" and "members of staff" are clear; "everyone" and "members of the school" are not.
    private static bool ShareWord(string left, string right) => Words(left).Overlaps(Words(right));

    private static HashSet<string> Words(string text) => new(
        text.ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "the" and not "all" and not "of" and not "our" and not "and").Select(word => word.TrimEnd('s')), StringComparer.Ordinal);
}
