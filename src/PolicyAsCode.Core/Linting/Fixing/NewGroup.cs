using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>What is to be written into the group at the end of a heading, lead-in, paragraph or item.</summary>
internal sealed class NewGroup(BlockSyntax block)
{
    private readonly List<string> _unless = [];
    private readonly List<string> _if = [];

    public BlockSyntax Block { get; } = block;

    /// <summary>The id to write; empty where there is one.</summary>
    public string Id { get; set; } = "";

    public bool IsEmpty => Id.Length == 0 && _unless.Count == 0 && _if.Count == 0;

    public void Add(LimitKind kind, string key) => (kind == LimitKind.Exception ? _unless : _if).Add(key);

    /// <summary>One edit: the whole new group, so that its parts cannot be torn apart.</summary>
    public TextEdit ToEdit(SourceText source)
    {
        var group = Block switch
        {
            ParagraphSyntax paragraph => paragraph.Attributes,
            HeadingSyntax heading => heading.Attributes,
            _ => null,
        };
        if (group is not null)
        {
            return new TextEdit(group.Span, Rewrite(group, source));
        }

        var end = Block.Span.End;
        while (end > Block.Span.Start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return new TextEdit(new TextSpan(end, 0), " {" + string.Join(" ", Entries([])) + "}");
    }

    // The author's entries stay where they are; an id comes first, new keys come behind the ones there are.
    private string Rewrite(AttributeGroup group, SourceText source)
    {
        var kept = new List<string>();
        foreach (var entry in group.Entries)
        {
            // An ill-formed id is no id: its mended form takes its place.
            if (entry.Kind == AttributeKind.Id && Id.Length > 0)
            {
                continue;
            }

            var keys = entry is { Kind: AttributeKind.KeyValue, Name: "unless" } ? _unless : entry is { Kind: AttributeKind.KeyValue, Name: "if" } ? _if : null;
            kept.Add(keys is { Count: > 0 } ? $"{entry.Name}={string.Join(",", keys.Prepend(entry.Value))}" : source.ToString(entry.Span));
            if (keys is not null)
            {
                keys.Clear();
            }
        }

        return "{" + string.Join(" ", Entries(kept)) + "}";
    }

    private List<string> Entries(List<string> kept)
    {
        var all = new List<string>(kept);
        if (Id.Length > 0)
        {
            all.Insert(0, "#" + Id);
        }

        if (_unless.Count > 0)
        {
            all.Add("unless=" + string.Join(",", _unless));
        }

        if (_if.Count > 0)
        {
            all.Add("if=" + string.Join(",", _if));
        }

        return all;
    }
}
