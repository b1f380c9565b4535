using PolicyAsCode.Model;

namespace PolicyAsCode.Binding;

/// <summary>Reads the <c>site</c> settings of <c>library.yml</c>. What could harm a page is reported and left out.</summary>
internal static class SiteSettingsReader
{
    private static readonly string[] PictureKinds = [".svg", ".png", ".jpg", ".jpeg", ".webp"];

    public static SiteSettings Read(Settings site)
    {
        site.ReportUnknown(["address", "colour", "logo"]);
        return new SiteSettings(Address(site), Colour(site), Logo(site));
    }

    private static string Address(Settings site) => Checked(
        site,
        "address",
        IsAddress,
        address => $"“{address}” is no address of a website, so nothing can link to it. Write it whole, such as “https://policies.example.org/”.") is { Length: > 0 } address
            ? address.TrimEnd('/') + "/"
            : "";

    private static string Colour(Settings site) => Checked(
        site,
        "colour",
        colour => colour.Length == 7 && colour[0] == '#' && colour.Skip(1).All(IsHexDigit),
        colour => $"“{colour}” is no colour we can use. Write a # and six digits or letters from a to f in quotation marks, such as “\"#14394a\"”.").ToLowerInvariant();

    private static string Logo(Settings site) => Checked(
        site,
        "logo",
        IsPictureName,
        logo => $"“{logo}” cannot be the logo, so none is shown. Put a picture beside library.yml and write its name, such as “logo.svg”.");

    private static string Checked(Settings site, string key, Func<string, bool> isRight, Func<string, string> message)
    {
        var value = site.Text(key);
        if (value.Length == 0 || isRight(value))
        {
            return value;
        }

        site.Wrong(site[key]!.Span, message(value));
        return "";
    }

    private static bool IsAddress(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0 && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0
        && text.All(character => character is > ' ' and < '\u007f' and not '"' and not '<' and not '>' and not '\\');

    // A mere name: no folder, so that no file elsewhere on the disk is ever published.
    private static bool IsPictureName(string name) =>
        name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.')
        && name[0] != '.' && PictureKinds.Any(kind => name.Length > kind.Length && name.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
