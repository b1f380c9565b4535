using PolicyAsCode.Linting;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Reads the values of one group of settings, and reports those of a wrong kind and those nobody knows.</summary>
internal sealed class Settings
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics;

    public Settings(YamlMapping mapping, List<Diagnostic> diagnostics)
    {
        Mapping = mapping;
        _diagnostics = diagnostics;
        foreach (var entry in mapping.Entries)
        {
            if (_values.ContainsKey(entry.Key.Value))
            {
                Wrong(entry.Key.Span, $"“{entry.Key.Value}” is given twice, so it is open which one holds. Take one out.");
            }
            else
            {
                _values.Add(entry.Key.Value, entry.Value);
            }
        }
    }

    /// <summary>The settings as they stand.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>A value as it stands, or nothing.</summary>
    public YamlNode? this[string key] => _values.TryGetValue(key, out var value) ? value : null;

    /// <summary>Whether a setting is given and not left empty.</summary>
    public bool Has(string key) => this[key] is { } value && value is not YamlScalar { Value: "" };

    /// <summary>A single value; empty where it is not given.</summary>
    public string Text(string key)
    {
        switch (this[key])
        {
            case null:
                return "";
            case YamlScalar scalar:
                return scalar.Value.Trim();
            case var other:
                Wrong(other.Span, $"“{key}” takes a few words, and a list or group of values stands here. Write “{key}: …” on one line.");
                return "";
        }
    }

    /// <summary>The values of a sequence, each with its place; a single value is a sequence of one.</summary>
    public EquatableArray<YamlScalar> Sequence(string key)
    {
        switch (this[key])
        {
            case null or YamlScalar { Value: "" }:
                return default;
            case YamlScalar scalar:
                return EquatableArray.Of(scalar);
            case YamlSequence sequence:
                foreach (var item in sequence.Items.Where(item => item is not YamlScalar))
                {
                    Wrong(item.Span, $"“{key}” takes words, and a group of values stands here. Write one word or phrase a line.");
                }

                return sequence.Items.OfType<YamlScalar>().ToEquatableArray();
            case var other:
                Wrong(other.Span, $"“{key}” takes a list, and a group of named values stands here. Write “{key}: [one, two]”.");
                return default;
        }
    }

    /// <summary>The words of a sequence.</summary>
    public EquatableArray<string> Words(string key) => Sequence(key).Select(scalar => scalar.Value.Trim()).Where(word => word.Length > 0).ToEquatableArray();

    /// <summary>Named values below a setting; nothing where it is not given.</summary>
    public YamlMapping? Group(string key)
    {
        switch (this[key])
        {
            case null or YamlScalar { Value: "" }:
                return null;
            case YamlMapping mapping:
                return mapping;
            case var other:
                Wrong(other.Span, $"“{key}” takes named values, each “name: value”. Write them in lines below it, indented.");
                return null;
        }
    }

    /// <summary>The groups of a sequence of groups, such as the audiences.</summary>
    public IEnumerable<Settings> Groups(string key)
    {
        switch (this[key])
        {
            case null or YamlScalar { Value: "" }:
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item is YamlMapping mapping)
                    {
                        yield return new Settings(mapping, _diagnostics);
                    }
                    else
                    {
                        Wrong(item.Span, $"An entry of “{key}” has named values such as “id: …” and “name: …”, and a single value stands here. Write them out.");
                    }
                }

                break;
            case var other:
                Wrong(other.Span, $"“{key}” takes a list of entries, each begun with “- id: …”. Write it so.");
                break;
        }
    }

    /// <summary>A value that is one of a few; empty, and reported, where it is another.</summary>
    public string Choice(string key, params string[] allowed)
    {
        var value = Text(key);
        if (value.Length == 0 || allowed.Contains(value, StringComparer.Ordinal))
        {
            return value;
        }

        Unknown(this[key]!.Span, $"“{key}” can be {string.Join(" or ", allowed)}, not “{value}”.{NearestWord.Question(value, allowed)}");
        return "";
    }

    /// <summary>Reports the settings that are none of the known ones.</summary>
    public void ReportUnknown(IReadOnlyCollection<string> known)
    {
        foreach (var entry in Mapping.Entries.Where(entry => !known.Contains(entry.Key.Value, StringComparer.Ordinal)))
        {
            Unknown(entry.Key.Span, $"Nothing here is called “{entry.Key.Value}”, so it has no effect.{NearestWord.Question(entry.Key.Value, known)}");
        }
    }

    /// <summary>Reports a value that is missing or of a wrong kind.</summary>
    public void Wrong(TextSpan span, string message) => _diagnostics.Add(new Diagnostic("PAC6001", Severity.Error, span, message));

    /// <summary>Reports an id that is already borne.</summary>
    public void Duplicate(TextSpan span, string message) => _diagnostics.Add(new Diagnostic("PAC7002", Severity.Error, span, message));

    /// <summary>Reports a name that nobody here knows: a slip where one of ours is near, and else mostly meant for another program.</summary>
    public void Foreign(TextSpan span, string message, string question) => _diagnostics.Add(new Diagnostic("PAC0001", question.Length > 0 ? Severity.Warning : Severity.Information, span, message + question));

    /// <summary>Reports a name or value that nobody knows.</summary>
    public void Unknown(TextSpan span, string message) => _diagnostics.Add(new Diagnostic("PAC0001", Severity.Warning, span, message));
}
