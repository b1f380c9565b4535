using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Site;

namespace PolicyAsCode.Cli.Publishing;

/// <summary>Brings together what a site is made of: the working texts, and what the records say was agreed.</summary>
internal sealed class SiteContents
{
    private readonly Dictionary<string, (string Stamp, FolderHistory History)> _known = new(StringComparer.Ordinal);

    /// <summary>The content of the site of a folder's policies.</summary>
    /// <param name="surroundings">The machine.</param>
    /// <param name="findings">The working texts, as they were read.</param>
    /// <param name="policies">The folder that holds them.</param>
    /// <exception cref="Refusal">The history of a policy cannot be relied on, and nothing may be published from it.</exception>
    public SiteContent Of(Surroundings surroundings, Findings findings, string policies)
    {
        var histories = PolicyFolder.In(surroundings, policies).Select(Known).ToList();
        var agreed = histories.Where(history => history.Latest.Length > 0).ToDictionary(history => history.Archive.History.PolicyId, history => history.Latest, StringComparer.Ordinal);
        var drafts = findings.Files
            .Where(file => !agreed.TryGetValue(file.File.PolicyId, out var hash) || hash != HashOf(histories, file.File.PolicyId))
            .Select(file => file.Document!);
        return new SiteContent(findings.Library, drafts.ToEquatableArray())
        {
            Archives = histories.Where(history => history.Archive.History.Records.Count > 0 || history.Archive.Proposal is not null).Select(history => history.Archive).ToEquatableArray(),
            Logo = LogoFile.Read(surroundings, findings.Library, policies),
        };
    }

    // A history is read and proved again only when one of its files changed.
    private FolderHistory Known(PolicyFolder folder)
    {
        var stamp = folder.Stamp();
        if (!_known.TryGetValue(folder.Path, out var known) || known.Stamp != stamp)
        {
            _known[folder.Path] = known = (stamp, HistoryOf(folder));
        }

        return known.History;
    }

    // The archive, the hash of the working text, and the hash of the text agreed last.
    private sealed record FolderHistory(PolicyArchive Archive, string Working, string Latest);

    private static FolderHistory HistoryOf(PolicyFolder folder)
    {
        var proved = ProvedHistory.Of(folder, "Until then nothing is published.");
        var (files, history) = (proved.Files, proved.History);
        var versions = history.Records.Where(record => record.Decision.MakesVersion()).Select(proved.Agreed).ToEquatableArray();
        var working = files[StoredPaths.Text]?.Hash ?? "";
        var archive = new PolicyArchive(history, versions) { Proposal = ProposalOf(files, working) };
        return new FolderHistory(archive, working, history.Latest?.Hashes.Text ?? "");
    }

    // A proposal holds for the exact text it names; after an edit the text is a draft again.
    private static ProposedText? ProposalOf(StoredPolicy stored, string working) =>
        stored[StoredPaths.Proposal] is { } file && Proposal.Read(file) is { } proposal && proposal.Text == working
            ? new ProposedText(proposal.Version, proposal.Proposed, proposal.Summary) { Confirmed = proposal.Confirmed }
            : null;

    private static string HashOf(IEnumerable<FolderHistory> histories, string policy) =>
        histories.First(history => history.Archive.History.PolicyId == policy).Working;
}
