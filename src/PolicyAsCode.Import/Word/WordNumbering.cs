using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyAsCode.Import.Lines;

namespace PolicyAsCode.Import.Word;

/// <summary>Works out the bullets and numbers that Word makes itself, which stand in no text.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _abstracts = [];

    // By abstract list: the last number of each level. Instances of one list count on, unless one starts anew.
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int, int)> _restarted = [];
    private readonly WordStyles _styles;

    public WordNumbering(MainDocumentPart main, WordStyles styles)
    {
        _styles = styles;
        foreach (var instance in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            _instances.TryAdd(instance.NumberID?.Value ?? 0, instance);
        }

        foreach (var list in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            _abstracts.TryAdd(list.AbstractNumberId?.Value ?? 0, list);
        }
    }

    /// <summary>The mark of a paragraph and the level of its list; nothing where Word puts none.</summary>
    public WordMark? Next(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var style = _styles.Numbering(paragraph);
        var number = own?.NumberingId?.Val?.Value ?? style?.NumberingId?.Val?.Value ?? 0;
        var level = Math.Clamp(own?.NumberingLevelReference?.Val?.Value ?? style?.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        if (number == 0 || !_instances.TryGetValue(number, out var instance) || !_abstracts.TryGetValue(instance.AbstractNumId?.Val?.Value ?? 0, out var list))
        {
            return null;
        }

        var definitions = list.Elements<Level>().ToList();
        var definition = definitions.Find(candidate => (candidate.LevelIndex?.Value ?? 0) == level);
        var left = ToColumns(definition?.PreviousParagraphProperties?.Indentation?.Left?.Value) ?? (level + 1) * 3;
        var counts = Count(instance, list, definitions, level, number);
        var format = definition?.NumberingFormat?.Val;
        if (definition is null || format is null || format.Value == NumberFormatValues.Bullet)
        {
            return new WordMark(Mark.Bullet("•"), level, left);
        }

        // Two lists that both count 1, 2, 3 are not one.
        var key = list.AbstractNumberId?.Value ?? 0;
        var label = Label(definition, definitions, counts);
        return label.Length > 0 && MarkReader.Read(label + " X") is var (mark, _)
            ? new WordMark(mark with { Style = $"{mark.Style}{Mark.OfList}{key}" }, level, left)
            : format.Value == NumberFormatValues.None || label.Length == 0 ? null : new WordMark(Mark.Bullet("•"), level, left) { Label = label };
    }

    /// <summary>Twentieths of a point as columns of a letter's width.</summary>
    public static int? ToColumns(string? twips) => int.TryParse(twips, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value / 120 : null;

    private int?[] Count(NumberingInstance instance, AbstractNum list, List<Level> definitions, int level, int number)
    {
        var key = list.AbstractNumberId?.Value ?? 0;
        if (!_counts.TryGetValue(key, out var counts))
        {
            _counts.Add(key, counts = new int?[Levels]);
        }

        var restart = instance.Elements<LevelOverride>().FirstOrDefault(candidate => (candidate.LevelIndex?.Value ?? -1) == level)?.StartOverrideNumberingValue?.Val?.Value;
        var start = restart ?? definitions.Find(candidate => (candidate.LevelIndex?.Value ?? 0) == level)?.StartNumberingValue?.Val?.Value ?? 1;
        var begins = counts[level] is null || (restart is not null && _restarted.Add((number, level)));
        counts[level] = begins ? start : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        for (var i = 0; i < level; i++)
        {
            counts[i] ??= 1;
        }

        return counts;
    }

    // "%1.%2" with the numbers so far.
    private static string Label(Level definition, List<Level> definitions, int?[] counts)
    {
        var label = definition.LevelText?.Val?.Value ?? "";
        for (var i = 0; i < Levels; i++)
        {
            if (label.Contains($"%{i + 1}", StringComparison.Ordinal))
            {
                var format = definitions.Find(candidate => (candidate.LevelIndex?.Value ?? 0) == i)?.NumberingFormat?.Val?.Value;
                label = label.Replace($"%{(i + 1).ToString(CultureInfo.InvariantCulture)}", InWords(counts[i] ?? 1, format), StringComparison.Ordinal);
            }
        }

        return label.Trim();
    }

    private static string InWords(int value, NumberFormatValues? format)
    {
        if (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter)
        {
            var letter = (char)('a' + ((value - 1) % 26));
            return (format == NumberFormatValues.UpperLetter ? char.ToUpperInvariant(letter) : letter).ToString();
        }

        if (format == NumberFormatValues.LowerRoman || format == NumberFormatValues.UpperRoman)
        {
            var roman = Roman(value);
            return format == NumberFormatValues.UpperRoman ? roman.ToUpperInvariant() : roman;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int value)
    {
        (int Value, string Letters)[] digits = [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var roman = "";
        foreach (var (digit, letters) in digits)
        {
            for (; value >= digit && roman.Length < 12; value -= digit)
            {
                roman += letters;
            }
        }

        return roman;
    }
}

/// <summary>A bullet or number that Word makes.</summary>
/// <param name="Mark">It.</param>
/// <param name="Level">The level of its list, from 0.</param>
/// <param name="TextIndent">The column in which the words start.</param>
internal sealed record WordMark(Mark Mark, int Level, int TextIndent)
{
    /// <summary>A label that is no number: "Rule A". Empty where there is none.</summary>
    public string Label { get; init; } = "";
}
