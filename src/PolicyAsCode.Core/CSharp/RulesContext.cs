using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>What the C# of a policy needs to know beside its rules. Compares by value.</summary>
public sealed record RulesContext
{
    /// <summary>A context without a library: audiences and channels keep the author's words.</summary>
    public static RulesContext None { get; } = new();

    /// <summary>The namespace of the generated classes.</summary>
    public string Namespace { get; init; } = "Policies";

    /// <summary>Where the site of the policies stands, such as <c>https://policies.example/</c>; empty for addresses relative to it.</summary>
    public string SiteAddress { get; init; } = "";

    /// <summary>The agreed version the rules are of, such as <c>1.0.0</c>; empty for a draft.</summary>
    public string Version { get; init; } = "";

    /// <summary>The hash of the agreed text; empty for a draft, of which an edit of prose prints no C#.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The revisions of agreed rules; a rule that is not among them is in its first.</summary>
    public EquatableArray<RuleHistory> History { get; init; }

    /// <summary>The rules that are retired and still named in code.</summary>
    public EquatableArray<RetiredName> Retired { get; init; }

    /// <summary>Everybody on whom a rule can fall.</summary>
    public EquatableArray<AudienceName> Audiences { get; init; }

    /// <summary>Every channel a rule can speak of.</summary>
    public EquatableArray<ChannelName> Channels { get; init; }

    /// <summary>The context a library gives. Its roles and approving bodies act too, so they stand among the audiences.</summary>
    public static RulesContext From(Library library, string @namespace) => new()
    {
        Namespace = @namespace,
        Audiences = library.Audiences.Select(entry => new AudienceName(entry.Id, entry.Name, PartsOf(entry, library)))
            .Concat(library.Roles.Concat(library.Approvers).Select(entry => new AudienceName(entry.Id, entry.Name, default)))
            .GroupBy(audience => audience.Id, StringComparer.Ordinal).Select(sameId => sameId.First()).ToEquatableArray(),
        Channels = library.Channels.Select(channel => new ChannelName(channel.Id, channel.Name)).ToEquatableArray(),
    };

    /// <summary>The same for one agreed version.</summary>
    public static RulesContext ForVersion(RulesContext words, string version, string contentHash, EquatableArray<RuleHistory> history, EquatableArray<RetiredName> retired) =>
        words with { Version = version, ContentHash = contentHash, History = history, Retired = retired };

    // Parts of parts too; an id is taken once, so that a library that goes round in a circle ends as well.
    private static EquatableArray<string> PartsOf(AudienceEntry entry, Library library)
    {
        var parts = new List<string>();
        var open = new Queue<AudienceEntry>();
        open.Enqueue(entry);
        while (open.Count > 0)
        {
            foreach (var part in open.Dequeue().Includes.Where(part => part != entry.Id && !parts.Contains(part)))
            {
                parts.Add(part);
                foreach (var found in library.Audiences.Where(audience => audience.Id == part))
                {
                    open.Enqueue(found);
                }
            }
        }

        return parts.ToEquatableArray();
    }
}

/// <summary>An audience as generated code names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Includes">The ids of all that are part of it, also of the parts of parts.</param>
public sealed record AudienceName(string Id, string Name, EquatableArray<string> Includes);

/// <summary>A retired rule as generated code names it.</summary>
/// <param name="Rule">What it last said.</param>
/// <param name="Message">What became of it, for whoever's code still names it.</param>
public sealed record RetiredName(Rule Rule, string Message);

/// <summary>A channel as generated code names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name on screen.</param>
public sealed record ChannelName(string Id, string Name);
