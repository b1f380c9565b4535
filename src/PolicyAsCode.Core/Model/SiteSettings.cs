namespace PolicyAsCode.Model;

/// <summary>What makes the site a school's own. Every part may be empty.</summary>
/// <param name="Address">Where the site is published, such as <c>https://policies.example.org/</c>; it ends with a slash.</param>
/// <param name="Colour">The school's colour, as <c>#14394a</c>.</param>
/// <param name="Logo">The file of the school's logo, by its name beside <c>library.yml</c>.</param>
public sealed record SiteSettings(string Address, string Colour, string Logo)
{
    /// <summary>Nothing is set.</summary>
    public static SiteSettings None { get; } = new("", "", "");
}
