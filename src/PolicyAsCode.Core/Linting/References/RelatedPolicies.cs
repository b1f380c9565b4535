using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.References;

/// <summary>The policies that a policy lists as related: in its settings, and in the section of that name.</summary>
internal sealed class RelatedPolicies
{
    private RelatedPolicies(TextSpan section, List<ListItemSyntax> items, HashSet<string> ids) => (Section, Items, Ids) = (section, items, ids);

    /// <summary>The section's place, its heading included; no length where there is none.</summary>
    public TextSpan Section { get; }

    /// <summary>The items of its lists.</summary>
    public List<ListItemSyntax> Items { get; }

    /// <summary>The ids of what is listed, as far as the library knows it.</summary>
    public HashSet<string> Ids { get; }

    /// <summary>Whether there is such a list at all.</summary>
    public bool Exist => Ids.Count > 0 || Items.Count > 0;

    public static RelatedPolicies Of(LintContext context)
    {
        var section = SectionOf(context);
        var items = section.Length == 0 ? [] : context.Lists.Where(list => section.Contains(list.Span.Start)).SelectMany(list => list.Items).Where(item => item.Text is not null).ToList();
        var ids = new HashSet<string>(context.Policy.Document.Metadata.Related, StringComparer.Ordinal);
        ids.UnionWith(section.Length == 0 ? [] : context.PolicyMentions.Where(mention => section.Contains(mention.Span.Start)).Select(mention => mention.PolicyId));
        return new RelatedPolicies(section, items, ids);
    }

    /// <summary>Whether a mention stands in the list itself.</summary>
    public bool Lists(PolicyMention mention) => Section.Contains(mention.Span.Start);

    private static TextSpan SectionOf(LintContext context)
    {
        for (var i = 0; i < context.Headings.Count; i++)
        {
            var heading = context.Headings[i];
            if (heading.Level > 1 && IsRelated(context, heading))
            {
                var next = i + 1;
                while (next < context.Headings.Count && context.Headings[next].Level > heading.Level)
                {
                    next++;
                }

                return TextSpan.FromBounds(heading.Span.Start, next < context.Headings.Count ? context.Headings[next].Span.Start : context.Source.Text.Length);
            }
        }

        return default;
    }

    // "Related policies", "Links with other policies", "Associated documents".
    private static bool IsRelated(LintContext context, HeadingSyntax heading)
    {
        var tokens = heading.Text.Tokens;
        return tokens.Exists(token => token.Lower is "policies" or "documents" or "documentation")
            && tokens.Exists(token => token.Lower is "related" or "linked" or "links" or "associated" or "connected" or "supporting")
            && tokens.TrueForAll(token => token.Lower is not "to" || !tokens.Exists(other => other.Is("how")));
    }
}
