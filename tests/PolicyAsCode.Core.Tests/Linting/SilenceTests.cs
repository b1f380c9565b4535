using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Where all is well nothing is said: on our own policies every finding is answered, and every answer answers something.</summary>
public class SilenceTests
{
    public static TheoryData<string> Policies => [.. Directory.GetDirectories(Repository.PathTo("policy")).Select(folder => Path.GetFileName(folder)!).Where(name => File.Exists(Repository.PathTo("policy", name, "policy.md")))];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Our_own_policies_have_no_warning_or_error_previews_included(string policy) =>
        Assert.Empty(Serious(TextOf(policy), policy).Select(found => $"{found.Id} {found.Message}"));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Without_one_of_its_answers_exactly_what_it_answered_comes_back(string policy)
    {
        var text = TextOf(policy);
        foreach (var answer in Linter.Analyze(Bind(text, policy), LintOptions.Default).Suppressions)
        {
            Assert.NotEmpty(answer.Reason);

            var found = Assert.Single(Serious(text.Remove(answer.Span.Start, answer.Span.Length), policy));

            Assert.Equal(Assert.Single(answer.Names).Id, found.Id);
        }
    }

    private static string TextOf(string policy) => File.ReadAllText(Repository.PathTo("policy", policy, "policy.md"));

    private static BoundPolicy Bind(string text, string policy) => Binder.Bind(new SourceText(text, policy + "/policy.md"), policy, Bound.Library);

    private static IEnumerable<Diagnostic> Serious(string text, string policy) =>
        Linter.Run(Bind(text, policy), LintOptions.Default.WithPreviews()).Diagnostics.Where(found => found.Severity >= Severity.Warning);
}
