using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Tests;

/// <summary>Binds texts for tests, with the library of the example federation.</summary>
internal static class Bound
{
    public static Library Library { get; } = LibraryReader.Read(FromRepository("policy", "library.yml")).Library;

    /// <summary>The social media policy of this repository as it was first agreed: its drafts move on.</summary>
    public static BoundPolicy SocialMedia { get; } = Binder.Bind(FromRepository("policy", "social-media", "ratified", "1.0.0.md"), "social-media", Library);

    /// <summary>Binds a text under settings that have nothing wrong with them.</summary>
    public static BoundPolicy Text(string text) => File(Settings + text);

    /// <summary>The rules of a text, in document order.</summary>
    public static EquatableArray<Rule> Rules(string text) => Text(text).Document.Rules.Rules;

    /// <summary>Binds a whole file.</summary>
    public static BoundPolicy File(string text) => Binder.Bind(new SourceText(text, "example/policy.md"), "example", Library);

    /// <summary>Binds a case of tests/Baselines.</summary>
    public static BoundPolicy Case(string name) => Binder.Bind(new SourceText(Baseline.Read(name), name + "/policy.md"), name, Library);

    /// <summary>Settings that have nothing wrong with them.</summary>
    public const string Settings = """
        ---
        title: Example policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [staff, pupils] }
        ---

        """;

    public static SourceText FromRepository(params string[] path) => new(System.IO.File.ReadAllText(Repository.PathTo(path)), string.Join('/', path));
}
