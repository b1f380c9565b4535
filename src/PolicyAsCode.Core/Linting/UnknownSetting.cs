using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting;

/// <summary>PAC0001: a setting that is none of ours would be passed over in silence. Here those in braces; the readers report the others.</summary>
internal static class UnknownSetting
{
    private static readonly string[] Keys = ["unless", "if", "audience", "modality"];
    private static readonly string[] Marks = ["rules", "information"];

    public static LintDescriptor Descriptor { get; } = new("PAC0001", "Setting that does not exist", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var place in context.Policy.Groups)
        {
            foreach (var entry in place.Group.Entries)
            {
                if (entry.Kind == AttributeKind.KeyValue && !Keys.Contains(entry.Name, StringComparer.Ordinal))
                {
                    yield return Descriptor.At(entry.Span, $"Nothing in braces is called “{entry.Name}”, so it has no effect.{NearestWord.Question(entry.Name, Keys)}");
                }
                else if (entry.Kind == AttributeKind.Class && !Marks.Contains(entry.Name, StringComparer.Ordinal))
                {
                    yield return Descriptor.At(entry.Span, $"The mark “.{entry.Name}” is not one we know, so it has no effect. A lead-in can have “.rules” or “.information”.");
                }
            }
        }
    }
}
