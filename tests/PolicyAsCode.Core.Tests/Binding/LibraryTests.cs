using CsCheck;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Tests.Binding;

public class LibraryTests
{
    private static readonly string[] Pieces =
    [
        "roles", "audiences", "name", "id", "includes", "words", ":", ": ", "\n", "\n  ", "\n- ", "- ", "[", "]", "{", "}", "\"", "'",
        "&a", "*a", "!", "|", ">", "#", "%", "\t", "---", "...", "é", "\ud83d", "\0", "~", "null", "?", ",",
    ];

    [Fact]
    public void The_library_of_this_repository_has_nothing_wrong_with_it() =>
        Assert.Empty(LibraryReader.Read(Bound.FromRepository("policy", "library.yml")).Diagnostics);

    [Fact]
    public void Every_part_of_it_is_read()
    {
        var library = Bound.Library;

        Assert.Equal("Alderwick and Birchmere Federation", library.Name);
        Assert.Equal(["alderwick", "birchmere"], library.Schools.Select(school => school.Id));
        Assert.Equal(["employees", "governors", "volunteers", "account-staff", "headteacher"], library.Audiences.Single(audience => audience.Id == "staff").Includes);
        Assert.Equal("school", library.Audiences.Single(audience => audience.IsPublisher).Id);
        Assert.Equal("safeguarding@alderwick-birchmere.example", library.Roles.Single(role => role.Id == "designated-safeguarding-lead").Contact);
        Assert.Equal(["email", "website", "classdojo", "friends-facebook"], library.Channels.Where(channel => channel.IsInUse).Select(channel => channel.Id));
        Assert.Equal("full-governing-body", Assert.Single(library.Approvers).Id);
        Assert.Equal(new ReviewLimits("2 years", "60 days"), library.ReviewLimits);
        Assert.Contains(new TermEntry("DSL", "designated safeguarding lead"), library.Abbreviations);
        Assert.Contains(new TermEntry("students", "pupils"), library.PreferredTerms);
        Assert.Equal(["safeguarding", "privacy"], library.Tags.Select(tag => tag.Id));
        Assert.Equal("https://www.alderwick-birchmere.example/policies/behaviour", library.ExternalPolicies.Single(policy => policy.Id == "behaviour").Url);
    }

    [Theory]
    [InlineData("{|PAC0001:chanels|}: []", "Did you mean “channels”?")]
    [InlineData("roles:\n  - id: dsl\n    {|PAC0001:nam|}: DSL", "Did you mean “name”?")]
    [InlineData("roles:\n  - id: dsl\n  - id: {|PAC7002:dsl|}", "two entries called “dsl”")]
    [InlineData("roles:\n  - {|PAC6001:name: DSL|}\nname: A", "has no id")]
    [InlineData("roles:\n  - id: {|PAC6001:D S L|}", "small letters")]
    [InlineData("roles: {|PAC6001:dsl|}", "takes a list of entries")]
    [InlineData("roles: [{|PAC6001:dsl|}]", "named values")]
    [InlineData("name: {|PAC6001:[a]|}", "takes a few words")]
    [InlineData("channels:\n  - id: x\n    status: {|PAC0001:inuse|}", "Did you mean “in-use”?")]
    [InlineData("audiences:\n  - id: school\n    publisher: {|PAC0001:yes|}", "true or false")]
    [InlineData("audiences:\n  - id: staff\n    includes: [{|PAC0001:goverors|}]\n  - id: governors", "Did you mean “governors”?")]
    [InlineData("audiences:\n  - id: staff\n    includes: [{|PAC6001:staff|}]", "includes “staff” again")]
    [InlineData("audiences:\n  - id: a\n    includes: [{|PAC6001:b|}]\n  - id: b\n    includes: [{|PAC6001:c|}]\n  - id: c\n    includes: [{|PAC6001:a|}]", "again")]
    [InlineData("review-limits:\n  longest: {|PAC6001:long|}", "no length of time")]
    [InlineData("abbreviations:\n  {|PAC6001:DSL|}: [a]", "stands for")]
    [InlineData("{|PAC6001:just words|}", "name: value")]
    [InlineData("site:\n  colour: {|PAC6001:red|}", "no colour")]
    [InlineData("site:\n  logo: {|PAC6001:../secret.svg|}", "beside library.yml")]
    [InlineData("site:\n  logo: {|PAC6001:logo.html|}", "beside library.yml")]
    [InlineData("site:\n  address: {|PAC6001:javascript:alert(1)|}", "no address")]
    [InlineData("site:\n  {|PAC0001:adress|}: x", "Did you mean “address”?")]
    public void What_is_wrong_is_reported_where_it_stands(string marked, string message)
    {
        var expected = MarkedText.Read(marked);
        var found = LibraryReader.Read(new SourceText(expected.Text, "library.yml")).Diagnostics;

        Assert.Equal(expected.Marks, found.Select(diagnostic => new Mark(diagnostic.Id, diagnostic.Span)));
        Assert.Contains(message, found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_two_equal_ids_counts() =>
        Assert.Equal("First", Assert.Single(LibraryReader.Read(new SourceText("roles:\n  - { id: dsl, name: First }\n  - { id: dsl, name: Second }", "library.yml")).Library.Roles).Name);

    [Fact]
    public void A_text_over_the_limit_is_not_read() =>
        Assert.Equal(("PAC0007", Severity.Error), (Assert.Single(LibraryReader.Read(new SourceText(new string('#', 2_000_000), "library.yml")).Diagnostics).Id, Severity.Error));

    [Theory]
    [InlineData("a: &x [1, 1]\nb: [*x, *x]")]
    [InlineData("a: !!binary x")]
    [InlineData("roles: [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]")]
    [InlineData("a: !!---] b")]
    [InlineData("%YAML 99999999999.1\n---\na: b")]
    [InlineData("roles: [")]
    [InlineData("? [a]\n: b")]
    public void Growing_foreign_deep_and_broken_settings_are_refused(string text) =>
        Assert.Contains(LibraryReader.Read(new SourceText(text, "library.yml")).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

    [Fact]
    public void No_text_makes_it_throw_and_every_place_lies_inside() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 40].Select(string.Concat)
            .Sample(
                text =>
                {
                    var found = LibraryReader.Read(new SourceText(text, "library.yml")).Diagnostics;
                    Assert.All(found, diagnostic => Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= text.Length));
                },
                iter: 5000);
}
