using System.Text;

namespace PolicyAsCode.Site.Files;

public sealed class ThemeFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("policy-theme-").FullName;

    [Fact]
    public void A_file_of_the_folder_takes_the_place_of_the_built_in_one()
    {
        Directory.CreateDirectory(Path.Combine(_root, "assets"));
        File.WriteAllText(Path.Combine(_root, "assets", "tokens.css"), ":root { }");

        var theme = ThemeFolder.Read(_root);

        Assert.True(theme.TryRead("assets/tokens.css", out var tokens));
        Assert.Equal(":root { }", Encoding.UTF8.GetString(tokens.Span));
        Assert.Equal(Themes.Theme.BuiltIn.Paths, theme.Paths);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        var secret = Path.Combine(_root, "secret.txt");
        File.WriteAllText(secret, "secret");
        Directory.CreateDirectory(Path.Combine(_root, "theme", "assets"));
        File.CreateSymbolicLink(Path.Combine(_root, "theme", "assets", "x.css"), secret);

        Assert.DoesNotContain("assets/x.css", ThemeFolder.Read(Path.Combine(_root, "theme")).Paths);
    }

    [Fact]
    public void Files_beside_the_themes_own_folders_are_left_alone()
    {
        File.WriteAllText(Path.Combine(_root, "README.md"), "about");

        Assert.DoesNotContain("README.md", ThemeFolder.Read(_root).Paths);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => ThemeFolder.Read(Path.Combine(_root, "nowhere"))).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
