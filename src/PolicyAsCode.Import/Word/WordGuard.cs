using System.IO.Compression;
using System.Xml;

namespace PolicyAsCode.Import.Word;

/// <summary>Looks at the package of a Word document before it is opened: what would fill a computer's memory is refused.</summary>
internal static class WordGuard
{
    // The longest policy with pictures that we met has a tenth of it.
    private const int MostParts = 4000;

    // Nested tables in text boxes reach about sixty.
    private const int DeepestNesting = 400;
    private const long LargestPart = 64L * 1024 * 1024;
    private const long LargestPackage = 512L * 1024 * 1024;

    /// <summary>The most characters of XML that are read of one part.</summary>
    public const long MostCharacters = LargestPart;

    /// <summary>Why the package is refused; nothing where it can be opened.</summary>
    public static string? Refuse(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var package = new ZipArchive(stream, ZipArchiveMode.Read);
            if (package.Entries.Count > MostParts || package.Entries.Sum(entry => entry.Length) > LargestPackage)
            {
                return "It unpacks to more than any document holds, which is how some attacks begin. Open it in Word, save it under a new name, and import that.";
            }

            var document = package.Entries.FirstOrDefault(entry => entry.FullName.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase));
            if (document is null && !package.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            {
                return "It is a package, but no Word document. Save the policy as .docx, and import that.";
            }

            return package.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Any(IsBeyondReason)
                ? "A part of it is far longer, or nested far deeper, than any policy, which is how some attacks begin. Open it in Word, save it under a new name, and import that."
                : null;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return WordReader.Damaged;
        }
    }

    // What a package says of its sizes may be a lie, so they are measured. Entities that unfold or point elsewhere are errors to this reader.
    private static bool IsBeyondReason(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestPart)
        {
            return true;
        }

        using var content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart });
        while (xml.Read())
        {
            if (xml.Depth > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }
}
