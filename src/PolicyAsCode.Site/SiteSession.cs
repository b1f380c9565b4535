using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Site;

/// <summary>Keeps a site up to date while its texts are edited: pages of which nothing changed are not made again.</summary>
/// <example><code>
/// var session = new SiteSession(Theme.BuiltIn, new SiteOptions(today));
/// session.Update(content);                  // every file
/// session.Update(contentAfterAnEdit);       // the same files, most of them those made before
/// </code></example>
public sealed class SiteSession(Theme theme, SiteOptions options)
{
    private readonly Dictionary<string, (object MadeOf, PartOutputs Outputs)> _made = new(StringComparer.Ordinal);

    /// <summary>The files of the site of a content.</summary>
    /// <returns>The same as <see cref="SiteBuilder"/> gives, in the same order.</returns>
    public IReadOnlyList<SiteOutput> Update(SiteContent content) => [.. SiteBuilder.Build(content, theme, options, this)];

    /// <summary>What was made of a part the last time, if it would be the same now; else what is made now.</summary>
    internal PartOutputs Of(SitePart part, Func<PartOutputs> make)
    {
        if (!_made.TryGetValue(part.Name, out var made) || !made.MadeOf.Equals(part.MadeOf))
        {
            _made[part.Name] = made = (part.MadeOf, make());
        }

        return made.Outputs;
    }
}
