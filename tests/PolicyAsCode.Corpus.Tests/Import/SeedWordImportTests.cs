using System.ComponentModel;
using System.Diagnostics;
using PolicyAsCode.Import;

namespace PolicyAsCode.Corpus.Tests.Import;

/// <summary>The labelled document as Word documents: whatever it is written with, it holds the same rules.</summary>
public class SeedWordImportTests
{
    [Fact]
    public void With_real_lists() => AssertSameRules(SeedAsWord.WithRealLists());

    [Fact]
    public void With_typed_bullets() => AssertSameRules(SeedAsWord.WithTypedBullets());

    [Fact]
    public void With_faked_headings() => AssertSameRules(SeedAsWord.WithFakedHeadings());

    [Fact]
    public void With_automatic_numbers() => AssertSameRules(SeedAsWord.WithAutomaticNumbers());

    [Fact]
    public void With_tracked_changes_once_the_author_says_that_the_new_text_is_meant() =>
        AssertSameRules(SeedAsWord.WithTrackedChanges(), TrackedChanges.New);

    [Fact]
    public void Tracked_changes_stop_the_import_until_the_author_says_which_text_is_meant()
    {
        var refused = Assert.IsType<ImportRefused>(Importer.FromWord(SeedAsWord.WithTrackedChanges(), Options));

        Assert.Contains("--tracked new", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_old_text_of_tracked_changes_is_another_text()
    {
        var result = Assert.IsType<ImportResult>(Importer.FromWord(SeedAsWord.WithTrackedChanges(), Options with { Tracked = TrackedChanges.Old }));

        Assert.Contains("staff must always:", result.Text, StringComparison.Ordinal);
        Assert.NotEmpty(SeedRules.Misread(result));
    }

    [Fact]
    public void Converted_by_pandoc()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("seed.md"), AsMarkdown());
        Assert.SkipUnless(folder.Run("pandoc", "seed.md", "--from=commonmark", "--output=seed.docx"), "pandoc is not installed, so this test is not run here. On Debian: apt-get install pandoc.");

        AssertSameRules(File.ReadAllBytes(folder.PathTo("seed.docx")));
    }

    private static ImportOptions Options => new("social-media", "social-media-policy.docx", SeedRules.School);

    private static void AssertSameRules(byte[] bytes, TrackedChanges tracked = TrackedChanges.Ask)
    {
        var result = Assert.IsType<ImportResult>(Importer.FromWord(bytes, Options with { Tracked = tracked }));

        Assert.Equal("", string.Join('\n', SeedRules.Misread(result)));
        Assert.Equal(62, result.Policy.Document.Rules.Rules.Count);
    }

    private static string AsMarkdown()
    {
        var text = new System.Text.StringBuilder();
        SeedKind? before = null;
        foreach (var paragraph in SeedDocument.Paragraphs())
        {
            var mark = paragraph.Kind switch
            {
                SeedKind.Heading => $"{new string('#', paragraph.Level)} {paragraph.Number} ",
                SeedKind.Bullet => "- ",
                _ => "",
            };
            text.Append(before == SeedKind.Bullet && paragraph.Kind == SeedKind.Bullet ? "" : "\n").Append(mark).Append(paragraph.Text).Append('\n');
            before = paragraph.Kind;
        }

        return text.ToString();
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("policy-import-").FullName;

        public string PathTo(string name) => Path.Combine(_path, name);

        /// <summary>Runs a program; false where it is not installed.</summary>
        public bool Run(string program, params string[] arguments)
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _path })!;
                process.WaitForExit();
                Assert.Equal(0, process.ExitCode);
                return true;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
