using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Ratification.Frozen;

/// <summary>The file <c>ratified/1.0.0.rules.json</c>: writes a <see cref="FrozenPolicy"/>, and reads it back equal.</summary>
/// <example><c>FrozenFile.Read(new SourceText(FrozenFile.Write(frozen), "1.0.0.rules.json")) == frozen</c></example>
public static class FrozenFile
{
    /// <summary>The form of the file. A later form gets the next number, and this one stays readable.</summary>
    public const int Schema = 1;

    /// <summary>The whole file; the same for the same model on every machine.</summary>
    public static string Write(FrozenPolicy frozen) => JsonPrinter.Print(json =>
    {
        var (document, book) = (frozen.Document, frozen.Document.Rules);
        json.Field("schema", Schema);
        json.Field("policy", document.Id);
        json.Field("version", frozen.Version);
        json.Object("settings", () => WriteSettings(json, document.Metadata));
        json.Field("title", book.Title);
        json.Objects("lists", book.Lists, list => FrozenRules.Write(json, list));
        json.Objects("rules", book.Rules, rule => FrozenRules.Write(json, rule));
        json.Objects("history", frozen.History, rule =>
        {
            json.Field("rule", rule.RuleId);
            json.Field("revision", rule.Revision);
            json.Field("since", rule.Since);
        });
        json.Objects("retired", frozen.Retired, retired =>
        {
            json.Field("id", retired.Id);
            json.Field("until", retired.Until);
            json.Field("reason", retired.Reason);
            json.Field("replaced-by", retired.ReplacedBy);
            json.Field("revision", retired.Revision);
            json.Object("rule", () => FrozenRules.Write(json, retired.Rule));
        });
        json.Objects("content", document.Content, block => FrozenContent.Write(json, block));
        json.Object("vocabulary", () => FrozenVocabulary.Write(json, frozen.Vocabulary));
    });

    /// <summary>Reads the file. Never throws.</summary>
    /// <returns>The model; nothing where the file is damaged, or of a form this reader does not know.</returns>
    public static FrozenPolicy? Read(SourceText source)
    {
        try
        {
            return YamlText.Read(source) is { } mapping && new StoredValues(mapping) is var file && file.Number("schema") == Schema ? Read(file) : null;
        }
        catch (DamagedFileException)
        {
            return null;
        }
    }

    private static FrozenPolicy Read(StoredValues file)
    {
        var id = file.Text("policy");
        var book = new RuleBook(id, file.Text("title"), file.Many("lists", FrozenRules.ReadList), file.Many("rules", FrozenRules.ReadRule));
        var document = new PolicyDocument(id, ReadSettings(file.One("settings")), book, file.Many("content", FrozenContent.Read));
        return new FrozenPolicy(file.Text("version"), document, FrozenVocabulary.Read(file.One("vocabulary")))
        {
            History = file.Many("history", static rule => new RuleHistory(rule.Text("rule"), rule.Number("revision"), rule.Text("since"))),
            Retired = file.Many("retired", static retired => new RetiredRule(
                retired.Text("id"), retired.Text("until"), retired.Text("reason"), retired.Text("replaced-by"), retired.Number("revision"), FrozenRules.ReadRule(retired.One("rule")))),
        };
    }

    private static void WriteSettings(JsonPrinter json, PolicyMetadata settings)
    {
        json.Field("title", settings.Title);
        json.Field("summary", settings.Summary);
        json.Field("owner", settings.Owner);
        json.Field("approver", settings.Approver);
        json.Field("statutory", settings.Statutory);
        json.Field("review", settings.Review);
        json.Field("schools", settings.Schools);
        json.Field("audiences", settings.Audiences);
        json.Field("related", settings.Related);
        json.Objects("retired", settings.Retired, retired =>
        {
            json.Field("id", retired.Id);
            json.Field("reason", retired.Reason);
            json.Field("replaced-by", retired.ReplacedBy);
        });
    }

    private static PolicyMetadata ReadSettings(StoredValues settings) => new()
    {
        Title = settings.Text("title"),
        Summary = settings.Text("summary"),
        Owner = settings.Text("owner"),
        Approver = settings.Text("approver"),
        Statutory = settings.Text("statutory"),
        Review = settings.Text("review"),
        Schools = settings.Texts("schools"),
        Audiences = settings.Texts("audiences"),
        Related = settings.Texts("related"),
        Retired = settings.Many("retired", static retired => new RetiredId(retired.Text("id"), retired.Text("reason"), retired.Text("replaced-by"))),
    };
}
