using System.Text;
using System.Text.Json;

namespace PolicyAsCode.Site.Themes;

public class ThemeCheckTests
{
    [Fact]
    public void The_built_in_theme_makes_a_page_with_every_template()
    {
        Assert.Empty(ThemeCheck.Run(Theme.BuiltIn).Faults);
        Assert.All(Templates, template => Assert.Contains(Broken(template).Faults, fault => fault.File == template));
    }

    [Fact]
    public void What_a_template_may_show_stands_beside_the_pages()
    {
        var views = ThemeCheck.Run(Theme.BuiltIn).Files.OfType<SiteFile>().Where(file => file.Path.StartsWith("views/", StringComparison.Ordinal)).ToDictionary(file => file.Path);

        var templates = Templates.Select(template => template["templates/".Length..]).Where(name => !name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("layout-", StringComparison.Ordinal));
        Assert.Equal(templates.Select(name => $"views/{Path.ChangeExtension(name, "json")}"), views.Keys);
        using var rule = JsonDocument.Parse(views["views/rule.json"].Content);
        Assert.Contains("staff", rule.RootElement.GetProperty("rule").GetProperty("sentence").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.False(rule.RootElement.TryGetProperty("text", out _));
    }

    // A template that no page uses would never be tried.
    private static IEnumerable<string> Templates => Theme.BuiltIn.Paths.Where(path => path.StartsWith("templates/", StringComparison.Ordinal));

    private static ThemeCheckResult Broken(string template) => ThemeCheck.Run(Theme.BuiltIn.With([KeyValuePair.Create(template, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes("{{ no_such_thing }}")))]));
}
