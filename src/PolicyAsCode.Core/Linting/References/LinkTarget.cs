using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4005: a link to a place in this policy, or in another one, that is not there.</summary>
internal static class LinkTarget
{
    public static LintDescriptor Descriptor { get; } = new("PAC4005", "Link that leads nowhere", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        HashSet<string>? anchors = null;
        foreach (var mark in context.Texts.SelectMany(text => text.Prose.Marks))
        {
            if (mark.Kind == ProseMarkKind.Link && mark.Value.Length > 1 && mark.Value[0] == '#' && !AnchorNames.Lead(anchors ??= AnchorNames.In(context).ToSet(), mark.Value.Substring(1)))
            {
                var name = mark.Value.Substring(1);
                yield return IsNamedInHtml(context.Source.Text, name)
                    ? Descriptor.At(mark.Span, $"The link to “{mark.Value}” leads nowhere on the website, which knows no names in HTML. Write “{{#{name}}}” at the end of the heading or item instead.") with { Severity = Severity.Warning }
                    : Descriptor.At(mark.Span, $"The link to “{mark.Value}” leads nowhere: nothing in this policy has that name, so readers are lost.{NearestWord.Question(name, anchors)}");
            }
        }
    }

    private static bool IsNamedInHtml(string text, string name) =>
        text.Contains($"name=\"{name}\"") || text.Contains($"id=\"{name}\"");

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var mark = context.Texts.SelectMany(text => text.Prose.Marks).FirstOrDefault(mark => mark.Span == diagnostic.Span && mark.Kind == ProseMarkKind.Link);
        if (mark is not null && NearestWord.To(mark.Value.Substring(1), AnchorNames.In(context).ToSet()) is { } nearest)
        {
            var words = context.Source.ToString(mark.Span);
            var at = words.LastIndexOf(mark.Value, StringComparison.Ordinal);
            if (at > 0)
            {
                yield return Fix.Of(FixKind.Suggestion, $"Link to “#{nearest}”", new TextSpan(mark.Span.Start + at, mark.Value.Length), "#" + nearest);
            }
        }
    }

    /// <summary>Links into another policy of the set, whose place there is missing.</summary>
    public static IEnumerable<SetDiagnostic> FindInSet(PolicySet set)
    {
        foreach (var policy in set.Policies)
        {
            foreach (var link in policy.Links)
            {
                if (Split(link.Target) is { } target && set.Find(target.PolicyId) is { } other && target.Anchor.Length > 0 && !AnchorNames.Lead(other.Anchors, target.Anchor))
                {
                    yield return new SetDiagnostic(policy, Descriptor.At(
                        link.Span,
                        $"The link to “{link.Target}” leads nowhere: nothing in “{other.Title}” has the name “{target.Anchor}”.{NearestWord.Question(target.Anchor, other.Anchors)}"));
                }
            }
        }
    }

    /// <summary>"../behaviour/policy.md#sanctions" is the place "sanctions" of the policy "behaviour".</summary>
    private static (string PolicyId, string Anchor)? Split(string target)
    {
        const string file = "/policy.md";
        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target.Substring(0, hash);
        if (!path.StartsWith("../", StringComparison.Ordinal) || !path.EndsWith(file, StringComparison.Ordinal))
        {
            return null;
        }

        var folder = path.Substring(3, path.Length - 3 - file.Length);
        return folder.Contains('/') ? null : (folder, hash < 0 ? "" : target.Substring(hash + 1));
    }
}
