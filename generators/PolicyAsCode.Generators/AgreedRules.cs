using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAsCode.CSharp;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Releases;
using PolicyAsCode.Linting.Lifecycle;
using PolicyAsCode.Model;
using Diagnostic = PolicyAsCode.Linting.Diagnostic;

namespace PolicyAsCode.Generators;

/// <summary>An agreed version of a policy.</summary>
/// <param name="Rules">Its rules, as they were read when it was agreed.</param>
/// <param name="Version">The version.</param>
/// <param name="ContentHash">The hash of its text.</param>
/// <param name="History">The revisions of its rules.</param>
/// <param name="Retired">The rules that left with its main version.</param>
internal sealed record AgreedPolicy(RuleBook Rules, string Version, string ContentHash, EquatableArray<RuleHistory> History, EquatableArray<RetiredName> Retired)
{
    public static AgreedPolicy Of(FrozenPolicy frozen, string contentHash)
    {
        var retired = frozen.RetiredLately.ToList();
        return new(
            frozen.Document.Rules,
            frozen.Version,
            contentHash,
            frozen.History.Concat(retired.Select(static rule => new RuleHistory(rule.Id, rule.Revision, ""))).ToEquatableArray(),
            retired.Select(static rule => new RetiredName(rule.Rule, rule.InWords())).ToEquatableArray());
    }
}

/// <summary>What the newest release holds: the agreed rules of its policies, and the words they were read with.</summary>
/// <param name="Policies">The policies; one whose history is not sound is left out.</param>
/// <param name="Vocabulary">Their words; where two libraries differ, those of the first policy.</param>
/// <param name="Faults">What keeps a policy out.</param>
internal sealed record AgreedRules(EquatableArray<AgreedPolicy> Policies, Library Vocabulary, EquatableArray<AgreedFault> Faults)
{
    public static AgreedRules None { get; } = new(default, Library.None, default);

    public static AgreedRules Read(ImmutableArray<PolicyFile> files, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(static file => file.Kind == PolicyFileKind.Releases) is not { } file)
        {
            return Failed(ReleaseFile.Name, "The project takes agreed texts, and there is no releases.yml that says which. Run policy release.");
        }

        if (ReleaseFile.Read(file.Read(cancellation)) is not { Count: > 0 } releases)
        {
            return Failed(file.Text.Path, "This file names no release, so it is open which agreed texts are meant. Put it back as it was, or run policy release.");
        }

        return ReleaseFile.TooLow(releases) is { } low
            ? new AgreedRules(default, Library.None, EquatableArray.Of(new AgreedFault(file.Text.Path, ReportedFromHistory.VersionTooLow.At(default, $"Release {low.Release.Version} is lower than its policies make it, so its number would hide what changes. It must be {low.AtLeast} at least."))))
            : Of(releases[releases.Count - 1], HistoryFiles.FolderOf(file), files.RemoveAll(static other => other.Kind != PolicyFileKind.History), cancellation);
    }

    /// <summary>Says what keeps a policy out, so that no rule goes missing in silence.</summary>
    public void ReportFaults(SourceProductionContext production)
    {
        foreach (var fault in Faults)
        {
            production.ReportDiagnostic(BuildDiagnostic.Of(fault.Found, new SourceText("", fault.Path)));
        }
    }

    private static AgreedRules Of(Release release, string folder, ImmutableArray<PolicyFile> history, CancellationToken cancellation)
    {
        var policies = new List<(AgreedPolicy Policy, Library Words)>();
        var faults = new List<AgreedFault>();
        foreach (var policy in release.Policies)
        {
            var stored = HistoryFiles.In($"{folder}{policy.PolicyId}/", policy.PolicyId, history, cancellation);
            var reading = HistoryReader.Read(stored);
            var rules = stored[StoredPaths.RulesOf(policy.Version.ToString())];
            if (reading.Faults.FirstOrDefault(static fault => fault.Kind != HistoryFaultKind.Unfinished) is { } fault)
            {
                faults.Add(new AgreedFault($"{folder}{policy.PolicyId}/{fault.Path}", ReportedFromHistory.HistoryChanged.At(default, fault.Message)));
            }
            else if (reading.History.Of(policy.Version) is { } record && rules is not null && FrozenFile.Read(new SourceText(rules.Text, rules.Path)) is { } frozen)
            {
                policies.Add((AgreedPolicy.Of(frozen, record.Hashes.Text), frozen.Vocabulary));
            }
            else
            {
                faults.Add(new AgreedFault(folder + ReleaseFile.Name, ReportedFromHistory.NotRecorded.At(default, $"The release holds version {policy.Version} of “{policy.PolicyId}”, and no record says that it was agreed. Look for the record in a copy.")));
            }
        }

        return new AgreedRules(policies.Select(static each => each.Policy).ToEquatableArray(), policies.Select(static each => each.Words).FirstOrDefault() ?? Library.None, faults.ToEquatableArray());
    }

    private static AgreedRules Failed(string path, string message) =>
        new(default, Library.None, EquatableArray.Of(new AgreedFault(path, ReportedFromHistory.NotRecorded.At(default, message))));
}

/// <summary>What keeps a policy out of the package.</summary>
/// <param name="Path">The file it lies in.</param>
/// <param name="Found">What was found.</param>
internal sealed record AgreedFault(string Path, Diagnostic Found);
