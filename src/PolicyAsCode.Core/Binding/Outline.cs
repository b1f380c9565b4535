using System.Globalization;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>A section of a policy: what stands under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Id">Its id, given or made from its words.</param>
/// <param name="Number">Its computed number, such as <c>2.1</c>; empty for the title.</param>
/// <param name="Path">Its own words and those of the headings above it, outermost first, without the title.</param>
internal sealed record Section(HeadingSyntax Heading, string Id, string Number, EquatableArray<string> Path)
{
    public bool IsTitle => Number.Length == 0;

    public string Title => Heading.Text.Text;
}

/// <summary>The headings of a policy as sections, numbered.</summary>
internal sealed class Outline
{
    private readonly List<Section> _sections = [];

    private Outline()
    {
    }

    /// <summary>The words of the title heading; empty where there is none.</summary>
    public string Title => _sections.Count > 0 && _sections[0].IsTitle ? _sections[0].Title : "";

    /// <summary>Every section, the title first.</summary>
    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>Numbers the headings below the title 1, 2, 2.1 … by how they nest, whatever levels are skipped.</summary>
    public static Outline Of(SyntaxTree tree, IdRegister ids)
    {
        var outline = new Outline();
        var open = new List<(int Level, string Number, EquatableArray<string> Path, int Children)> { (0, "", default, 0) };
        foreach (var block in tree.Blocks)
        {
            if (block is not HeadingSyntax heading)
            {
                continue;
            }

            var id = ids.Take(heading.Attributes) ?? ids.Make(heading.Text.Text, ProposedId.ForSection);
            if (heading.Level == 1 && outline._sections.Count == 0)
            {
                outline._sections.Add(new Section(heading, id, "", default));
                continue;
            }

            while (open[open.Count - 1].Level >= heading.Level)
            {
                open.RemoveAt(open.Count - 1);
            }

            var parent = open[open.Count - 1] with { Children = open[open.Count - 1].Children + 1 };
            open[open.Count - 1] = parent;
            var child = parent.Children.ToString(CultureInfo.InvariantCulture);
            var number = parent.Number.Length == 0 ? child : parent.Number + "." + child;
            EquatableArray<string> path = new([.. parent.Path, heading.Text.Text]);
            open.Add((heading.Level, number, path, 0));
            outline._sections.Add(new Section(heading, id, number, path));
        }

        return outline;
    }

    /// <summary>The section in which a place of the file lies; nothing before the first, and under the title.</summary>
    public Section? SectionAt(int offset)
    {
        var (low, high) = (0, _sections.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sections[middle].Heading.Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && !_sections[low - 1].IsTitle ? _sections[low - 1] : null;
    }
}
