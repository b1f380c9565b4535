using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Reads <c>library.yml</c>: schools, audiences, roles, channels and words.</summary>
public static class LibraryReader
{
    private static readonly string[] Known =
        ["name", "schools", "audiences", "roles", "channels", "approvers", "review-limits", "abbreviations", "preferred-terms", "tags", "external-policies", "site"];

    /// <summary>Reads a library. Never throws: what cannot be read is a diagnostic.</summary>
    /// <example><c>LibraryReader.Read(new SourceText(text, "library.yml")).Library</c></example>
    public static LibraryFile Read(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        if (source.Text.Length > PolicyParser.MaximumLength)
        {
            diagnostics.Add(new Diagnostic("PAC0007", Severity.Error, default, $"This file is over the limit of {PolicyParser.MaximumLength} characters, so it was not read. Take out what no policy needs."));
            return new LibraryFile(Library.None, diagnostics.ToEquatableArray());
        }

        var settings = new Settings(YamlReader.ReadMapping(source, new TextSpan(0, source.Text.Length), diagnostics), diagnostics);
        settings.ReportUnknown(Known);
        var library = new Library
        {
            Name = settings.Text("name"),
            Schools = Entries(settings, "schools", Entry, "contact", "url"),
            Audiences = Entries(settings, "audiences", Audience, "includes", "publisher"),
            Roles = Entries(settings, "roles", Entry, "contact"),
            Channels = Entries(settings, "channels", Channel, "status", "url"),
            Approvers = Entries(settings, "approvers", Entry, "contact"),
            Tags = Entries(settings, "tags", Entry),
            ExternalPolicies = Entries(settings, "external-policies", Entry, "url"),
            ReviewLimits = Limits(settings, diagnostics),
            Abbreviations = Terms(settings, "abbreviations"),
            PreferredTerms = Terms(settings, "preferred-terms"),
            Site = settings.Group("site") is { } site ? SiteSettingsReader.Read(new Settings(site, diagnostics)) : SiteSettings.None,
        };
        AudienceLattice.Check(library.Audiences, settings);
        return new LibraryFile(library, diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToEquatableArray());
    }

    private static EquatableArray<T> Entries<T>(Settings settings, string key, Func<Settings, T> make, params string[] more)
        where T : IEquatable<T>
    {
        string[] known = ["id", "name", "words", .. more];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<T>();
        foreach (var entry in settings.Groups(key))
        {
            entry.ReportUnknown(known);
            var id = entry.Text("id");
            if (id.Length == 0)
            {
                entry.Wrong(entry.Mapping.Span, $"An entry of “{key}” has no id, so no policy can name it. Add “id: a-short-name”.");
            }
            else if (!IsId(id))
            {
                entry.Wrong(entry["id"]!.Span, $"The id “{id}” has other characters than small letters, digits and single hyphens, so it cannot be named in a policy. Choose one like “full-governing-body”.");
            }
            else if (ids.Add(id))
            {
                entries.Add(make(entry));
            }
            else
            {
                entry.Duplicate(entry["id"]!.Span, $"“{key}” has two entries called “{id}”, so it is open which one is meant; the second is not used. Give one another id.");
            }
        }

        return entries.ToEquatableArray();
    }

    private static NamedEntry Entry(Settings entry) =>
        new(entry.Text("id"), NameOf(entry), SmallWords(entry)) { Contact = entry.Text("contact"), Url = entry.Text("url") };

    private static AudienceEntry Audience(Settings entry) =>
        new(entry.Text("id"), NameOf(entry), SmallWords(entry), entry.Words("includes"), entry.Choice("publisher", "true", "false") == "true");

    private static ChannelEntry Channel(Settings entry) =>
        new(entry.Text("id"), NameOf(entry), SmallWords(entry), entry.Choice("status", "in-use", "not-in-use") != "not-in-use") { Url = entry.Text("url") };

    // Looser than a rule's id, from which names in C# are made: "x-twitter" is a channel.
    private static bool IsId(string id) =>
        id[0] != '-' && id[id.Length - 1] != '-' && !id.Contains("--") && id.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string NameOf(Settings entry) => entry.Text("name") is { Length: > 0 } name ? name : entry.Text("id");

    private static EquatableArray<string> SmallWords(Settings entry) => entry.Words("words").Select(word => word.ToLowerInvariant()).ToEquatableArray();

    private static ReviewLimits Limits(Settings settings, List<Diagnostic> diagnostics)
    {
        if (settings.Group("review-limits") is not { } group)
        {
            return ReviewLimits.None;
        }

        var limits = new Settings(group, diagnostics);
        limits.ReportUnknown(["longest", "reminder"]);
        foreach (var key in new[] { "longest", "reminder" })
        {
            if (limits.Has(key) && limits.Text(key) is { Length: > 0 } words && !Duration.IsDuration(words))
            {
                limits.Wrong(limits[key]!.Span, $"“{words}” is no length of time. Write a number and a unit, such as “2 years” or “60 days”.");
            }
        }

        return new ReviewLimits(limits.Text("longest"), limits.Text("reminder"));
    }

    private static EquatableArray<TermEntry> Terms(Settings settings, string key)
    {
        var terms = new List<TermEntry>();
        foreach (var entry in settings.Group(key)?.Entries ?? default)
        {
            if (entry.Value is YamlScalar { Value.Length: > 0 } meaning)
            {
                terms.Add(new TermEntry(entry.Key.Value, meaning.Value.Trim()));
            }
            else
            {
                settings.Wrong(entry.Key.Span, $"“{key}” does not say what “{entry.Key.Value}” stands for. Write “{entry.Key.Value}: its meaning”.");
            }
        }

        return terms.ToEquatableArray();
    }
}
