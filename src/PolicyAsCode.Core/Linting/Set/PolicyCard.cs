using System.Threading;
using PolicyAsCode.Linting.References;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Set;

/// <summary>What the other policies need to know of one: small enough to keep for a thousand, so that none is read twice.</summary>
public sealed class PolicyCard
{
    private readonly Lazy<EquatableArray<string>> _anchors;

    /// <summary>Makes a card.</summary>
    /// <param name="policyId">Its id: the name of its folder.</param>
    /// <param name="path">Its path as shown in messages.</param>
    /// <param name="title">Its title.</param>
    /// <param name="anchors">Gives the names in it that a link can point at. Called when the first link does: most policies are pointed at by none.</param>
    /// <param name="related">The ids of the policies it names as related.</param>
    /// <param name="links">Its links, in the order of the file.</param>
    public PolicyCard(string policyId, string path, string title, Func<EquatableArray<string>> anchors, EquatableArray<string> related, EquatableArray<CardLink> links)
    {
        (PolicyId, Path, Title, Related, Links) = (policyId, path, title, related, links);
        _anchors = new(anchors, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Its id: the name of its folder.</summary>
    public string PolicyId { get; }

    /// <summary>Its path as shown in messages.</summary>
    public string Path { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The names in it that a link can point at: of headings, lists and rules, in ordinal order.</summary>
    public EquatableArray<string> Anchors => _anchors.Value;

    /// <summary>The ids of the policies it names as related.</summary>
    public EquatableArray<string> Related { get; }

    /// <summary>Its links, in the order of the file.</summary>
    public EquatableArray<CardLink> Links { get; }

    /// <summary>The card of a policy.</summary>
    public static PolicyCard Of(LintContext context)
    {
        var document = context.Policy.Document;
        return new PolicyCard(document.Id, context.Source.Path, document.Metadata.Title, AnchorNames.In(context).InOrder, document.Metadata.Related, LinksIn(context));
    }

    /// <summary>The card of a file of which the others need to know nothing.</summary>
    public static PolicyCard Empty(string policyId, string path, string title) => new(policyId, path, title, static () => default, default, default);

    private static EquatableArray<CardLink> LinksIn(LintContext context)
    {
        var links = new List<CardLink>();
        foreach (var text in context.Texts)
        {
            foreach (var mark in text.Prose.Marks)
            {
                if (mark.Kind == ProseMarkKind.Link)
                {
                    links.Add(new CardLink(mark.Value, mark.Span));
                }
            }
        }

        return links.ToEquatableArray();
    }
}

/// <summary>A link of a policy.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record CardLink(string Target, TextSpan Span);
