using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>What a lint finds where the library lacks something.</summary>
public class LibraryLintTests
{
    [Theory]
    [InlineData("roles: [{ id: porter, name: Porter, words: [gatekeeper] }]", "PAC4021")]
    [InlineData("roles: [{ id: porter, name: Porter, words: [gatekeeper], contact: porter@example.org }]", "")]
    public void A_role_with_duties_and_without_an_address_is_reported_where_a_rule_names_it(string library, string expected) =>
        Assert.Equal(expected, string.Join(" ", Lint(library, "Drivers must call the gatekeeper. {#call}\n").Where(found => found.Id == "PAC4021").Select(found => found.Id)));

    [Fact]
    public void Without_a_library_no_word_is_a_term_to_avoid_an_abbreviation_or_another_policy()
    {
        const string Text = "All students use ICT, facebook and Facebook.\n\nThe safeguarding policy says more.\n\n## Related policies\n\n- [Health](https://example.org)\n";

        Assert.DoesNotContain(Lint("name: Nobody", Text), found => found.Id is "PAC3003" or "PAC3010" or "PAC3011" or "PAC3013" or "PAC3014" or "PAC4001");
    }

    private static EquatableArray<Diagnostic> Lint(string library, string text)
    {
        var words = LibraryReader.Read(new SourceText(library + "\n", "library.yml")).Library;
        var policy = Binder.Bind(new SourceText($"{Bound.Settings}# Example policy\n\n{text}", "example/policy.md"), "example", words);
        return Linter.Run(policy, LintOptions.Default.WithPreviews()).Diagnostics;
    }
}
