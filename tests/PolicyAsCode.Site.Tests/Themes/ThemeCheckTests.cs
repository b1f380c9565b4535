using System.Text;

namespace PolicyAsCode.Site.Themes;

public class ThemeCheckTests
{
    [Fact]
    public void The_built_in_theme_makes_a_page_with_every_template()
    {
        Assert.Empty(ThemeCheck.Run(Theme.BuiltIn).Faults);
        Assert.All(Templates, template => Assert.Contains(Broken(template).Faults, fault => fault.File == template));
    }

    // A template that no page uses would never be tried.
    private static IEnumerable<string> Templates => Theme.BuiltIn.Paths.Where(path => path.StartsWith("templates/", StringComparison.Ordinal));

    private static ThemeCheckResult Broken(string template) => ThemeCheck.Run(Theme.BuiltIn.With([KeyValuePair.Create(template, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes("{{ no_such_thing }}")))]));
}
