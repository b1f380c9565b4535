using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Tests.Binding;

public class MetadataTests
{
    private const string Complete = """
        ---
        title: Example policy
        summary: What it is about.
        owner: Headteacher
        approver: full-governing-body
        statutory: non-statutory
        review: 24 months
        applies-to: { schools: [alderwick], audiences: [staff, pupils] }
        related: [behaviour]
        retired:
          old: no longer needed
          older: { replaced-by: new }
        ---

        """;

    [Fact]
    public void Every_setting_is_read()
    {
        var policy = Bound.File(Complete);

        Assert.Empty(policy.Diagnostics);
        Assert.Equal(
            new PolicyMetadata
            {
                Title = "Example policy",
                Summary = "What it is about.",
                Owner = "Headteacher",
                Approver = "full-governing-body",
                Statutory = "non-statutory",
                Review = "24 months",
                Schools = EquatableArray.Of("alderwick"),
                Audiences = EquatableArray.Of("staff", "pupils"),
                Related = EquatableArray.Of("behaviour"),
                Retired = EquatableArray.Of(new RetiredId("old", "no longer needed", ""), new RetiredId("older", "", "new")),
            },
            policy.Document.Metadata);
    }

    [Fact]
    public void The_settings_of_this_repository_s_policy_have_nothing_wrong_with_them() => Assert.Empty(Bound.SocialMedia.Diagnostics);

    [Fact]
    public void A_file_without_settings_binds_and_says_so_once()
    {
        var policy = Bound.File("# Title\n\nStaff must not:\n\n- smoke\n");

        Assert.Equal(("PAC6001", Severity.Error), (Assert.Single(policy.Diagnostics).Id, policy.Diagnostics[0].Severity));
        Assert.Equal(("Title", 1), (policy.Document.Rules.Title, policy.Document.Rules.Rules.Count));
    }

    [Theory]
    [InlineData("{|PAC6001:---|}\ntitle: A\nowner: Headteacher\n---\n", "“approver”, “review” and “applies-to”")]
    [InlineData("{|PAC6001:---|}\n# nothing yet\n---\n", "“title”, “owner”, “approver”, “review” and “applies-to”")]
    public void What_is_missing_is_said_in_one_message(string marked, string names) => Assert.Contains(names, Assert.Single(Found(marked)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("title: Example policy", "title: {|PAC6001:[a, b]|}", "Write “title: …”")]
    [InlineData("owner: Headteacher", "owner: {|PAC0001:Headteachr|}", "Did you mean “Headteacher”?")]
    [InlineData("owner: Headteacher", "{|PAC6001:owner|}:", "do not say “owner”")]
    [InlineData("approver: full-governing-body", "approver: {|PAC0001:full-governing-boddy|}", "Did you mean “full-governing-body”?")]
    [InlineData("statutory: non-statutory", "statutory: {|PAC0001:non statutory|}", "Did you mean “non-statutory”?")]
    [InlineData("review: 24 months", "review: {|PAC6001:often|}", "24 months")]
    [InlineData("review: 24 months", "review: {|PAC6001:0 months|}", "24 months")]
    [InlineData("schools: [alderwick]", "schools: [{|PAC0001:alderwik|}]", "Did you mean “alderwick”?")]
    [InlineData("audiences: [staff, pupils]", "{|PAC0001:audience|}: [staff]", "Did you mean “audiences”?")]
    [InlineData("applies-to: { schools: [alderwick], audiences: [staff, pupils] }", "applies-to: {|PAC6001:everyone|}", "named values")]
    [InlineData("summary: What", "{|PAC0001:sumary|}: What", "Did you mean “summary”?")]
    [InlineData("summary: What it is about.", "{|PAC6001:version|}: 2.0", "worked out from the records")]
    [InlineData("summary: What it is about.", "{|PAC6001:status|}: ratified", "worked out from the records")]
    [InlineData("summary: What it is about.", "{|PAC6001:next-review|}: 2027-01-01", "worked out from the records")]
    [InlineData("summary: What it is about.", "{|PAC6001:id|}: example", "name of the policy’s folder")]
    [InlineData("summary: What it is about.", "{|PAC6001:title|}: Another", "given twice")]
    [InlineData("related: [behaviour]", "related: {|PAC6001:{ behaviour: yes }|}", "takes a list")]
    [InlineData("  old: no longer needed", "  {|PAC6001:old|}:", "what became of “old”")]
    [InlineData("replaced-by: new", "{|PAC0001:replacedby|}: new, reason: gone", "Did you mean “replaced-by”?")]
    public void A_setting_that_is_wrong_is_reported_where_it_stands(string right, string wrong, string message)
    {
        Assert.Contains(right, Complete, StringComparison.Ordinal);
        var diagnostic = Assert.Single(Found(Complete.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_lists_nobody_knows_no_strangers()
    {
        var policy = PolicyAsCode.Binding.Binder.Bind(new SourceText(Complete, "policy.md"), "example", Library.None);

        Assert.Empty(policy.Diagnostics);
    }

    private static EquatableArray<Diagnostic> Found(string marked)
    {
        var expected = MarkedText.Read(marked);
        var found = Bound.File(expected.Text).Diagnostics;
        Assert.Equal(expected.Marks, found.Select(diagnostic => new Mark(diagnostic.Id, diagnostic.Span)));
        return found;
    }
}
