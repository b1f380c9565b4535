using System.Text;

namespace PolicyAsCode.Site.Files;

public sealed class SiteWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("policy-site-").FullName;

    private string Target => Path.Combine(_root, "out", "site");

    private string Source => Directory.CreateDirectory(Path.Combine(_root, "policy")).FullName;

    [Fact]
    public void A_site_is_written_to_a_new_folder_and_nothing_is_left_beside_it()
    {
        var result = SiteWriter.Write(Target, [Source], SiteBuilder.Build(Sample.Content, Themes.Theme.BuiltIn, Sample.Options));

        Assert.Equal((SiteWriteStatus.Written, ""), (result.Status, result.Message));
        Assert.Equal(result.Files + 1, Directory.GetFiles(Target, "*", SearchOption.AllDirectories).Length);
        Assert.True(File.Exists(Path.Combine(Target, "p", "social-media", "draft", "index.html")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void An_earlier_site_is_replaced_whole()
    {
        Write("old.html", "index.html");

        Assert.Equal(SiteWriteStatus.Written, Write("index.html").Status);
        Assert.Equal(["index.html", "site-manifest.json"], Names(Target));
    }

    [Fact]
    public void Two_builds_of_the_same_input_are_the_same_bytes()
    {
        Write("b.html", "a.html");
        var first = File.ReadAllText(Path.Combine(Target, "site-manifest.json"));
        Write("a.html", "b.html");

        Assert.Equal(first, File.ReadAllText(Path.Combine(Target, "site-manifest.json")));
    }

    [Fact]
    public void A_build_that_breaks_off_leaves_the_old_site_whole()
    {
        Write("index.html");

        Assert.Throws<InvalidOperationException>(() => SiteWriter.Write(Target, [Source], Breaking()));
        Assert.Equal(["index.html", "site-manifest.json"], Names(Target));
        Assert.Equal("index.html", File.ReadAllText(Path.Combine(Target, "index.html")));

        static IEnumerable<SiteOutput> Breaking()
        {
            yield return Page("index.html", "half");
            throw new InvalidOperationException("power cut");
        }
    }

    [Fact]
    public void A_build_that_was_killed_while_writing_is_put_right_by_the_next()
    {
        Write("index.html");
        var half = Directory.CreateDirectory(Path.Combine(_root, "out", ".site.new")).FullName;
        File.WriteAllText(Path.Combine(half, "site-manifest.json"), "{ \"site\": \"PolicyAsCode\", \"schema\": 1, \"files\": [] }");
        File.WriteAllText(Path.Combine(half, "half.html"), "half");

        Assert.Equal(SiteWriteStatus.Written, Write("new.html").Status);
        Assert.Equal(["new.html", "site-manifest.json"], Names(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void A_build_that_was_killed_between_the_two_renames_is_undone_even_if_the_next_one_fails()
    {
        Write("index.html");
        Directory.Move(Target, Path.Combine(_root, "out", ".site.old"));

        SiteWriter.Write(Target, [Source], [new ThemeFault("templates/home.html", 1, 1, "x")]);

        Assert.Equal(["index.html", "site-manifest.json"], Names(Target));
    }

    [Fact]
    public void An_unchanged_build_writes_nothing()
    {
        Write("a.html", "b.html");
        var times = Times();

        var result = Write("b.html", "a.html");

        Assert.Equal((SiteWriteStatus.Written, 0), (result.Status, result.Changed));
        Assert.Equal(times, Times());
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.GetDirectoryName(Target)!));

        IEnumerable<(string, DateTime)> Times() => Directory.GetFiles(Target).Order().Select(file => (file, File.GetLastWriteTimeUtc(file))).ToList();
    }

    [Fact]
    public void Only_what_differs_is_written()
    {
        Write("a.html", "b.html", "old/c.html");
        var time = File.GetLastWriteTimeUtc(Path.Combine(Target, "a.html"));

        var result = SiteWriter.Write(Target, [Source], [Page("a.html", "a.html"), Page("b.html", "new"), Page("new/d.html", "d")]);

        Assert.Equal((3, 2), (result.Files, result.Changed));
        Assert.Equal(time, File.GetLastWriteTimeUtc(Path.Combine(Target, "a.html")));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "b.html")));
        Assert.Equal(["a.html", "b.html", "new", "site-manifest.json"], Names(Target));
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("b.html")]
    public void A_file_that_somebody_took_away_or_cut_short_is_written_again(string path)
    {
        Write("a.html", "b.html");
        File.Delete(Path.Combine(Target, path));
        File.WriteAllText(Path.Combine(Target, "a.html"), "x");

        Write("a.html", "b.html");

        Assert.All(new[] { "a.html", "b.html" }, name => Assert.Equal(name, File.ReadAllText(Path.Combine(Target, name))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_build_that_was_killed_while_moving_files_in_is_completed_by_the_next_even_if_that_one_fails(int moved)
    {
        Write("a.html", "b.html", "gone.html");
        var apply = Path.Combine(_root, "out", ".site.apply");
        SiteWriter.Write(apply, [Source], [Page("a.html", "new a"), Page("b.html", "new b")]);
        foreach (var name in new[] { "a.html", "b.html" }.Take(moved))
        {
            File.Move(Path.Combine(apply, name), Path.Combine(Target, name), overwrite: true);
        }

        SiteWriter.Write(Target, [Source], [new ThemeFault("templates/home.html", 1, 1, "x")]);

        Assert.Equal(["a.html", "b.html", "site-manifest.json"], Names(Target));
        Assert.Equal("new a", File.ReadAllText(Path.Combine(Target, "a.html")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void A_folder_in_the_way_that_is_not_ours_is_never_taken_away()
    {
        var theirs = Directory.CreateDirectory(Path.Combine(_root, "out", ".site.new")).FullName;
        File.WriteAllText(Path.Combine(theirs, "thesis.txt"), "years of work");

        Assert.Equal(SiteWriteStatus.Failed, Write("index.html").Status);
        Assert.True(File.Exists(Path.Combine(theirs, "thesis.txt")));
    }

    [Fact]
    public void A_site_with_a_fault_in_its_theme_is_not_published()
    {
        Write("index.html");

        var result = SiteWriter.Write(Target, [Source], [Page("other.html", ""), new ThemeFault("templates/home.html", 3, 1, "x")]);

        Assert.Equal((SiteWriteStatus.Faulty, 1), (result.Status, result.Faults.Count));
        Assert.Equal(["index.html", "site-manifest.json"], Names(Target));
    }

    [Theory]
    [InlineData("policy")]
    [InlineData("policy/site")]
    [InlineData(".")]
    [InlineData("other/../policy")]
    [InlineData("link-to-policy/site")]
    public void A_folder_that_is_holds_or_lies_in_the_source_is_refused(string folder)
    {
        File.WriteAllText(Path.Combine(Source, "policy.md"), "text");
        Directory.CreateSymbolicLink(Path.Combine(_root, "link-to-policy"), Source);

        var result = SiteWriter.Write(Path.Combine(_root, folder), [Source], [Page("index.html", "")]);

        Assert.Equal(SiteWriteStatus.Refused, result.Status);
        Assert.Contains("made from", result.Message, StringComparison.Ordinal);
        Assert.Equal(["policy.md"], Names(Source));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_source_is_fine() =>
        Assert.Equal(SiteWriteStatus.Written, SiteWriter.Write(Source + "-site", [Source], [Page("index.html", "")]).Status);

    [Fact]
    public void A_folder_with_other_files_is_refused()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "years of work");

        Assert.Contains("no earlier site", Write("index.html").Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Names(Target));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"site\": \"Another\", \"files\": [] }")]
    public void A_folder_with_a_list_that_is_not_ours_is_refused(string list)
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "site-manifest.json"), list);

        Assert.Equal(SiteWriteStatus.Refused, Write("index.html").Status);
    }

    [Fact]
    public void A_file_that_somebody_put_into_the_site_is_named_and_kept()
    {
        Write("index.html");
        File.WriteAllText(Path.Combine(Target, "CNAME"), "policies.example");

        Assert.Contains("“CNAME”", Write("index.html").Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Target, "CNAME")));
    }

    [Fact]
    public void What_a_desktop_leaves_in_the_site_is_no_hindrance()
    {
        Write("index.html");
        File.WriteAllText(Path.Combine(Target, ".DS_Store"), "");

        Assert.Equal(SiteWriteStatus.Written, Write("index.html").Status);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Target);

        Assert.Equal(SiteWriteStatus.Written, Write("index.html").Status);
    }

    [Fact]
    public void A_file_in_the_folders_place_is_refused()
    {
        File.WriteAllText(Path.Combine(_root, "file"), "");

        Assert.Equal(SiteWriteStatus.Refused, SiteWriter.Write(Path.Combine(_root, "file"), [Source], [Page("index.html", "")]).Status);
        Assert.Equal(SiteWriteStatus.Failed, SiteWriter.Write(Path.Combine(_root, "file", "site"), [Source], [Page("index.html", "")]).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_is_no_folder_name_is_refused(string folder) =>
        Assert.Equal(SiteWriteStatus.Refused, SiteWriter.Write(folder, [Source], [Page("index.html", "")]).Status);

    [Fact]
    public void A_second_build_at_the_same_time_waits_its_turn()
    {
        SiteWriteResult? second = null;

        var first = SiteWriter.Write(Target, [Source], During());

        Assert.Equal(SiteWriteStatus.Written, first.Status);
        Assert.Equal(SiteWriteStatus.Refused, second!.Status);
        Assert.Contains("Another build", second.Message, StringComparison.Ordinal);

        IEnumerable<SiteOutput> During()
        {
            second = Write("second.html");
            yield return Page("index.html", "");
        }
    }

    [Fact]
    public void A_file_can_never_leave_the_folder() =>
        Assert.Throws<InvalidOperationException>(() => SiteWriter.Write(Target, [Source], [Page("../escaped.html", "")]));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static SiteFile Page(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));

    private static IEnumerable<string> Names(string folder) => Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private SiteWriteResult Write(params string[] paths) => SiteWriter.Write(Target, [Source], paths.Select(path => Page(path, path)));
}
