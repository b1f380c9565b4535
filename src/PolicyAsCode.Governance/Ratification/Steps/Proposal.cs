using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>What is before governors: the file <c>proposal.yml</c>. It holds for the exact text it names and for no other.</summary>
public sealed record Proposal
{
    private const int Schema = 1;

    /// <summary>The policy.</summary>
    public string PolicyId { get; init; } = "";

    /// <summary>The version the text is to be, computed from its changes.</summary>
    public PolicyVersion Version { get; init; }

    /// <summary>The version it follows; nothing for the first.</summary>
    public PolicyVersion? Follows { get; init; }

    /// <summary>The hash of the text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The hash of the rules as they were read from it.</summary>
    public string Rules { get; init; } = "";

    /// <summary>The hash of the text that was proposed before the meeting amended it; empty where it did not.</summary>
    public string Amends { get; init; } = "";

    /// <summary>The day it was put before governors.</summary>
    public DateTime Proposed { get; init; }

    /// <summary>How many changes of each class there are.</summary>
    public EquatableArray<ChangeCount> Changes { get; init; }

    /// <summary>The rewordings of which a person said that they change no meaning.</summary>
    public EquatableArray<string> Confirmed { get; init; }

    /// <summary>What changes and why, for governors.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The whole file.</summary>
    public string Write()
    {
        var file = new YamlPrinter()
            .Comment("What is before governors. Finish the summary at the end; everything else is worked out from the text.")
            .Field("schema", Schema)
            .Field("policy", PolicyId)
            .Field("version", Version.ToString())
            .Field("follows", Follows?.ToString() ?? "")
            .Field("text", Text)
            .Field("rules", Rules)
            .Field("amends", Amends)
            .Field("proposed", Proposed)
            .Counts("changes", Changes)
            .Entries("confirmed", Confirmed.Select(Quoted.Text));
        return file.Lines("summary", Summary).ToString();
    }

    /// <summary>Reads the file. Never throws; nothing where it is damaged, or of a form this reader does not know.</summary>
    public static Proposal? Read(StoredFile file)
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

    private static Proposal Read(StoredValues values) => new()
    {
        PolicyId = values.Text("policy"),
        Version = values.Version("version"),
        Follows = values.Has("follows") ? values.Version("follows") : null,
        Text = values.Text("text"),
        Rules = values.Text("rules"),
        Amends = values.Text("amends"),
        Proposed = values.Date("proposed") ?? throw new DamagedFileException(),
        Changes = values.Counts("changes"),
        Confirmed = values.Texts("confirmed"),
        Summary = values.Text("summary").Trim(),
    };
}
