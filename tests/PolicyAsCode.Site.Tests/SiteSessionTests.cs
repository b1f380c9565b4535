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

    [Fact]
    public void An_edit_of_a_draft_makes_no_page_of_agreed_rules_again()
    {
        var session = new SiteSession(Theme.BuiltIn, Sample.Options);
        var before = session.Update(Content("Staff must help.", "Other policy")).OfType<SiteFile>().Where(IsOfAgreedRules).ToList();

        var after = session.Update(Content("Staff must always help.", "Other policy")).OfType<SiteFile>().Where(IsOfAgreedRules).ToList();

        Assert.True(before.Count > 5);
        Assert.Equal(before, after, ReferenceEqualityComparer.Instance);

        static bool IsOfAgreedRules(SiteFile file) => file.Path is "search/index.html" or "a-z/index.html" or "verify/index.html" or "rules.json" || file.Path.StartsWith("for/", StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_draft_of_an_agreed_policy_leaves_the_pages_of_others_as_they_are()
    {
        var session = new SiteSession(Theme.BuiltIn, Sample.Options);
        var archives = EquatableArray.Of(AgreedSample.Archive, Outings);
        var before = session.Update(AgreedSample.Content with { Archives = archives, Drafts = default }).OfType<SiteFile>().Where(IsOfOutings).ToList();
        var withDraft = AgreedSample.Content with { Archives = archives };

        var outputs = session.Update(withDraft);

        Assert.Equal(Files(SiteBuilder.Build(withDraft, Theme.BuiltIn, Sample.Options)), Files(outputs));
        Assert.True(before.Count > 5);
        Assert.Equal(before, outputs.OfType<SiteFile>().Where(IsOfOutings), ReferenceEqualityComparer.Instance);

        static bool IsOfOutings(SiteFile file) => file.Path.StartsWith("p/outings/", StringComparison.Ordinal);
    }

    // An agreed policy beside the one of the sample.
    private static PolicyArchive Outings => new(
        AgreedSample.History with { PolicyId = "outings" },
        AgreedSample.Archive.Versions.Select(version => version with { Document = version.Document with { Id = "outings" } }).ToEquatableArray());

    private static SiteContent Content(string sentence, string title)
    {
        var rule = Other.Rules.Rules[0] with { Sentence = sentence };
        var other = Other with { Metadata = Other.Metadata with { Title = title }, Rules = Other.Rules with { Rules = EquatableArray.Of(rule) } };
        return AgreedSample.Content with { Drafts = EquatableArray.Of(AgreedSample.DraftText, other) };
    }

    private static IEnumerable<(string, string)> Files(IEnumerable<SiteOutput> outputs) => outputs.OfType<SiteFile>().Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span)));
}
