using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Tests.Files;

public class FolderListingTests
{
    [Fact]
    public void Files_are_found_with_what_stands_beside_them()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/keys/policy.md", "text");
        workplace.Write("policy/keys/.editorconfig", "");
        workplace.Write("policy/keys/records/HEAD", "");

        var (path, stamp, beside) = Assert.Single(FolderListing.FindBelow(Path.Combine(workplace.Folder, "policy"), "policy.md"));

        Assert.Equal(Path.Combine(workplace.Folder, "policy", "keys", "policy.md"), path);
        Assert.Equal(new FileStamp(4, File.GetLastWriteTimeUtc(path).Ticks), stamp);
        Assert.False(beside.Lacks(".editorconfig"));
        Assert.False(beside.Lacks("Records"));
        Assert.True(beside.Lacks("library.yml"));
    }

    [Fact]
    public void Hidden_folders_and_links_are_not_entered_but_a_link_stands_beside()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/keys/policy.md", "");
        workplace.Write("policy/.drafts/policy.md", "");
        workplace.Write("words.yml", "");
        File.CreateSymbolicLink(Path.Combine(workplace.Folder, "policy/keys/library.yml"), Path.Combine(workplace.Folder, "words.yml"));
        Directory.CreateSymbolicLink(Path.Combine(workplace.Folder, "policy/again"), Path.Combine(workplace.Folder, "policy/keys"));

        var (_, _, beside) = Assert.Single(FolderListing.FindBelow(Path.Combine(workplace.Folder, "policy"), "policy.md"));

        Assert.False(beside.Lacks("library.yml"));
    }
}
