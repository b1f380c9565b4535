using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>The file of a record. Its last line is the hash of all lines before it.</summary>
public static class RecordFile
{
    private const int Schema = 1;
    private const string HashLine = "hash: ";

    // "hash: ", 64 digits, and the line end.
    private const int LastLineLength = 6 + 64 + 1;

    /// <summary>The whole file.</summary>
    public static string Write(DecisionRecord record)
    {
        var body = Body(record);
        return $"{body}{HashLine}{ContentHash.Of(body)}\n";
    }

    /// <summary>The hash on the last line of a record's text; nothing where there is none.</summary>
    public static string? StatedHash(string text)
    {
        if (text.Length < LastLineLength || text[text.Length - 1] != '\n')
        {
            return null;
        }

        var last = text.Substring(text.Length - LastLineLength, LastLineLength - 1);
        return last.StartsWith(HashLine, StringComparison.Ordinal) && last.Substring(HashLine.Length) is var hash && ContentHash.IsHash(hash) ? hash : null;
    }

    /// <summary>The hash that the last line of a record's text ought to say.</summary>
    public static string ActualHash(string text) => ContentHash.Of(text.Substring(0, Math.Max(0, text.Length - LastLineLength)));

    /// <summary>Reads a record. Never throws.</summary>
    /// <returns>What it says; nothing where it is damaged, or of a form this reader does not know. Its hash is not looked at.</returns>
    public static DecisionRecord? Read(StoredFile file)
    {
        try
        {
            return YamlText.Read(new SourceText(file.Text, file.Path)) is { } mapping && new StoredValues(mapping) is var values && values.Number("schema") == Schema ? Read(values) : null;
        }
        catch (DamagedFileException)
        {
            return null;
        }
    }

    private static string Body(DecisionRecord record)
    {
        var file = new YamlPrinter()
            .Comment("The evidence of a decision. It is never edited: the records after it hold its hash.")
            .Field("schema", Schema)
            .Field("number", record.Number)
            .Field("policy", record.PolicyId)
            .Field("version", record.Version.ToString())
            .Field("decision", record.Decision.ToWord())
            .Field("text", record.Hashes.Text)
            .Field("rules", record.Hashes.Rules)
            .Field("visible-text", record.Hashes.VisibleText)
            .Field("body", record.Body)
            .Field("delegated-by", record.DelegatedBy)
            .Field("meeting", record.Meeting)
            .Words("minute", record.Minute)
            .Words("chair", record.Chair.Name)
            .Words("office", record.Chair.Office)
            .Field("approves", record.Approves)
            .Field("effective-from", record.EffectiveFrom);
        if (record.NextReview is { } review)
        {
            file.Field("next-review", review);
        }

        return file.Counts("changes", record.Changes).Words("summary", record.Summary).Field("previous", record.Previous).ToString();
    }

    private static DecisionRecord Read(StoredValues values) => new()
    {
        Number = values.Number("number"),
        PolicyId = values.Text("policy"),
        Version = values.Version("version"),
        Decision = values.Word("decision", DecisionWords.All),
        Hashes = new AgreedHashes(values.Text("text"), values.Text("rules"), values.Text("visible-text")),
        Body = values.Text("body"),
        DelegatedBy = values.Text("delegated-by"),
        Meeting = values.Date("meeting") ?? throw new DamagedFileException(),
        Minute = values.Text("minute"),
        Chair = new Chair(values.Text("chair"), values.Text("office")),
        Approves = values.Number("approves"),
        EffectiveFrom = values.Date("effective-from") ?? throw new DamagedFileException(),
        NextReview = values.Date("next-review"),
        Changes = values.Counts("changes"),
        Summary = values.Text("summary"),
        Previous = values.Text("previous"),
    };
}
