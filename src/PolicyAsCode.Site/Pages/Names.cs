using PolicyAsCode.Model;

namespace PolicyAsCode.Site.Pages;

/// <summary>What people call the things of <c>library.yml</c>; an id it does not know stands for itself.</summary>
internal static class Names
{
    public static string Of(EquatableArray<NamedEntry> entries, string id) => entries.FirstOrDefault(entry => entry.Id == id)?.Name ?? id;

    public static string OfAudience(Library library, string id) =>
        library.Audiences.FirstOrDefault(audience => audience.Id == id)?.Name ?? Of(library.Roles, id);

    public static string OfChannel(Library library, string id) => library.Channels.FirstOrDefault(channel => channel.Id == id)?.Name ?? id;

    /// <summary>The other policy's title: of this site, else as the library calls it.</summary>
    public static string OfPolicy(SiteContext site, string id) =>
        (site.InForceOf(id) ?? site.DraftOf(id))?.Policy.Metadata.Title is { Length: > 0 } title ? title : Of(site.Library.ExternalPolicies, id);

    /// <summary>The title of a policy, or its id where the author gave none.</summary>
    public static string Title(PolicyDocument policy) => policy.Metadata.Title.Length > 0 ? policy.Metadata.Title : policy.Id;

    /// <summary>A name inside a sentence: "the full governing body". An abbreviation keeps its capitals.</summary>
    public static string Inside(string name) => name.Length < 2 || char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A sentence or name with a capital at its start.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
