using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Site.Themes;

public class BuiltInThemeTests
{
    // Text on its ground, as site.css uses them.
    private static readonly (string Text, string Ground)[] Pairs =
    [
        ("ink", "paper"), ("quiet", "paper"), ("link", "paper"), ("link-hover", "paper"), ("ink", "panel"), ("quiet", "panel"), ("link", "panel"),
        ("masthead-ink", "masthead"), ("draft-ink", "draft"), ("paper", "link"), ("paper", "link-hover"),
        ("ban", "panel"), ("duty", "panel"), ("promise", "panel"), ("advice", "panel"), ("freedom", "panel"), ("on-force", "ban"), ("on-force", "duty"),
        ("link", "draft"), ("quiet", "draft"), ("ban", "draft"), ("duty", "draft"), ("promise", "draft"), ("advice", "draft"), ("freedom", "draft"),
    ];

    [Fact]
    public void The_theme_in_the_assembly_is_the_one_in_the_folder()
    {
        var root = Repository.PathTo("site");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));

        Assert.Equal(files.Order(StringComparer.Ordinal), Theme.BuiltIn.Paths);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_stands_out_from_its_ground_in_light_and_dark(int scheme)
    {
        var colours = Regex.Matches(Read("assets/tokens.css").Split("prefers-color-scheme: dark")[scheme], "--([a-z-]+): #([0-9a-f]{6});").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.All(Pairs, pair => Assert.True(Contrast(colours[pair.Text], colours[pair.Ground]) >= 4.5, $"{pair.Text} on {pair.Ground}: {Contrast(colours[pair.Text], colours[pair.Ground]):0.00}"));
    }

    [Fact]
    public void Sentences_on_screen_are_short_and_plain()
    {
        using var json = JsonDocument.Parse(Read("i18n/en-GB.json"));

        Assert.All(Sentences(json.RootElement), sentence =>
        {
            Assert.All(sentence.Split('.', '?', '!'), part => Assert.True(part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 25, sentence));
            Assert.DoesNotMatch("(?i)\\b(branch|commit|merge|lint|yaml)\\b", sentence);
        });
    }

    [Fact]
    public void Styles_ask_for_nothing_from_elsewhere() =>
        Assert.All(Theme.BuiltIn.Paths.Where(path => path.EndsWith(".css", StringComparison.Ordinal)), path => Assert.DoesNotMatch("url\\(|@import|http", Read(path)));

    [Fact]
    public void Templates_hold_no_words_of_their_own() =>
        Assert.All(Theme.BuiltIn.Paths.Where(path => path.StartsWith("templates/", StringComparison.Ordinal)), path =>
            Assert.DoesNotMatch("[A-Za-z]{3,}", Regex.Replace(Regex.Replace(Read(path), "\\{\\{.*?\\}\\}", "", RegexOptions.Singleline), "<[^>]*>", "")));

    private static IEnumerable<string> Sentences(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? [element.GetString()!] : element.EnumerateObject().SelectMany(property => Sentences(property.Value));

    private static string Read(string path) => Theme.BuiltIn.TryRead(path, out var content) ? Encoding.UTF8.GetString(content.Span) : throw new FileNotFoundException(path);

    // WCAG 2.2, 1.4.3: (lighter + 0.05) / (darker + 0.05).
    private static double Contrast(string left, string right)
    {
        var (a, b) = (Luminance(left), Luminance(right));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour[..2])) + (0.7152 * Channel(colour[2..4])) + (0.0722 * Channel(colour[4..]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
