using PolicyAsCode.Linting.Meaning;

namespace PolicyAsCode.Linting.Identity;

/// <summary>PAC7001: a rule whose id was made from its words, and would change with them.</summary>
internal static class NoId
{
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
}
