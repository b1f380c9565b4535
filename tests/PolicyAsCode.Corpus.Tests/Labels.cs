using System.Text.Json;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>A list as two people labelled it.</summary>
internal sealed record ListLabel(int? LeadInLine, int[] ItemLines, string Kind, string Modality, string[] Actors, int[] Misfits, int[] Exceptions, bool Sure, string? LeadIn, string[] Items)
{
    public bool IsRules => Kind == "rules";

    /// <summary>The list as a small document, its lines where they were.</summary>
    public string ToDocument()
    {
        var lines = Enumerable.Repeat("", ItemLines.Append(LeadInLine ?? 1).Max()).ToArray();
        if (LeadInLine is { } line)
        {
            lines[line - 1] = LeadIn ?? "";
        }

        foreach (var (itemLine, item) in ItemLines.Zip(Items))
        {
            lines[itemLine - 1] = item;
        }

        return string.Join('\n', lines) + "\n";
    }
}

/// <summary>A sentence as two people labelled it; nothing is said of exceptions where they did not agree.</summary>
internal sealed record SentenceLabel(bool Normative, string Modality, string[] Actors, bool? Exception, bool Sure, string Sentence);

/// <summary>Reads the labels.</summary>
internal static class Labels
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ListLabel> Lists() => Read<ListLabel>("lists");

    public static IReadOnlyList<SentenceLabel> Sentences() => Read<SentenceLabel>("sentences");

    private static List<T> Read<T>(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(LabelledTexts.PathTo("reading", name + ".json")));
        return document.RootElement.GetProperty(name).Deserialize<List<T>>(Options)!;
    }
}
