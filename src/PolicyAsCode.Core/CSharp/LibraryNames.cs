namespace PolicyAsCode.CSharp;

/// <summary>The C# names of a library's audiences and channels. Of two with one name the later has none; rules then carry it themselves.</summary>
internal sealed class LibraryNames
{
    private readonly Dictionary<string, string> _audiences;
    private readonly Dictionary<string, string> _channels;

    public LibraryNames(RulesContext context)
    {
        _audiences = NamesOf(context.Audiences.Select(audience => audience.Id), "Audience");
        _channels = NamesOf(context.Channels.Select(channel => channel.Id), "Channel");
    }

    /// <summary>The name of an audience; nothing for one that has none.</summary>
    public string? Audience(string id) => _audiences.TryGetValue(id, out var name) ? name : null;

    /// <summary>The name of a channel; nothing for one that has none.</summary>
    public string? Channel(string id) => _channels.TryGetValue(id, out var name) ? name : null;

    private static Dictionary<string, string> NamesOf(IEnumerable<string> ids, string className)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var name = Identifier.Pascal(id);
            name = name == className ? name + "Itself" : CSharpNames.Free(name, className);
            if (!names.ContainsKey(id) && CSharpNames.IsNew(taken, name, id))
            {
                names.Add(id, name);
            }
        }

        return names;
    }
}
