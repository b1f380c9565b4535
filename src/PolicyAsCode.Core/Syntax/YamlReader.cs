using System.IO;
using PolicyAsCode.Linting;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyAsCode.Syntax;

/// <summary>Reads settings in YAML with their places. Takes plain values, sequences and mappings only.</summary>
/// <remarks>Works on YamlDotNet's events: no type is constructed, and anchors and aliases, with which a short text can grow without end, are refused.</remarks>
internal sealed class YamlReader
{
    private const int SettingsDepth = 12;
    private readonly SourceText _source;
    private readonly int _maximumDepth;
    private readonly int _start;
    private readonly Parser _parser;

    private YamlReader(SourceText source, TextSpan span, int maximumDepth)
    {
        _source = source;
        _maximumDepth = maximumDepth;
        _start = span.Start;
        _parser = new Parser(new StringReader(source.ToString(span)));
    }

    /// <summary>Reads a mapping; an empty one where the text is none, which is reported.</summary>
    public static YamlMapping ReadMapping(SourceText source, TextSpan span, List<Diagnostic> diagnostics) => ReadMapping(source, span, SettingsDepth, diagnostics);

    /// <summary>Reads a mapping that may be nested up to a depth.</summary>
    /// <inheritdoc cref="ReadMapping(SourceText, TextSpan, List{Diagnostic})"/>
    public static YamlMapping ReadMapping(SourceText source, TextSpan span, int maximumDepth, List<Diagnostic> diagnostics)
    {
        var reader = new YamlReader(source, span, maximumDepth);
        try
        {
            reader._parser.Consume<StreamStart>();
            if (reader._parser.TryConsume<StreamEnd>(out _))
            {
                return new YamlMapping(span, default);
            }

            reader._parser.Consume<DocumentStart>();
            if (reader.ReadNode(0) is YamlMapping mapping)
            {
                return mapping;
            }

            diagnostics.Add(new Diagnostic("PAC6001", Severity.Error, span, "The settings are not lines of “name: value”, so none of them could be read. Write each on a line of its own."));
        }
        catch (YamlException exception)
        {
            var at = reader.OffsetOf(exception.Start);
            diagnostics.Add(Unreadable(Math.Min(at, span.End), Plain(exception)));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // YamlDotNet lets these out for some tags and directives; where it stopped is the last that it read.
            var at = reader._parser.Current is { } last ? reader.OffsetOf(last.End) : span.Start;
            diagnostics.Add(Unreadable(Math.Min(at, span.End), "a mark is none that we know"));
        }

        catch (InvalidOperationException)
        {
            // YamlDotNet 18 gives up this way, without a place, on some brackets that are not closed.
            diagnostics.Add(new Diagnostic("PAC6001", Severity.Error, span, "The settings cannot be read (something is missing or misplaced). Check that every bracket and quotation mark is closed."));
        }

        return new YamlMapping(span, default);
    }

    private static Diagnostic Unreadable(int at, string reason) =>
        new("PAC6001", Severity.Error, new TextSpan(at, 0), $"The settings cannot be read from here on ({reason}). Check the line and its indentation.");

    private static string Plain(YamlException exception) => exception is RefusedException ? exception.Message : "something is missing or misplaced";

    private YamlNode ReadNode(int depth)
    {
        if (depth > _maximumDepth)
        {
            throw new RefusedException(_parser.Current!.Start, "values are nested too deep");
        }

        if (_parser.Current is AnchorAlias)
        {
            throw new RefusedException(_parser.Current.Start, "references such as *name are not allowed");
        }

        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new RefusedException(_parser.Current.Start, "marks such as &name and !name are not allowed");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(SpanOf(scalar.Start, scalar.End), scalar.Value);
        }

        if (_parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<YamlNode>();
            while (!_parser.Accept<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return new YamlSequence(SpanOfGroup(sequence.Start, _parser.Consume<SequenceEnd>().End), items.ToEquatableArray());
        }

        var start = _parser.Consume<MappingStart>().Start;
        var entries = new List<YamlEntry>();
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                throw new RefusedException(start, "a name is not a single word");
            }

            entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
        }

        return new YamlMapping(SpanOfGroup(start, _parser.Consume<MappingEnd>().End), entries.ToEquatableArray());
    }

    private TextSpan SpanOf(Mark start, Mark end) => TextSpan.FromBounds(OffsetOf(start), OffsetOf(end));

    /// <summary>YamlDotNet ends a group in brackets before its bracket, and one in lines at the start of the next line.</summary>
    private TextSpan SpanOfGroup(Mark start, Mark end)
    {
        var (first, last) = (OffsetOf(start), OffsetOf(end));
        if (first < _source.Text.Length && _source.Text[first] is '[' or '{' && last < _source.Text.Length && _source.Text[last] is ']' or '}')
        {
            last++;
        }

        while (last > first && char.IsWhiteSpace(_source.Text[last - 1]))
        {
            last--;
        }

        return TextSpan.FromBounds(first, last);
    }

    private int OffsetOf(Mark mark) => (int)Math.Min(_start + mark.Index, _source.Text.Length);

    private sealed class RefusedException(Mark at, string message) : YamlException(at, at, message);
}
