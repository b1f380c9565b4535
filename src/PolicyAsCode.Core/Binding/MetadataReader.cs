using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Reads the settings at the top of a policy.</summary>
internal static class MetadataReader
{
    private static readonly string[] Required = ["title", "owner", "approver", "review", "applies-to"];
    private static readonly string[] Known = [.. Required, "summary", "statutory", "related", "retired"];

    // Computed from the records of decisions, or from the folder: typed by hand, they could say what nobody decided.
    private static readonly HashSet<string> Computed = new(StringComparer.Ordinal)
    {
        "id", "status", "state", "version", "hash", "content-hash", "rules-hash", "sha256", "fingerprint", "ratified", "ratified-on", "ratified-by", "ratification-date", "date-ratified",
        "approved", "approved-on", "approved-by", "approval-date", "adopted", "adopted-on", "agreed", "agreed-on", "date", "effective", "effective-from", "in-force", "in-force-from",
        "last-review", "last-reviewed", "reviewed", "reviewed-on", "review-date", "next-review", "next-review-date", "review-due", "expires",
    };

    /// <summary>Reads a policy's settings, and adds what is wrong with them to <paramref name="diagnostics"/>.</summary>
    public static PolicyMetadata Read(SyntaxTree tree, Library library, List<Diagnostic> diagnostics)
    {
        if (tree.FrontMatter is not { } front)
        {
            diagnostics.Add(new Diagnostic("PAC6001", Severity.Error, new TextSpan(0, 0), "The file has no settings at its top, so nobody knows who answers for it. Begin it with title, owner, approver, review and applies-to between lines of ---."));
            return new PolicyMetadata();
        }

        var unreadable = diagnostics.Exists(diagnostic => diagnostic.Id == "PAC6001");
        var settings = new Settings(front.Settings, diagnostics);
        if (!unreadable)
        {
            ReportMissing(tree.Source, front, settings);
        }

        ReportOthers(settings);
        var appliesTo = settings.Group("applies-to") is { } group ? new Settings(group, diagnostics) : null;
        appliesTo?.ReportUnknown(["schools", "audiences"]);
        return new PolicyMetadata
        {
            Title = settings.Text("title"),
            Summary = settings.Text("summary"),
            Owner = Owner(settings, library),
            Approver = OneOf(settings, "approver", library.Approvers.Select(approver => approver.Id)),
            Statutory = OneOf(settings, "statutory", ["statutory", "non-statutory"]),
            Review = Review(settings),
            Schools = appliesTo is null ? default : AllOf(appliesTo, "schools", library.Schools.Select(school => school.Id), "all"),
            Audiences = appliesTo is null ? default : AllOf(appliesTo, "audiences", library.Audiences.Select(audience => audience.Id), "all"),
            Related = settings.Words("related"),
            Retired = Retired(settings, diagnostics),
        };
    }

    private static void ReportMissing(SourceText source, FrontMatterSyntax front, Settings settings)
    {
        var missing = Required.Where(key => !settings.Has(key)).Select(key => $"“{key}”").ToArray();
        if (missing.Length > 0)
        {
            var names = missing.Length == 1 ? missing[0] : string.Join(", ", missing, 0, missing.Length - 1) + " and " + missing[missing.Length - 1];
            var empty = front.Settings.Entries.FirstOrDefault(entry => Required.Contains(entry.Key.Value) && !settings.Has(entry.Key.Value));
            var at = missing.Length == 1 && empty is not null ? empty.Key.Span : source.LineSpan(source.LineOf(front.Span.Start));
            settings.Wrong(at, $"The settings do not say {names}, which every policy needs so that people know who answers for it. Add {(missing.Length == 1 ? "it" : "them")}.");
        }
    }

    private static void ReportOthers(Settings settings)
    {
        foreach (var entry in settings.Mapping.Entries)
        {
            var key = entry.Key.Value;
            if (Computed.Contains(key))
            {
                settings.Wrong(entry.Key.Span, key == "id"
                    ? "“id” is the name of the policy’s folder, so a second one here could differ from it. Take the line out."
                    : $"“{key}” is worked out from the records of decisions, so typed here it could say what nobody decided. Take the line out.");
            }
            else if (!Known.Contains(key, StringComparer.Ordinal))
            {
                settings.Foreign(entry.Key.Span, $"No setting of a policy is called “{key}”, so it has no effect.", NearestWord.Question(key, Known));
            }
        }
    }

    private static string Owner(Settings settings, Library library)
    {
        var owner = settings.Text("owner");
        var isRole = library.Roles.Any(role => Is(role.Id) || Is(role.Name) || role.Words.Any(Is));
        if (owner.Length > 0 && library.Roles.Count > 0 && !isRole)
        {
            settings.Unknown(settings["owner"]!.Span, $"library.yml has no role called “{owner}”, so nobody can be asked about this policy.{NearestWord.Question(owner, library.Roles.Select(role => role.Name))}");
        }

        return owner;

        bool Is(string name) => string.Equals(name, owner, StringComparison.OrdinalIgnoreCase);
    }

    private static string Review(Settings settings)
    {
        var review = settings.Text("review");
        if (review.Length > 0 && review != "yearly" && !Duration.IsDuration(review))
        {
            settings.Wrong(settings["review"]!.Span, $"“{review}” does not say how often the policy is reviewed. Write “yearly”, or a number and a unit such as “24 months”.");
        }

        return review;
    }

    private static string OneOf(Settings settings, string key, IEnumerable<string> allowed)
    {
        var value = settings.Text(key);
        if (value.Length > 0)
        {
            ReportStranger(settings, key, value, settings[key]!.Span, allowed.ToArray());
        }

        return value;
    }

    private static EquatableArray<string> AllOf(Settings settings, string key, IEnumerable<string> known, string everyone)
    {
        var allowed = known.Append(everyone).ToArray();
        foreach (var value in settings.Sequence(key))
        {
            ReportStranger(settings, key, value.Value, value.Span, allowed.Length > 1 ? allowed : []);
        }

        return settings.Words(key);
    }

    // A library that lists none of a kind knows nothing to hold a value against.
    private static void ReportStranger(Settings settings, string key, string value, TextSpan span, string[] allowed)
    {
        if (allowed.Length > 0 && !allowed.Contains(value, StringComparer.Ordinal))
        {
            settings.Unknown(span, $"“{value}” is not in library.yml, so “{key}” cannot name it.{NearestWord.Question(value, allowed)} Write {InWords(allowed)}, or add it there.");
        }
    }

    private static string InWords(string[] allowed) =>
        allowed.Length == 1 ? allowed[0] : string.Join(", ", allowed.Take(allowed.Length - 1)) + " or " + allowed[allowed.Length - 1];

    // retired: { old-rule: "no longer needed", older-rule: { replaced-by: new-rule } }
    private static EquatableArray<RetiredId> Retired(Settings settings, List<Diagnostic> diagnostics)
    {
        var retired = new List<RetiredId>();
        foreach (var entry in settings.Group("retired")?.Entries ?? default)
        {
            if (entry.Value is YamlMapping mapping)
            {
                var details = new Settings(mapping, diagnostics);
                details.ReportUnknown(["reason", "replaced-by"]);
                retired.Add(new RetiredId(entry.Key.Value, details.Text("reason"), details.Text("replaced-by")));
            }
            else
            {
                retired.Add(new RetiredId(entry.Key.Value, (entry.Value as YamlScalar)?.Value.Trim() ?? "", ""));
            }

            if (retired[retired.Count - 1] is { Reason: "", ReplacedBy: "" })
            {
                settings.Wrong(entry.Key.Span, $"“retired” does not say what became of “{entry.Key.Value}”. Write “{entry.Key.Value}: the reason”, or “{entry.Key.Value}: {{ replaced-by: another-rule }}”.");
            }
        }

        return retired.ToEquatableArray();
    }
}
