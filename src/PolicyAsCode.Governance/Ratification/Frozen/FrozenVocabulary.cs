using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Frozen;

/// <summary>The library in <c>rules.json</c>: all of it, since any word of it may have decided how a sentence was read.</summary>
internal static class FrozenVocabulary
{
    public static void Write(JsonPrinter json, Library library)
    {
        json.Field("name", library.Name);
        WriteEntries("schools", library.Schools);
        json.Objects("audiences", library.Audiences, audience =>
        {
            WriteNames(json, audience.Id, audience.Name, audience.Words);
            json.Field("includes", audience.Includes);
            json.Field("publisher", audience.IsPublisher);
        });
        WriteEntries("roles", library.Roles);
        json.Objects("channels", library.Channels, channel =>
        {
            WriteNames(json, channel.Id, channel.Name, channel.Words);
            json.Field("in-use", channel.IsInUse);
            json.Field("url", channel.Url);
        });
        WriteEntries("approvers", library.Approvers);
        WriteTerms("abbreviations", library.Abbreviations);
        WriteTerms("preferred-terms", library.PreferredTerms);
        WriteEntries("tags", library.Tags);
        WriteEntries("external-policies", library.ExternalPolicies);
        json.Field("longest", library.ReviewLimits.Longest);
        json.Field("reminder", library.ReviewLimits.Reminder);

        void WriteEntries(string name, EquatableArray<NamedEntry> entries) => json.Objects(name, entries, entry =>
        {
            WriteNames(json, entry.Id, entry.Name, entry.Words);
            json.Field("contact", entry.Contact);
            json.Field("url", entry.Url);
        });

        void WriteTerms(string name, EquatableArray<TermEntry> terms) => json.Objects(name, terms, term =>
        {
            json.Field("term", term.Term);
            json.Field("meaning", term.Meaning);
        });
    }

    public static Library Read(StoredValues library) => new()
    {
        Name = library.Text("name"),
        Schools = library.Many("schools", ReadEntry),
        Audiences = library.Many("audiences", static entry => new AudienceEntry(entry.Text("id"), entry.Text("name"), entry.Texts("words"), entry.Texts("includes"), entry.Flag("publisher"))),
        Roles = library.Many("roles", ReadEntry),
        Channels = library.Many("channels", static entry => new ChannelEntry(entry.Text("id"), entry.Text("name"), entry.Texts("words"), entry.Flag("in-use")) { Url = entry.Text("url") }),
        Approvers = library.Many("approvers", ReadEntry),
        Abbreviations = library.Many("abbreviations", ReadTerm),
        PreferredTerms = library.Many("preferred-terms", ReadTerm),
        Tags = library.Many("tags", ReadEntry),
        ExternalPolicies = library.Many("external-policies", ReadEntry),
        ReviewLimits = new ReviewLimits(library.Text("longest"), library.Text("reminder")),
    };

    private static void WriteNames(JsonPrinter json, string id, string name, EquatableArray<string> words)
    {
        json.Field("id", id);
        json.Field("name", name);
        json.Field("words", words);
    }

    private static NamedEntry ReadEntry(StoredValues entry) => new(entry.Text("id"), entry.Text("name"), entry.Texts("words")) { Contact = entry.Text("contact"), Url = entry.Text("url") };

    private static TermEntry ReadTerm(StoredValues term) => new(term.Text("term"), term.Text("meaning"));
}
