using System.Text;

namespace PolicyAsCode.Site;

public class SiteSessionTests
{
    private static readonly PolicyDocument Other = AgreedSample.Read("---\ntitle: Other policy\n---\n# Other policy\n\n## Duties {#duties}\n\nStaff must help. {#help}\n") with { Id = "other" };

    [Fact]
    public void After_an_edit_the_site_is_the_one_a_full_build_makes()
    {
        var session = new SiteSession(Theme.BuiltIn, Sample.Options);
        session.Update(Content("Staff must help.", "Other policy"));
        var edited = Content("Staff must always help.", "Other policy");

        Assert.Equal(Files(SiteBuilder.Build(edited, Theme.BuiltIn, Sample.Options)), Files(session.Update(edited)));
    }

    [Fact]
    public void A_new_title_reaches_the_pages_of_other_policies()
    {
        var session = new SiteSession(Theme.BuiltIn, Sample.Options);
        session.Update(Content("Staff must help.", "Other policy"));
        var renamed = Content("Staff must help.", "New name");

        Assert.Equal(Files(SiteBuilder.Build(renamed, Theme.BuiltIn, Sample.Options)), Files(session.Update(renamed)));
    }

    [Fact]
    public void Pages_of_a_policy_that_did_not_change_are_not_made_again()
    {
        var session = new SiteSession(Theme.BuiltIn, Sample.Options);
        var before = session.Update(Content("Staff must help.", "Other policy")).OfType<SiteFile>().Single(file => file.Path == "p/trips/index.html");

        var after = session.Update(Content("Staff must always help.", "Other policy")).OfType<SiteFile>().Single(file => file.Path == "p/trips/index.html");

        Assert.Same(before, after);
    }

    private static SiteContent Content(string sentence, string title)
    {
        var rule = Other.Rules.Rules[0] with { Sentence = sentence };
        var other = Other with { Metadata = Other.Metadata with { Title = title }, Rules = Other.Rules with { Rules = EquatableArray.Of(rule) } };
        return AgreedSample.Content with { Drafts = EquatableArray.Of(AgreedSample.DraftText, other) };
    }

    private static IEnumerable<(string, string)> Files(IEnumerable<SiteOutput> outputs) => outputs.OfType<SiteFile>().Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span)));
}
