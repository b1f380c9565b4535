using PolicyAsCode.Linting.Meaning;

namespace PolicyAsCode.Linting.Identity;

/// <summary>PAC7001: a rule whose id was made from its words, and would change with them.</summary>
internal static class NoId
{
    private const int FewestToSumUp = 3;

    public static LintDescriptor Descriptor { get; } = new("PAC7001", "Rule without a name", Severity.Information, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                if (item is { IsProvisional: true, RuleId.Length: > 0 })
                {
                    yield return Descriptor.At(
                        item.WordsIn(context),
                        $"The rule {Quote.Of(item.Text)} has no name yet, so references to it break when its words change. Run “policy fix”, which writes one.");
                }
            }
        }
    }

    /// <summary>Leaves one of many, at the first: a single run of the command names all rules, so that is one thing to tell.</summary>
    public static void SumUp(List<Diagnostic> found)
    {
        var count = found.Count(IsNoId);
        if (count < FewestToSumUp)
        {
            return;
        }

        var first = found.FindIndex(IsNoId);
        found[first] = found[first] with
        {
            Message = $"{count} rules have no names yet, this one first, so references to them break when their words change. Run “policy fix”, which writes a name for each.",
        };
        var summary = found[first];
        found.RemoveAll(diagnostic => IsNoId(diagnostic) && !ReferenceEquals(diagnostic, summary));
    }

    private static bool IsNoId(Diagnostic diagnostic) => diagnostic.Id == Descriptor.Id;
}
