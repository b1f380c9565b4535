using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting.Mutants;

/// <summary>Clean policies are broken by code in every place where they can be, and each break must be reported with its id at its place.</summary>
public class MutationRecallTests(ITestOutputHelper output)
{
    private const int Fewest = 2000;
    private static readonly string Ledger = Repository.PathTo("tests", "PolicyAsCode.Core.Tests", "Linting", "Mutants", "survivors.tsv");

    [Fact]
    public void A_clean_policy_is_clean()
    {
        foreach (var (name, text) in CleanPolicies.All)
        {
            Assert.Empty(Linter.Run(Bind(name, text), Options).Diagnostics.Where(found => found.Severity >= Severity.Warning).Select(found => $"{name}: {found.Id} {found.Message}"));
        }
    }

    /// <summary>Survivors are known by name in survivors.tsv; one that is found from now on must leave it.</summary>
    [Fact]
    public void Every_mutant_is_reported_with_its_id_at_its_place_but_for_the_known_survivors()
    {
        var mutants = CleanPolicies.All.SelectMany(policy => Mutations.Of(policy.Name, policy.Text)).Where(mutant => mutant.Text.Length > 0).ToList();
        var survivors = mutants.AsParallel().AsOrdered().Where(mutant => !IsReported(mutant)).ToList();
        foreach (var kind in mutants.GroupBy(mutant => mutant.Kind))
        {
            output.WriteLine($"{kind.First().Id} {kind.Key}: {kind.Count() - survivors.Count(mutant => mutant.Kind == kind.Key)} of {kind.Count()}");
        }

        Directory.CreateDirectory(Repository.PathTo("artifacts"));
        output.WriteLine($"all: {mutants.Count - survivors.Count} of {mutants.Count}");
        var known = File.ReadAllLines(Ledger).Skip(1).Where(line => line.Length > 0).Select(line => string.Join('\t', line.Split('\t').Take(3))).ToHashSet(StringComparer.Ordinal);
        Assert.True(mutants.Count >= Fewest, $"{mutants.Count} mutants");
        File.WriteAllLines(Repository.PathTo("artifacts", "mutation-survivors.tsv"), survivors.Select(mutant => $"{mutant.Name}\t{mutant.Id} {Excerpt(mutant)}"));
        Assert.Empty(survivors.Where(mutant => !known.Contains(mutant.Name)).Select(mutant => $"{mutant.Name}\t{mutant.Id} at “{Excerpt(mutant)}”"));
        Assert.Empty(known.Except(survivors.Select(mutant => mutant.Name)).Select(name => $"found by now, so it must leave the ledger: {name}"));
    }

    // The lint in question, and those of structure that may mute it: the others have no say, and three thousand texts are to be read in seconds.
    private static readonly Dictionary<string, List<Lint>> LintsFor = LintCatalogue.All.ToDictionary(
        lint => lint.Descriptor.Id,
        lint => LintCatalogue.All.Where(other => other == lint || other.Descriptor.Id.StartsWith("PAC11", StringComparison.Ordinal)).ToList(),
        StringComparer.Ordinal);

    private static bool IsReported(Mutant mutant) => Linter.Run(Bind(mutant.Policy, mutant.Text), Options, LintsFor[mutant.Id]).Diagnostics.Any(found =>
        (found.Id == mutant.Id && (mutant.Id == "PAC6001" || Meets(found.Span, mutant.Place) || found.Related.Any(related => Meets(related.Span, mutant.Place))))
        || found.Related.Any(related => related.Message.StartsWith(mutant.Id, StringComparison.Ordinal) && Meets(related.Span, mutant.Place)));

    private static bool Meets(TextSpan found, TextSpan place) => found.Start < place.End && place.Start < found.End;

    private static LintOptions Options { get; } = LintOptions.Default.WithPreviews().For(Example.AsOf);

    private static BoundPolicy Bind(string name, string text) => Binder.Bind(new SourceText(text, name + "/policy.md"), name, Bound.Library);

    private static string Excerpt(Mutant mutant) => mutant.Text[Math.Max(0, mutant.Place.Start - 30)..Math.Min(mutant.Text.Length, mutant.Place.End + 30)].Replace('\n', '⏎');
}
