namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3006: a definition that says what a word includes, and leaves open where it ends.</summary>
internal static class OpenDefinition
{
    public static LintDescriptor Descriptor { get; } = new("PAC3006", "Meaning of a word left open", Severity.Information, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var definition in Definitions.In(context))
        {
            if (definition.Verb is "include" or "includes" && definition.Rest.Count > 0 && definition.Rest[0].Lower is "all" or "any" or "anything" or "everything" or "but")
            {
                yield return Descriptor.At(
                    definition.Sentence.Span,
                    $"“{definition.Words}” is said to include this and more, so readers cannot tell where it ends. Write what it means, and what it does not.");
            }
        }
    }
}
