using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Linting;

/// <summary>What a lint over a policy's history looks at: the working text beside what was agreed. Each layer is made when the first lint asks for it.</summary>
public sealed class HistoryContext
{
    private readonly Lazy<HistoryReading> _reading;
    private readonly Lazy<FrozenPolicy?> _latest;
    private readonly Lazy<PolicyDiff?> _diff;
    private readonly Lazy<Proposal?> _proposal;

    /// <summary>Makes the context of a policy.</summary>
    /// <param name="policy">Its working text.</param>
    /// <param name="stored">The files of its folder.</param>
    /// <param name="asOf">The day for which dates are judged; without one a lint that needs it is silent.</param>
    public HistoryContext(BoundPolicy policy, StoredPolicy stored, DateTime? asOf)
    {
        (Policy, Stored, AsOf) = (policy, stored, asOf);
        _reading = new(() => HistoryReader.Read(stored));
        _proposal = new(() => stored[StoredPaths.Proposal] is { } file ? Ratification.Steps.Proposal.Read(file) : null);
        _latest = new(ReadLatest);
        _diff = new(() => Latest is { } latest ? Differ.Compare(latest.Document, policy.Document, policy.Library) : null);
    }

    /// <summary>The working text.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>The files.</summary>
    public StoredPolicy Stored { get; }

    /// <summary>The day for which dates are judged.</summary>
    public DateTime? AsOf { get; }

    /// <summary>What the records say, and what is wrong with the files.</summary>
    public HistoryReading Reading => _reading.Value;

    /// <summary>What the records say.</summary>
    public PolicyHistory History => Reading.History;

    /// <summary>What is before governors; nothing where there is none, or it cannot be read.</summary>
    public Proposal? Proposal => _proposal.Value;

    /// <summary>Whether the working text is the one before governors; one that was edited since is a draft again.</summary>
    public bool IsProposed => Proposal is { } proposal && Stored[StoredPaths.Text]?.Hash == proposal.Text;

    /// <summary>Whether the working text is the one agreed last.</summary>
    public bool IsAgreed => History.Latest is { } latest && Stored[StoredPaths.Text]?.Hash == latest.Hashes.Text;

    /// <summary>The version agreed last, as it was read then; nothing where there is none, or its file is not what was agreed.</summary>
    public FrozenPolicy? Latest => _latest.Value;

    /// <summary>What changed since; nothing where there is no version.</summary>
    public PolicyDiff? Diff => _diff.Value;

    /// <summary>The place of a rule's words in the working text; the beginning where it has none.</summary>
    public TextSpan PlaceOf(string ruleId) => Policy.Map.Rules.TryGetValue(ruleId, out var span) ? span : default;

    /// <summary>The place of a setting's value; the beginning where it is not given.</summary>
    public TextSpan PlaceOfSetting(string key) => Policy.Tree.FrontMatter?.Settings[key] is YamlNode value ? value.Span : default;

    private FrozenPolicy? ReadLatest() =>
        History.Latest is { } record && Stored[StoredPaths.RulesOf(record.Version.ToString())] is { } file && file.Hash == record.Hashes.Rules
            ? FrozenFile.Read(new SourceText(file.Text, file.Path))
            : null;
}
