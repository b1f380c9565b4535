using System.IO.Compression;
using System.Text;

namespace PolicyAsCode.Import.Tests.Word;

/// <summary>Documents that want to do harm, or are broken, are refused with a sentence.</summary>
public class HostileWordTests
{
    [Fact]
    public void A_package_that_unpacks_without_end_is_refused_before_it_is_read()
    {
        var bytes = WithPart("word/document.xml", stream =>
        {
            var spaces = Encoding.UTF8.GetBytes(new string(' ', 1024 * 1024));
            for (var i = 0; i < 80; i++)
            {
                stream.Write(spaces);
            }
        });

        Assert.True(bytes.Length < 1024 * 1024);
        Refuses(bytes);
    }

    [Fact]
    public void Entities_that_unfold_or_point_to_files_are_refused()
    {
        Refuses(WithPart("word/document.xml", Xml("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>")));
        Refuses(WithPart("word/document.xml", Xml("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>")));
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Refuses(WithPart("word/document.xml", Xml(string.Concat(Enumerable.Repeat("<w:p xmlns:w='x'>", 100_000)))));

    [Fact]
    public void Macros_are_never_run_and_said_to_be_left_behind()
    {
        var bytes = new WordBuilder().Heading(0, "Pool rules").Paragraph("Swimmers must shower.").ToBytes();
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, isEditable: true))
        {
            document.ChangeDocumentType(DocumentFormat.OpenXml.WordprocessingDocumentType.MacroEnabledDocument);
            using var macros = new MemoryStream([1, 2, 3]);
            document.MainDocumentPart!.AddNewPart<DocumentFormat.OpenXml.Packaging.VbaProjectPart>().FeedData(macros);
        }

        Assert.Equal([("macros", 1)], Imported.Word(stream.ToArray()).LeftBehind);
    }

    [Fact]
    public void What_is_no_document_is_refused()
    {
        Refuses([]);
        Refuses([(byte)'P', (byte)'K', 3, 4]);
        Refuses(WithPart("xl/workbook.xml", Xml("<x/>")));
        Refuses(new WordBuilder().ToBytes());
    }

    /// <summary>Bytes changed anywhere, and letters changed inside the XML, which bytes seldom reach.</summary>
    [Fact]
    public void Two_thousand_mutated_documents_are_imported_or_refused()
    {
        var original = new WordBuilder().Heading(0, "Pool rules").Paragraph("Swimmers must not:").Item(WordBuilder.Bullets, 0, "dive").Item(WordBuilder.Outline, 1, "run").Table(["a", "b"], ["c", "d"]).ToBytes();
        var random = new Random(20);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = i % 2 == 0 ? (byte[])original.Clone() : WithMutatedXml(original, random);
            for (var change = i % 2 == 0 ? random.Next(1, 8) : 0; change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var outcome = Importer.FromWord(bytes, Imported.Options("x.docx", null) with { Tracked = (TrackedChanges)random.Next(3) });
            Assert.True(outcome is ImportRefused { Message.Length: > 0 } or ImportResult { Text.Length: > 0 });
        }
    }

    private static void Refuses(byte[] bytes) => Assert.NotEmpty(Assert.IsType<ImportRefused>(Importer.FromWord(bytes, Imported.Options("x.docx", null))).Message);

    private static Action<Stream> Xml(string xml) => stream => stream.Write(Encoding.UTF8.GetBytes(xml));

    private static byte[] WithPart(string name, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = package.CreateEntry(name).Open();
            write(entry);
        }

        return stream.ToArray();
    }

    private static byte[] WithMutatedXml(byte[] original, Random random)
    {
        using var stream = new MemoryStream();
        stream.Write(original);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            var entry = package.Entries[random.Next(package.Entries.Count)];
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            var at = random.Next(xml.Length);
            var length = Math.Min(random.Next(1, 30), xml.Length - at);
            xml = random.Next(3) switch
            {
                0 => xml.Remove(at, length),
                1 => xml.Insert(at, xml.Substring(at, length)),
                _ => xml[..at] + (char)random.Next(' ', 127) + xml[(at + 1)..],
            };
            using var stream2 = entry.Open();
            stream2.SetLength(0);
            stream2.Write(Encoding.UTF8.GetBytes(xml));
        }

        return stream.ToArray();
    }
}
