using System.Globalization;
using System.Text;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>Prints our files of named values, one a line, the same way on every machine. What is empty is left out.</summary>
internal sealed class YamlPrinter
{
    private readonly StringBuilder _text = new();

    public YamlPrinter Comment(string words)
    {
        _text.Append("# ").Append(words).Append('\n');
        return this;
    }

    /// <summary>A value of our own that needs no quotes: an id, a version, a hash.</summary>
    public YamlPrinter Field(string name, string value) => value.Length == 0 ? this : Line(name, value);

    public YamlPrinter Field(string name, int value) => value == 0 ? this : Line(name, value.ToString(CultureInfo.InvariantCulture));

    public YamlPrinter Field(string name, DateTime value) => Line(name, IsoDate.ToWord(value));

    /// <summary>Somebody's words, in quotes.</summary>
    public YamlPrinter Words(string name, string value) => value.Length == 0 ? this : Line(name, Quoted.Text(value));

    public YamlPrinter Counts(string name, EquatableArray<ChangeCount> counts) =>
        counts.Count == 0 ? this : Line(name, "{ " + string.Join(", ", counts.Select(static count => $"{count.Class}: {count.Count.ToString(CultureInfo.InvariantCulture)}")) + " }");

    /// <summary>A list of values in braces, one a line.</summary>
    public YamlPrinter Entries(string name, IEnumerable<string> entries)
    {
        var lines = entries.ToList();
        if (lines.Count > 0)
        {
            _text.Append(name).Append(":\n");
            lines.ForEach(line => _text.Append("  - ").Append(line).Append('\n'));
        }

        return this;
    }

    /// <summary>Long words for people to read and edit, in lines of their own.</summary>
    public YamlPrinter Lines(string name, string value)
    {
        _text.Append(name).Append(": |\n");
        foreach (var line in value.Split('\n'))
        {
            _text.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private YamlPrinter Line(string name, string value)
    {
        _text.Append(name).Append(": ").Append(value).Append('\n');
        return this;
    }
}
