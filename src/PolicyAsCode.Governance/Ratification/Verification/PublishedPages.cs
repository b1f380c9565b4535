using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Ratification.Verification;

/// <summary>A page of a site.</summary>
/// <param name="Path">Its path in the site, with <c>/</c> between folders.</param>
/// <param name="Html">What it holds.</param>
public sealed record PublishedPage(string Path, string Html);

/// <summary>Holds the pages of a published site against the records: what a page shows as agreed must be what was agreed.</summary>
/// <remarks>
/// Of <c>p/{policy}/v{version}/</c> the text must be that version's, of any other page below <c>p/{policy}/</c> that of some agreed
/// version. Pages of drafts are not agreed and not looked at.
/// </remarks>
public static class PublishedPages
{
    /// <summary>What the site shows that was not agreed, and what it lacks.</summary>
    public static EquatableArray<HistoryFault> Compare(PolicyHistory history, IEnumerable<PublishedPage> pages)
    {
        var faults = new List<HistoryFault>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var agreed = history.Records.Where(static record => record.Decision.MakesVersion()).ToList();
        foreach (var page in pages.OrderBy(static page => page.Path, StringComparer.Ordinal))
        {
            if (PartOf(page.Path, history.PolicyId) is { } part && part.Split('/')[0] != "draft" && PageText.In(page.Html) is { } text)
            {
                Check(page, part, ContentHash.Of(text));
            }
        }

        foreach (var record in agreed.Where(record => !shown.Contains(record.Hashes.VisibleText)))
        {
            faults.Add(new HistoryFault(HistoryFaultKind.TextChanged, record.Path, $"The site has no page that shows version {record.Version} as it was agreed. Build the site again."));
        }

        return faults.ToEquatableArray();

        void Check(PublishedPage page, string part, string hash)
        {
            var version = part.Length > 0 && part[0] == 'v' ? PolicyVersion.Read(part.Split('/')[0].Substring(1)) : null;
            if (version is { } named && history.Of(named) is null)
            {
                faults.Add(new HistoryFault(HistoryFaultKind.NotRecorded, page.Path, $"The site shows version {named}, of which no record here speaks, so records may have been cut off at their end. Look for them in a copy."));
                return;
            }

            shown.Add(hash);
            if (!agreed.Exists(record => record.Hashes.VisibleText == hash && (version is null || record.Version == version)))
            {
                faults.Add(new HistoryFault(HistoryFaultKind.TextChanged, page.Path, $"The text on this page is not {(version is { } of ? $"that of version {of}" : "that of any version")} as it was agreed. Build the site again, and find out who changed it."));
            }
        }
    }

    // "p/social-media/v1.0.0/index.html" → "v1.0.0/index.html"
    private static string? PartOf(string path, string policyId)
    {
        var folder = $"p/{policyId}/";
        return path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal) ? path.Substring(folder.Length) : null;
    }
}
