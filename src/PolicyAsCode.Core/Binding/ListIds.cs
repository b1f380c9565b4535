using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Names the rule lists: by the lead-in's id, else by the section's where it holds one rule list only, else by the words.</summary>
internal sealed class ListIds(Outline outline, IdRegister ids)
{
    /// <summary>One id for each list; an empty one for what is no rule list.</summary>
    public string[] For(EquatableArray<ListReading> lists)
    {
        var sections = lists.Select(list => list.Kind == ListKind.Rules ? outline.SectionAt(list.Syntax.Span.Start) : null).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section is not null)
            {
                counts.TryGetValue(section.Id, out var count);
                counts[section.Id] = count + 1;
            }
        }

        var names = new string[lists.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var isAlone = sections[i] is { } section && counts[section.Id] == 1;
            names[i] = lists[i].Kind == ListKind.Rules ? Name(lists[i], sections[i], isAlone) : "";
        }

        return names;
    }

    private string Name(ListReading list, Section? section, bool isAlone)
    {
        // A lead-in glued to an item above its list bears that item's id, which is not the list's.
        var isAbove = list.LeadIn is not null && list.LeadIn.Span.Start < list.Syntax.Span.Start;
        if (isAbove && list.LeadIn is ParagraphSyntax { Attributes: { } group } && ids.Take(group) is { } given)
        {
            return given;
        }

        return isAlone ? section!.Id : ids.Make(list.LeadInText.Length > 0 ? list.LeadInText : section?.Title ?? "", ProposedId.ForList);
    }
}
