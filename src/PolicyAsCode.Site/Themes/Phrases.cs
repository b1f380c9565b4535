using System.Globalization;
using System.Text.Json;

namespace PolicyAsCode.Site.Themes;

/// <summary>The sentences of the interface, from <c>i18n/en-GB.json</c>. What a theme leaves out, the built-in theme says.</summary>
internal sealed class Phrases
{
    /// <summary>The file of the sentences, in the theme.</summary>
    public const string File = "i18n/en-GB.json";

    private readonly SortedDictionary<string, string> _sentences = new(StringComparer.Ordinal);

    /// <summary>Reads the sentences of a theme.</summary>
    /// <exception cref="ThemeFaultException">The file is not as it has to be.</exception>
    public static Phrases Read(Theme theme)
    {
        var phrases = new Phrases();
        phrases.Add(Theme.BuiltIn);
        if (theme != Theme.BuiltIn)
        {
            phrases.Add(theme);
            phrases.RefuseSentencesThatAreGroups();
        }

        return phrases;
    }

    /// <summary>All sentences, by their names with dots: <c>drafts.title</c>.</summary>
    public IReadOnlyDictionary<string, string> All => _sentences;

    /// <summary>A sentence, its <c>{names}</c> filled in.</summary>
    /// <exception cref="ThemeFaultException">There is no such sentence.</exception>
    public string Say(string name, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!_sentences.TryGetValue(name, out var sentence))
        {
            throw new ThemeFaultException(new ThemeFault(File, 0, 0, $"The sentence “{name}” is missing. Add it."));
        }

        foreach (var (placeholder, value) in values)
        {
            sentence = sentence.Replace("{" + placeholder + "}", value, StringComparison.Ordinal);
        }

        return sentence;
    }

    /// <summary>A sentence, or other words where there is none.</summary>
    public string SayOr(string name, string otherwise) => _sentences.GetValueOrDefault(name, otherwise);

    /// <summary>A sentence about a number of things: <c>rules.one</c> or <c>rules.other</c>.</summary>
    public string Count(string name, int count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Say(count == 1 ? name + ".one" : name + ".other", [("count", count.ToString(CultureInfo.InvariantCulture)), .. values]);

    /// <summary>A date as people write it: 24 November 2026.</summary>
    public string Date(DateOnly date) => Say(
        "date.pattern",
        ("day", date.Day.ToString(CultureInfo.InvariantCulture)),
        ("month", Say("date.month-" + date.Month.ToString(CultureInfo.InvariantCulture))),
        ("year", date.Year.ToString(CultureInfo.InvariantCulture)));

    // A theme that writes a sentence where a group of sentences belongs would hide the whole group.
    private void RefuseSentencesThatAreGroups()
    {
        foreach (var name in _sentences.Keys)
        {
            for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
            {
                if (_sentences.ContainsKey(name[..dot]))
                {
                    throw new ThemeFaultException(new ThemeFault(File, 0, 0, $"“{name[..dot]}” must be a group of sentences in braces."));
                }
            }
        }
    }

    private void Add(Theme theme)
    {
        if (!theme.TryRead(File, out var content))
        {
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(content);
            Add("", json.RootElement);
        }
        catch (JsonException fault)
        {
            throw new ThemeFaultException(new ThemeFault(
                File,
                (int)(fault.LineNumber ?? 0) + 1,
                (int)(fault.BytePositionInLine ?? 0) + 1,
                "This is not valid JSON. Check the commas and quotation marks near this place."));
        }
    }

    private void Add(string name, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _sentences[name] = element.GetString()!;
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    Add(name.Length == 0 ? property.Name : name + "." + property.Name, property.Value);
                }

                break;
            default:
                throw new ThemeFaultException(new ThemeFault(File, 0, 0, $"“{name}” must be a sentence in quotation marks."));
        }
    }
}
