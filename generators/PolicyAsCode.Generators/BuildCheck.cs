using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Model;
using Diagnostic = PolicyAsCode.Linting.Diagnostic;

namespace PolicyAsCode.Generators;

/// <summary>The policies of one build, checked as <c>policy lint</c> checks them: each by itself once, then all together.</summary>
internal sealed class BuildCheck
{
    private readonly AnalyzerConfigOptionsProvider _settings;
    private readonly CancellationToken _cancellation;
    private readonly List<PolicyFile> _files;
    private readonly Lazy<Library> _library;
    private readonly Lazy<Baseline> _baseline;
    private readonly Lazy<ILookup<string, Diagnostic>> _ofSet;
    private readonly ConcurrentDictionary<string, Lazy<FileCheck>> _checks = new(StringComparer.Ordinal);

    public BuildCheck(AnalyzerOptions options, CancellationToken cancellation)
    {
        (_settings, _cancellation) = (options.AnalyzerConfigOptionsProvider, cancellation);
        _files = options.AdditionalFiles.Select(text => PolicyFile.Of(text, _settings)).OrderBy(file => file.Text.Path, StringComparer.Ordinal).ToList();
        _library = new(() => First(PolicyFileKind.Library) is { } file ? LibraryReader.Read(file.Read(cancellation)).Library : Library.None);
        _baseline = new(() => First(PolicyFileKind.Baseline) is { } file ? BaselineReader.Read(file.Read(cancellation)) : Baseline.None);
        _ofSet = new(FindInSet);
    }

    /// <summary>What is to be reported in a file of the build.</summary>
    public IEnumerable<Diagnostic> Report(PolicyFile file) => file.Kind switch
    {
        PolicyFileKind.Policy => OptionsOf(file).Diagnostics.Concat(ResultOf(file, new BaselineFilter(_baseline.Value, OptionsOf(file).Options)).Diagnostics),
        PolicyFileKind.Library => LibraryReader.Read(file.Read(_cancellation)).Diagnostics,
        PolicyFileKind.Baseline => FaultsOfBaseline(),
        _ => [],
    };

    /// <summary>What only shows beside the agreed versions and records of a policy, each with the text it is in.</summary>
    public IEnumerable<(SourceText Text, Diagnostic Found)> ReportHistory(PolicyFile file)
    {
        if (file.Kind != PolicyFileKind.Policy)
        {
            yield break;
        }

        var check = CheckOf(file);
        var stored = HistoryFiles.Of(file, _files.Where(other => other.Kind == PolicyFileKind.History), _cancellation);
        foreach (var (where, found) in HistoryLinter.Run(check.Policy, stored, check.Options))
        {
            if (where.Path == StoredPaths.Text)
            {
                yield return (check.Policy.Tree.Source, found);
            }
            else if (stored[where.Path] is not null)
            {
                yield return (new SourceText(where.Text, HistoryFiles.PathOf(file, where.Path)), found);
            }
            else
            {
                // A file that is missing has no place; it is named in the message, and reported at the text.
                yield return (check.Policy.Tree.Source, new Diagnostic(found.Id, found.Severity, default, $"{where.Path}: {found.Message}"));
            }
        }
    }

    private LintResult ResultOf(PolicyFile file, BaselineFilter filter)
    {
        var check = CheckOf(file);
        return filter.Apply(file.PolicyId, Linter.Report(check.Analysis, [.. _ofSet.Value[file.Text.Path]], check.Options));
    }

    // Which entries are stale shows only when all policies are through.
    private EquatableArray<Diagnostic> FaultsOfBaseline()
    {
        var policies = Policies().ToList();
        var filter = new BaselineFilter(_baseline.Value, policies.Count > 0 ? CheckOf(policies[0]).Options : LintOptions.Default);
        policies.ForEach(policy => ResultOf(policy, filter));
        return filter.Faults();
    }

    private ILookup<string, Diagnostic> FindInSet()
    {
        if (LintCatalogue.All.All(lint => lint.FindInSet is null))
        {
            return Enumerable.Empty<Diagnostic>().ToLookup(static _ => "");
        }

        var checks = Policies().Select(CheckOf).ToList();
        var set = new PolicySet([.. checks.Select(check => check.Analysis.Card)], _library.Value);
        var options = checks.Count > 0 ? checks[0].Options : LintOptions.Default;
        return SetLinter.Run(set, options).ToLookup(found => checks.First(check => ReferenceEquals(check.Analysis.Card, found.Policy)).Path, found => found.Diagnostic);
    }

    private FileCheck CheckOf(PolicyFile file) => _checks.GetOrAdd(file.Text.Path, _ => new Lazy<FileCheck>(() =>
    {
        var options = OptionsOf(file).Options;
        var policy = Binder.Bind(file.Read(_cancellation), file.PolicyId, _library.Value);
        return new FileCheck(file.Text.Path, options, policy, Linter.Analyze(policy, options));
    })).Value;

    private LintSettings OptionsOf(PolicyFile file)
    {
        var options = _settings.GetOptions(file.Text);
        var read = LintOptions.Read(options.Keys.Select(key => new KeyValuePair<string, string>(key, options.TryGetValue(key, out var value) ? value : "")));
        return read with { Options = read.Options.For(BuildSettings.Read(_settings).AsOf) };
    }

    private IEnumerable<PolicyFile> Policies() => _files.Where(file => file.Kind == PolicyFileKind.Policy);

    private PolicyFile? First(PolicyFileKind kind) => _files.Find(file => file.Kind == kind);

    private sealed record FileCheck(string Path, LintOptions Options, BoundPolicy Policy, PolicyAnalysis Analysis);
}
