using PolicyAsCode.Linting.References;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Set;

/// <summary>What the other policies need to know of one: small enough to keep for a thousand, so that none is read twice.</summary>
/// <param name="PolicyId">Its id: the name of its folder.</param>
/// <param name="Path">Its path as shown in messages.</param>
/// <param name="Title">Its title.</param>
/// <param name="Anchors">The names in it that a link can point at: of headings, lists and rules, in ordinal order.</param>
/// <param name="Related">The ids of the policies it names as related.</param>
/// <param name="Links">Its links, in the order of the file.</param>
public sealed record PolicyCard(string PolicyId, string Path, string Title, EquatableArray<string> Anchors, EquatableArray<string> Related, EquatableArray<CardLink> Links)
{
    /// <summary>The card of a policy.</summary>
    public static PolicyCard Of(LintContext context)
    {
        var document = context.Policy.Document;
        var anchors = LinkTarget.AnchorsOf(context).ToList();
        anchors.Sort(StringComparer.Ordinal);
        var links = context.Texts.SelectMany(text => text.Prose.Marks).Where(mark => mark.Kind == ProseMarkKind.Link).Select(mark => new CardLink(mark.Value, mark.Span));
        return new PolicyCard(document.Id, context.Source.Path, document.Metadata.Title, anchors.ToEquatableArray(), document.Metadata.Related, links.ToEquatableArray());
    }
}

/// <summary>A link of a policy.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record CardLink(string Target, TextSpan Span);
