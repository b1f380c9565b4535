using PolicyAsCode.Linting.Terms;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4021: a role that the policy gives duties or reports to, with no address in <c>library.yml</c>.</summary>
internal static class RoleWithoutContact
{
    public static LintDescriptor Descriptor { get; } = new("PAC4021", "Role without a contact", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var roles = new PhraseBook<NamedEntry>();
        foreach (var role in context.Library.Roles.Where(role => role.Contact.Length == 0))
        {
            foreach (var name in role.Words.Prepend(role.Name))
            {
                roles.Add(name, role);
            }
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        if (roles.IsEmpty)
        {
            yield break;
        }

        foreach (var norm in context.Norms)
        {
            foreach (var found in roles.Find(norm.Tokens))
            {
                if (told.Add(found.Value.Id))
                {
                    yield return Descriptor.At(
                        norm.SpanOf(found.From, found.To),
                        $"The rule names the role “{found.Value.Name}”, for which library.yml has no address, so readers do not know whom to ask. Add one there.");
                }
            }
        }
    }
}
