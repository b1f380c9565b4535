using System.Text;

namespace PolicyAsCode.Import.Writing;

/// <summary>Writes the settings at the top of a policy. What nobody has said stays empty.</summary>
internal sealed record FrontMatter
{
    public string Title { get; init; } = "";

    public string Owner { get; init; } = "";

    public string Approver { get; init; } = "";

    public string Review { get; init; } = "";

    /// <summary>The lines, without those of ---.</summary>
    public string Write() => $"title: {Quoted(Title)}\nowner:{Value(Owner)}\napprover:{Value(Approver)}\nreview:{Value(Review)}\napplies-to:\n";

    private static string Value(string text) => text.Length == 0 ? "" : " " + Quoted(text);

    /// <summary>Words as YAML takes them: bare where they hold nothing special.</summary>
    private static string Quoted(string text)
    {
        var isPlain = text.Length > 0 && char.IsLetter(text[0]) && text.All(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '.' or ',' or '(' or ')' or '/' or '’') && text[^1] != ' '
            && text is not "true" and not "false" and not "null" and not "yes" and not "no";
        if (isPlain)
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character is '"' or '\\' ? $"\\{character}" : char.IsControl(character) ? " " : character.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
