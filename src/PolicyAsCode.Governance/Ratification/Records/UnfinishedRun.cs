using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>
/// The note a run leaves before its first write and takes away after its last. Writing <c>records/HEAD</c> is the moment of decision:
/// whatever of the run stands before it is no part of the history.
/// </summary>
/// <param name="HeadAfter">What HEAD is to say at the end.</param>
/// <param name="Files">The files the run adds.</param>
/// <param name="Removes">The file it takes away at the end; empty for none.</param>
public sealed record UnfinishedRun(string HeadAfter, EquatableArray<string> Files, string Removes)
{
    /// <summary>The note.</summary>
    public string Write() => new YamlPrinter()
        .Comment("A run of policy began to write these files. If it is still here when no run is, that run was interrupted.")
        .Words("head", HeadAfter)
        .Entries("files", Files.Select(Quoted.Text))
        .Field("removes", Removes)
        .ToString();

    /// <summary>Reads the note; nothing where it is damaged.</summary>
    public static UnfinishedRun? Read(StoredFile file)
    {
        try
        {
            return YamlText.Read(new SourceText(file.Text, file.Path)) is { } mapping && new StoredValues(mapping) is var values
                ? new UnfinishedRun(values.Text("head"), values.Texts("files"), values.Text("removes"))
                : null;
        }
        catch (DamagedFileException)
        {
            return null;
        }
    }
}
