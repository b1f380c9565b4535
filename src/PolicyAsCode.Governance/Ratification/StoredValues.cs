using System.Globalization;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>The named values of one object in a file of ours. A value of a wrong kind means that the file was damaged.</summary>
internal sealed class StoredValues
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    public StoredValues(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (_values.ContainsKey(entry.Key.Value))
            {
                throw new DamagedFileException();
            }

            _values.Add(entry.Key.Value, entry.Value);
        }
    }

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>A text; empty where none is given.</summary>
    public string Text(string name) => _values.TryGetValue(name, out var value) ? TextOf(value) : "";

    /// <summary>A number; 0 where none is given.</summary>
    public int Number(string name) => Text(name) is { Length: > 0 } digits
        ? int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new DamagedFileException()
        : 0;

    /// <summary>A day; nothing where none is given.</summary>
    public DateTime? Date(string name) => Text(name) is { Length: > 0 } day ? IsoDate.Read(day) ?? throw new DamagedFileException() : null;

    /// <summary>A version, which has to be given.</summary>
    public PolicyVersion Version(string name) => PolicyVersion.Read(Text(name)) ?? throw new DamagedFileException();

    /// <summary>How many changes there are of each class.</summary>
    public EquatableArray<ChangeCount> Counts(string name)
    {
        var counts = One(name);
        return counts._values.Keys.Select(key => new ChangeCount(key, counts.Number(key))).ToEquatableArray();
    }

    /// <summary>Whether a value is true; false where none is given.</summary>
    public bool Flag(string name) => Text(name) switch
    {
        "true" => true,
        "" => false,
        _ => throw new DamagedFileException(),
    };

    /// <summary>The value a word stands for.</summary>
    public T Word<T>(string name, IReadOnlyDictionary<string, T> words) => words.TryGetValue(Text(name), out var value) ? value : throw new DamagedFileException();

    /// <summary>A list of texts; empty where none is given.</summary>
    public EquatableArray<string> Texts(string name) => Sequence(name).Select(TextOf).ToEquatableArray();

    /// <summary>An object; one without values where none is given.</summary>
    public StoredValues One(string name) => _values.TryGetValue(name, out var value) ? Of(value) : new StoredValues(new YamlMapping(default, default));

    /// <summary>A list of objects; empty where none is given.</summary>
    public EquatableArray<T> Many<T>(string name, Func<StoredValues, T> read)
        where T : IEquatable<T> => Sequence(name).Select(item => read(Of(item))).ToEquatableArray();

    private EquatableArray<YamlNode> Sequence(string name) =>
        !_values.TryGetValue(name, out var value) ? default : value is YamlSequence sequence ? sequence.Items : throw new DamagedFileException();

    private static StoredValues Of(YamlNode node) => node is YamlMapping mapping ? new StoredValues(mapping) : throw new DamagedFileException();

    private static string TextOf(YamlNode node) => node is YamlScalar scalar ? scalar.Value : throw new DamagedFileException();
}

/// <summary>A file of ours does not hold what we write into it.</summary>
internal sealed class DamagedFileException : Exception;
