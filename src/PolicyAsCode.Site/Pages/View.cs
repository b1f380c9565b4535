using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>Makes what a template may show: named values and lists, never an object of ours, so that no template depends on reflection.</summary>
internal static class View
{
    public static ScriptObject Of(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var view = new ScriptObject();
        foreach (var (name, value) in values)
        {
            view[name] = value;
        }

        return view;
    }

    public static ScriptArray List(IEnumerable<object> items) => new(items);

    /// <summary>Names with dots as objects in objects: <c>drafts.title</c> is <c>title</c> of <c>drafts</c>.</summary>
    public static ScriptObject Tree(IReadOnlyDictionary<string, string> values)
    {
        var root = new ScriptObject();
        foreach (var (name, value) in values)
        {
            var parts = name.Split('.');
            var branch = parts[..^1].Aggregate(root, (parent, part) => (ScriptObject)(parent[part] ??= new ScriptObject())!);
            branch[parts[^1]] = value;
        }

        return root;
    }
}
