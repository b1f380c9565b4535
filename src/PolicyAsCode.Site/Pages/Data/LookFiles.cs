using System.Globalization;
using System.Text;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>The school's own colour and logo. Whatever colour a school has, the words on it can be read.</summary>
internal static class LookFiles
{
    // Ink and paper of the theme's masthead.
    private const string White = "#ffffff";
    private const string Black = "#000000";

    public static IEnumerable<SiteFile> Of(SiteContent content)
    {
        yield return new SiteFile("assets/school.css", Encoding.UTF8.GetBytes(Style(content.Library.Site.Colour)));
        if (content.Logo is { } logo)
        {
            yield return logo;
        }
    }

    private static string Style(string colour) => colour.Length == 0
        ? "/* library.yml names no colour of the school's. */\n"
        : $$"""
            /* The school's colour, from library.yml. The words on it are white or black, whichever is easier to read. */
            :root { --masthead: {{colour}}; --masthead-ink: {{(Contrast(colour, White) >= Contrast(colour, Black) ? White : Black)}}; }

            """.ReplaceLineEndings("\n");

    // WCAG 2.2, 1.4.3: (lighter + 0.05) / (darker + 0.05). Of white and black, one always reaches 4.5.
    private static double Contrast(string left, string right)
    {
        var (a, b) = (Luminance(left), Luminance(right));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
