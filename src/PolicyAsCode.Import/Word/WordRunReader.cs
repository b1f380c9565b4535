using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Word;

/// <summary>Reads the runs of paragraphs: characters, breaks, fields, links, footnotes, text boxes.</summary>
internal sealed class WordRunReader(OpenXmlPart part, WordStyles styles, TrackedChanges tracked, ImportLog log)
{
    private readonly Stack<Field> _fields = new();

    /// <summary>A field while it is read: its instruction, and whether its result has begun.</summary>
    private sealed class Field
    {
        public string Instruction { get; set; } = "";

        public bool HasBegun { get; set; }

        public bool IsDropped => HasBegun && FirstWord is "TOC" or "PAGE" or "NUMPAGES" or "SECTIONPAGES" or "INDEX" or "TC" or "XE";

        public string Target => FirstWord == "HYPERLINK" && Instruction.Split('"') is [_, var address, ..] ? address : "";

        private string FirstWord => Instruction.TrimStart().Split([' ', '\t'], 2)[0].ToUpperInvariant();
    }

    /// <summary>Text boxes met since the last time this was emptied.</summary>
    public List<OpenXmlElement> TextBoxes { get; } = [];

    /// <summary>How often hidden text was left out.</summary>
    public int HiddenCount { get; private set; }

    /// <summary>Whether the words read now belong to a table of contents.</summary>
    public bool IsInContents => _fields.Any(open => open.IsDropped);

    /// <summary>The lines of a paragraph, each as runs: a break in a paragraph ends a line.</summary>
    public List<List<WordRun>> Read(Paragraph paragraph, int number)
    {
        var lines = new List<List<WordRun>> { new() };
        ReadInto(paragraph, paragraph, "", number, lines);
        return lines;
    }

    private void ReadInto(OpenXmlElement container, Paragraph paragraph, string target, int number, List<List<WordRun>> lines)
    {
        foreach (var child in container.ChildElements)
        {
            if (WordRevisions.IsLeftOut(child, tracked))
            {
                continue;
            }

            switch (child)
            {
                case Run run:
                    ReadRun(run, paragraph, target, number, lines);
                    break;
                case Hyperlink link:
                    ReadInto(link, paragraph, TargetOf(link, number), number, lines);
                    break;
                case SimpleField field when FieldIsDropped(field):
                    break;
                case ParagraphProperties or SdtProperties or SdtEndCharProperties:
                    break;
                default:
                    ReadInto(child, paragraph, target, number, lines);
                    break;
            }
        }
    }

    private static bool FieldIsDropped(SimpleField field) => new Field { Instruction = field.Instruction?.Value ?? "", HasBegun = true }.IsDropped;

    private void ReadRun(Run run, Paragraph paragraph, string target, int number, List<List<WordRun>> lines)
    {
        var look = run.RunProperties;
        if (look?.Vanish is { } vanish && (vanish.Val?.Value ?? true))
        {
            HiddenCount++;
            return;
        }

        foreach (var child in run.ChildElements)
        {
            ReadPart(child, run, paragraph, target, number, lines);
        }
    }

    private void ReadPart(OpenXmlElement child, Run run, Paragraph paragraph, string target, int number, List<List<WordRun>> lines)
    {
        switch (child)
        {
            case FieldChar mark:
                ReadFieldMark(mark);
                return;
            case FieldCode code when _fields.TryPeek(out var field):
                field.Instruction += code.Text;
                return;
        }

        if (IsInContents || _fields.Any(field => !field.HasBegun))
        {
            return;
        }

        var text = child switch
        {
            DocumentFormat.OpenXml.Wordprocessing.Text words => FromFont(words.Text, run),
            DeletedText words => FromFont(words.Text, run),
            TabChar => "\t",
            NoBreakHyphen => "-",
            SymbolChar symbol => FromSymbol(symbol),
            _ => "",
        };
        switch (child)
        {
            case Break or CarriageReturn:
                lines.Add([]);
                break;
            case FootnoteReference note:
                lines[^1].Add(Look("", run, paragraph, target) with { Footnote = Label(note.Id?.Value, "") });
                break;
            case EndnoteReference note:
                lines[^1].Add(Look("", run, paragraph, target) with { Footnote = Label(note.Id?.Value, "e") });
                break;
            case Drawing or Picture or AlternateContent or EmbeddedObject:
                ReadDrawing(child, number);
                break;
            default:
                if (text.Length > 0)
                {
                    var address = target.Length > 0 ? target : Safe(_fields.Select(field => field.Target).FirstOrDefault(found => found.Length > 0) ?? "", number);
                    lines[^1].Add(Look(text, run, paragraph, address));
                }

                break;
        }
    }

    private void ReadFieldMark(FieldChar mark)
    {
        var kind = mark.FieldCharType?.Value;
        if (kind == FieldCharValues.Begin)
        {
            _fields.Push(new Field());
        }
        else if (kind == FieldCharValues.Separate && _fields.TryPeek(out var field))
        {
            field.HasBegun = true;
        }
        else if (kind == FieldCharValues.End)
        {
            _fields.TryPop(out _);
        }
    }

    private WordRun Look(string text, Run run, Paragraph paragraph, string target)
    {
        var look = run.RunProperties;
        var isBold = look?.Bold is { } bold ? bold.Val?.Value ?? true : styles.IsBold(paragraph);
        var isItalic = look?.Italic is { } italic && (italic.Val?.Value ?? true);
        var isUnderlined = look?.Underline?.Val is { } underline && underline.Value != UnderlineValues.None;
        var size = int.TryParse(look?.FontSize?.Val?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : styles.Size(paragraph) ?? 0;
        var (plain, _) = InvisibleCharacters.Replace(text);
        return new WordRun(plain, isBold, isItalic, isUnderlined, size, target);
    }

    private static string Label(long? id, string before) => string.Create(CultureInfo.InvariantCulture, $"{before}{id ?? 0}");

    /// <summary>In a symbol font every letter is a picture; as a private character it is known for a bullet.</summary>
    private static string FromFont(string text, Run run)
    {
        var font = run.RunProperties?.RunFonts?.Ascii?.Value ?? "";
        return IsSymbolFont(font) ? string.Concat(text.Select(character => character is > ' ' and <= '\u00FF' ? (char)(0xF000 + character) : character)) : text;
    }

    private static string FromSymbol(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0x20 and < 0xFFFF && !char.IsSurrogate((char)code)
            ? ((char)(code <= 0xFF ? 0xF000 + code : code)).ToString()
            : "";

    private static bool IsSymbolFont(string font) => font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase);

    private string TargetOf(Hyperlink link, int number)
    {
        var relation = link.Id?.Value is { } id ? part.HyperlinkRelationships.FirstOrDefault(candidate => candidate.Id == id) : null;
        return relation is null ? "" : Safe(relation.Uri.OriginalString, number);
    }

    /// <summary>An address that may stand in a policy; nothing, and a repair, where it points to a file or runs something.</summary>
    private string Safe(string address, int number)
    {
        if (address.Length == 0)
        {
            return "";
        }

        var isSafe = (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            && !address.Any(character => character is '<' or '>' || char.IsWhiteSpace(character) || char.IsControl(character));
        if (!isSafe && address[0] != '#')
        {
            log.Add(number, address, "", RepairKind.Link, Certainty.Certain);
        }

        return isSafe ? address : "";
    }

    /// <summary>A picture leaves its description in the report; a text box leaves its words.</summary>
    private void ReadDrawing(OpenXmlElement drawing, int number)
    {
        var shown = drawing is AlternateContent alternatives ? alternatives.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>() : drawing;
        if (shown is null)
        {
            return;
        }

        var boxes = shown.Descendants().Where(element => element.LocalName == "txbxContent").ToList();

        // Inside shapes that the library does not know, paragraphs are unknown to it too, until they are read anew.
        TextBoxes.AddRange(boxes.Where(box => !box.Ancestors().Any(ancestor => ancestor.LocalName == "txbxContent" && boxes.Contains(ancestor))).Select(box => box as TextBoxContent ?? new TextBoxContent(box.OuterXml)));
        if (boxes.Count == 0)
        {
            var description = shown.Descendants().Where(element => element.LocalName == "docPr").Select(Description).FirstOrDefault(text => text.Length > 0) ?? "";
            log.Add(number, description.Length > 0 ? $"[image: {description}]" : "[image]", "", RepairKind.Image, Certainty.Certain);
        }
    }

    private static string Description(OpenXmlElement properties) => properties.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "descr").Value ?? "";
}
