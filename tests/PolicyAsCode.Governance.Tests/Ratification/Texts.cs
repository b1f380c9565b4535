using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Tests.Ratification;

/// <summary>Texts of the repository, read for tests.</summary>
internal static class Texts
{
    public static Library Library { get; } = LibraryReader.Read(Source("policy", "library.yml")).Library;

    /// <summary>Every golden case, and the policy of the example federation.</summary>
    public static TheoryData<string> All => [.. Baseline.Cases, "social-media"];

    public static BoundPolicy Bind(string name) => name == "social-media"
        ? Binder.Bind(Source("policy", "social-media", "policy.md"), name, Library)
        : Bind(name, Baseline.Read(name));

    public static BoundPolicy Bind(string id, string text) => Binder.Bind(new SourceText(text, id + "/policy.md"), id, Library);

    public static FrozenPolicy Freeze(BoundPolicy policy) => new("1.0.0", policy.Document, Library)
    {
        History = policy.Document.Rules.Rules.Select(rule => new RuleHistory(rule.Id, 1, "1.0.0")).ToEquatableArray(),
        Retired = EquatableArray.Of(new RetiredRule("old-rule", "1.0.0", "no longer needed", "", 2, new Rule { Id = "old-rule", Sentence = "Staff must not smoke." })),
    };

    private static SourceText Source(params string[] path) => new(File.ReadAllText(Repository.PathTo(path)), string.Join('/', path));
}
