using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;

namespace PolicyAsCode.Tests.CSharp;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("names-or-photos", "NamesOrPhotos")]
    [InlineData("2-weeks", "_2Weeks")]
    [InlineData("new", "New")]
    [InlineData("check", "CheckRule")]
    [InlineData("rules", "RulesRule")]
    [InlineData("get-type", "GetTypeRule")]
    [InlineData("t-result", "TResultRule")]
    [InlineData("list", "ListRule")]
    [InlineData("économies d'énergie", "ÉconomiesDÉnergie")]
    [InlineData("a\u200Db\u0301", "AB")]
    public void A_rule_is_named_by_its_id(string id, string name)
    {
        var names = NamesOf(Sentence(id));

        Assert.Equal(name, names.Classes[0].Rules[0].Name);
        Assert.Empty(names.Clashes);
    }

    [Fact]
    public void Two_ids_that_make_one_name_clash_and_the_later_is_left_out()
    {
        var names = NamesOf(Sentence("year-7a"), Sentence("year7a"), Sentence("year-7-a"));

        Assert.Equal("Year7a", Assert.Single(names.Classes[0].Rules.Take(1)).Name);
        Assert.Equal(Of(new NameClash("year7a", "year7a", "year-7a")), names.Clashes.Where(clash => clash.RuleId == "year7a").ToEquatableArray());
    }

    [Fact]
    public void An_id_given_twice_is_named_once() =>
        Assert.Equal([new NameClash("photo", "photo", "photo")], NamesOf(Sentence("photo"), Sentence("photo") with { ListId = "posts" }).Clashes);

    [Fact]
    public void A_rule_whose_name_is_that_of_an_other_rules_constant_clashes() =>
        Assert.Equal([new NameClash("photo-id", "photo-id", "photo")], NamesOf(Sentence("photo"), Sentence("photo-id")).Clashes);

    [Fact]
    public void A_key_that_makes_the_fact_of_another_rule_clashes() =>
        Assert.Equal(["photo"], NamesOf(Sentence("photo", Books.Unless("by-staff", "unless by staff")), Sentence("photo-by-staff")).Clashes.Select(clash => clash.RuleId));

    [Fact]
    public void Two_limits_of_one_rule_with_one_key_clash() =>
        Assert.Single(NamesOf(Sentence("photo", Books.Unless("consent", "unless a"), Books.Unless("consent", "unless b"))).Clashes);

    [Fact]
    public void An_id_without_a_letter_or_digit_has_no_name() =>
        Assert.Equal([new NameClash("---", "---", "")], NamesOf(Sentence("---")).Clashes);

    [Fact]
    public void Limits_without_a_key_are_numbered_by_kind_in_the_order_of_the_text()
    {
        var condition = new Limit(LimitKind.Condition, "", "if c", IsShared: false);
        var names = NamesOf(Sentence("photo", Books.Unless("", "unless a"), condition, Books.Unless("consent", "unless b"), Books.Unless("", "unless d")));

        Assert.Equal(["PhotoException1", "PhotoCondition1", "PhotoConsent", "PhotoException3"], names.Classes[0].Rules[0].Limits.Select(limit => limit.Fact));
    }

    [Fact]
    public void Limits_of_a_lead_in_are_one_fact_named_by_the_list()
    {
        var shared = new Limit(LimitKind.Condition, "", "if there is an account", IsShared: true);
        var names = NamesOf(Sentence("photo", shared) with { ListId = "posts" }, Sentence("video", shared, Books.Unless("", "unless a")) with { ListId = "posts" });

        Assert.Equal(["PostsCondition1", "PostsCondition1", "VideoException1"], names.Classes[0].Rules.SelectMany(rule => rule.Limits).Select(limit => limit.Fact));
    }

    [Fact]
    public void An_only_without_a_condition_has_a_fact_for_its_limit()
    {
        var only = new Force(Polarity.PermitOnly, Strength.Binding, "may only");
        var names = NamesOf(Sentence("like") with { Force = only }, Sentence("follow", new Limit(LimitKind.Condition, "they-do", "if they do", IsShared: false)) with { Force = only });

        Assert.Equal(["LikeWithinLimit", "FollowTheyDo"], names.Classes[0].Rules.SelectMany(rule => rule.Limits).Select(limit => limit.Fact));
    }

    [Fact]
    public void An_only_of_the_lead_in_is_one_limit_of_all_its_items()
    {
        var only = new Force(Polarity.PermitOnly, Strength.None, "may only");
        var names = NamesOf(
            Sentence("charities") with { ListId = "letting", Force = only, Action = "charities" },
            Sentence("clubs") with { ListId = "letting", Force = only, Action = "clubs" },
            Sentence("fairs") with { ListId = "letting", Force = only, Action = "fairs may only be held in May" });

        Assert.Equal(["LettingWithinLimit", "LettingWithinLimit", "FairsWithinLimit"], names.Classes[0].Rules.SelectMany(rule => rule.Limits).Select(limit => limit.Fact));
        Assert.Empty(names.Clashes);
    }

    [Fact]
    public void Rules_stand_in_the_class_of_their_list_then_of_their_section_then_of_the_policy()
    {
        var names = NamesOf(
            Sentence("a1") with { ListId = "posts", SectionId = "online" }, Sentence("b1") with { SectionId = "online" }, Sentence("c1"), Sentence("d1") with { SectionId = "posts" });

        Assert.Equal(["Posts A1 D1", "Online B1", "List C1"], names.Classes.Select(each => $"{each.Name} {string.Join(' ', each.Rules.Select(rule => rule.Name))}"));
    }

    [Fact]
    public void A_list_with_the_policys_name_gets_one_of_its_own() =>
        Assert.Equal("ListRules", NamesOf(Sentence("a1") with { ListId = "list" }).Classes[0].Name);

    [Fact]
    public void Two_lists_that_make_one_name_clash()
    {
        var names = NamesOf(Sentence("a1") with { ListId = "year7a" }, Sentence("b1") with { ListId = "year7-a" }, Sentence("c1") with { ListId = "Year7A" });

        Assert.Equal(["Year7a", "Year7A"], names.Classes.Select(each => each.Name));
        Assert.Equal([new NameClash("c1", "Year7A", "year7-a")], names.Clashes);
    }

    [Fact]
    public void A_class_with_too_many_rules_is_left_out()
    {
        var rules = Enumerable.Range(0, CSharpNames.MostRules + 1).Select(index => Sentence($"rule{index}") with { ListId = "long" });
        var names = NamesOf([.. rules, Sentence("short1")]);

        Assert.Equal(CSharpNames.MostRules + 1, names.Clashes.Count);
        Assert.Equal("Short1", Assert.Single(names.Classes).Rules[0].Name);
    }

    [Theory]
    [InlineData("social-media", "SocialMedia")]
    [InlineData("audience", "AudiencePolicy")]
    [InlineData("channel", "ChannelPolicy")]
    [InlineData("---", "Policy")]
    public void A_policy_is_named_by_its_folder(string id, string name) => Assert.Equal(name, CSharpNames.Of(Books.Book(id, Sentence("a1"))).ClassName);

    private static CSharpNames NamesOf(params Rule[] rules) => CSharpNames.Of(new RuleBook("list", "A policy", default, rules.ToEquatableArray()));

    private static Rule Sentence(string id, params Limit[] limits) => new() { Id = id, Sentence = id, Force = Books.MustNot, Limits = limits.ToEquatableArray() };
}
