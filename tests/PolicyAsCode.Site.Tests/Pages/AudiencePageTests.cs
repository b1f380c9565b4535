namespace PolicyAsCode.Site.Pages;

public class AudiencePageTests
{
    private const string For = "p/social-media/draft/for/";

    private static readonly Library Library = Sample.Library with
    {
        Audiences = EquatableArray.Of(
            new AudienceEntry("everyone", "Everyone", default, EquatableArray.Of("staff", "pupils"), IsPublisher: false),
            new AudienceEntry("staff", "Staff", default, EquatableArray.Of("governors"), IsPublisher: false),
            new AudienceEntry("governors", "Governors", default, default, IsPublisher: false),
            new AudienceEntry("pupils", "Pupils", default, default, IsPublisher: false)),
    };

    private static readonly Force Must = new(Polarity.Oblige, Strength.Binding, "must");

    private static readonly IReadOnlyDictionary<string, string> Site = Sample.Build(Library, Sample.Policy with
    {
        Rules = Sample.Policy.Rules with
        {
            Rules = EquatableArray.Of(
                Sample.Rule("all", "1 (a)", Must, "everyone", "Everyone must be kind."),
                Sample.Rule("work", "1 (b)", Must, "staff", "Staff must keep records."),
                Sample.Rule("play", "1 (c)", Must, "pupils", "Pupils must play fair."),
                Sample.Rule("doors", "1 (d)", new Force(Polarity.PermitOnly, Strength.Binding, "only may"), "staff", "Only staff may open the doors."),
                Sample.Rule("visit", "1 (e)", Must, "visitors", "Visitors must sign in.")),
        },
    });

    [Fact]
    public void A_rule_for_a_group_is_a_rule_for_everybody_in_it()
    {
        Assert.Equal(["all", "work", "doors"], RulesFor("governors"));
        Assert.Equal(["all", "work", "doors"], RulesFor("staff"));
    }

    [Fact]
    public void A_rule_for_others_is_left_out() => Assert.DoesNotContain("work", RulesFor("pupils"));

    [Fact]
    public void What_only_others_may_do_stands_on_the_page_of_those_who_may_not() => Assert.Contains("doors", RulesFor("pupils"));

    [Fact]
    public void A_rule_for_people_the_library_does_not_know_is_not_lost() => Assert.Equal(["visit"], RulesFor("_nobody"));

    [Fact]
    public void Rules_stand_below_the_word_for_their_force()
    {
        var words = Markup.Words(Site[For + "pupils/index.html"]);

        Assert.Matches("Must A duty.*Everyone must be kind.*Pupils must play fair.*May only.*Only staff may open the doors", words);
    }

    private static IEnumerable<string> RulesFor(string audience) =>
        Markup.Values(Site[$"{For}{audience}/index.html"], "href").Where(href => href.Contains("/r/", StringComparison.Ordinal)).Select(href => href.Split('/')[^2]);
}
