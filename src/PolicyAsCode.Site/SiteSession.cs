using PolicyAsCode.Model;
using PolicyAsCode.Site.Pages;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Site;

/// <summary>Keeps a site up to date while its texts are edited: the pages of a policy that did not change are not made again.</summary>
/// <example><code>
/// var session = new SiteSession(Theme.BuiltIn, new SiteOptions(today));
/// session.Update(content);                  // every file
/// session.Update(contentAfterAnEdit);       // the same files, most of them those made before
/// </code></example>
public sealed class SiteSession(Theme theme, SiteOptions options)
{
    private readonly Dictionary<string, Made> _made = new(StringComparer.Ordinal);
    private string _neighbours = "";
    private Library? _library;

    /// <summary>The files of the site of a content.</summary>
    /// <returns>The same as <see cref="SiteBuilder"/> gives, in the same order.</returns>
    public IReadOnlyList<SiteOutput> Update(SiteContent content)
    {
        // Texts name one another by title and link to one another: where a policy came, went or was renamed, every page may differ.
        var neighbours = string.Join('\n', content.Drafts.Select(draft => $"{draft.Id} {draft.Metadata.Title}").Concat(content.Archives.Select(archive => $"{archive.History.PolicyId} {archive.Versions.Count}")));
        if (neighbours != _neighbours || !content.Library.Equals(_library))
        {
            _made.Clear();
        }

        (_neighbours, _library) = (neighbours, content.Library);
        return [.. SiteBuilder.Build(content, theme, options, this)];
    }

    /// <summary>The outputs of a policy made before, if nothing of it changed since.</summary>
    internal PolicyOutputs? Find(Dossier dossier) =>
        _made.TryGetValue(dossier.Id, out var made) && Equals(made.Archive, dossier.Archive) && Equals(made.Draft, dossier.Draft?.Policy) ? made.Outputs : null;

    internal void Keep(Dossier dossier, PolicyOutputs outputs) => _made[dossier.Id] = new Made(dossier.Archive, dossier.Draft?.Policy, outputs);

    private sealed record Made(PolicyArchive? Archive, PolicyDocument? Draft, PolicyOutputs Outputs);
}

/// <summary>What was made of one policy.</summary>
/// <param name="Files">Its pages and data.</param>
/// <param name="Listed">The addresses that search engines may list.</param>
internal sealed record PolicyOutputs(IReadOnlyList<SiteOutput> Files, IReadOnlyList<string> Listed);
