using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
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
        var stored = folder.Read();
        var reading = HistoryReader.Read(stored);
        if (reading.Faults.FirstOrDefault(fault => fault.Kind is HistoryFaultKind.HistoryChanged or HistoryFaultKind.TextChanged) is { } fault)
        {
            throw new Refusal($"{folder.Shown(fault.Path)}: {fault.Message} Until then nothing is published. See all of it with: policy verify {folder.PolicyId}");
        }

        var versions = reading.History.Records.Where(record => record.Decision.MakesVersion()).Select(record => Frozen(folder, stored, record)).ToEquatableArray();
        var working = stored[StoredPaths.Text]?.Hash ?? "";
        var archive = new PolicyArchive(reading.History, versions) { Proposal = ProposalOf(stored, working) };
        return new FolderHistory(archive, working, reading.History.Latest?.Hashes.Text ?? "");
    }

    private static FrozenPolicy Frozen(PolicyFolder folder, StoredPolicy stored, DecisionRecord record)
    {
        var file = stored[StoredPaths.RulesOf(record.Version.ToString())]!;
        return FrozenFile.Read(new SourceText(file.Text, file.Path))
            ?? throw new Refusal($"{folder.Shown(file.Path)} was written by a newer version of this tool, so it cannot be shown. Use that version.");
    }

    // A proposal holds for the exact text it names; after an edit the text is a draft again.
    private static ProposedText? ProposalOf(StoredPolicy stored, string working) =>
        stored[StoredPaths.Proposal] is { } file && Proposal.Read(file) is { } proposal && proposal.Text == working
            ? new ProposedText(proposal.Version, proposal.Proposed, proposal.Summary) { Confirmed = proposal.Confirmed }
            : null;

    private static string HashOf(IEnumerable<FolderHistory> histories, string policy) =>
        histories.First(history => history.Archive.History.PolicyId == policy).Working;
}
