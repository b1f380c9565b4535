using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>What an id that an author typed stands on.</summary>
public enum GivenIdKind
{
    /// <summary>A heading: it names the section, and its rule list if it has just one.</summary>
    Heading,

    /// <summary>A paragraph: it names a sentence rule, or the list that the paragraph leads into.</summary>
    Paragraph,

    /// <summary>An item of a list: it names the item's rule.</summary>
    Item,
}

/// <summary>An id that an author typed, as typed: perhaps twice in the file, perhaps ill-formed.</summary>
/// <param name="Id">Its characters after <c>#</c>.</param>
/// <param name="Span">The place of <c>#id</c>.</param>
/// <param name="Kind">What it stands on.</param>
public sealed record GivenId(string Id, TextSpan Span, GivenIdKind Kind)
{
    /// <summary>Every id in the groups of a file, in their order.</summary>
    internal static EquatableArray<GivenId> In(EquatableArray<AttributePlace> places)
    {
        var found = new List<GivenId>();
        foreach (var place in places)
        {
            foreach (var entry in place.Group.Entries)
            {
                if (entry.Kind == AttributeKind.Id)
                {
                    found.Add(new GivenId(entry.Name, entry.Span, place.Kind));
                }
            }
        }

        return found.ToEquatableArray();
    }
}
