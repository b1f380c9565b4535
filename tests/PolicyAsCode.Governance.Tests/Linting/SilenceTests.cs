using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Tests.Ratification;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Governance.Tests.Linting;

/// <summary>Where all is well nothing is said: beside their history our own policies are silent too, and what was put before governors is what keeps them so.</summary>
public sealed class SilenceTests
{
    public static TheoryData<string> Policies => [.. Directory.GetDirectories(Repository.PathTo("policy")).Select(folder => Path.GetFileName(folder)!).Where(name => File.Exists(Repository.PathTo("policy", name, "policy.md")))];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Our_own_policies_have_nothing_to_be_found_beside_what_was_agreed(string policy) =>
        Assert.Empty(Find(policy, FilesOf(policy)).Select(found => $"{found.File.Path} {found.Diagnostic.Id} {found.Diagnostic.Message}"));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Without_the_proposal_every_rule_that_binds_less_comes_back(string policy)
    {
        var files = FilesOf(policy).Where(file => file.Path != StoredPaths.Proposal).ToList();
        var context = new HistoryContext(Bind(policy, files), new StoredPolicy(policy, files.ToEquatableArray()), asOf: null);
        var weaker = context.Diff?.Changes.Where(change => change.Class == ChangeClass.Weakened && change.Kind != ChangeKind.RuleRemoved).Sum(change => change.Rules.Count) ?? 0;

        Assert.Equal(weaker, Find(policy, files).Count(found => found.Diagnostic.Id == "PAC7006"));
    }

    private static List<StoredFile> FilesOf(string policy)
    {
        var folder = Repository.PathTo("policy", policy);
        return [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => StoredFile.Of(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))];
    }

    private static Binding.BoundPolicy Bind(string policy, List<StoredFile> files) => Texts.Bind(policy, files.Single(file => file.Path == StoredPaths.Text).Text);

    private static IEnumerable<HistoryFinding> Find(string policy, List<StoredFile> files) =>
        HistoryLinter.Run(Bind(policy, files), new StoredPolicy(policy, files.ToEquatableArray()), LintOptions.Default.WithPreviews()).Where(found => found.Diagnostic.Severity > Severity.Hidden);
}
