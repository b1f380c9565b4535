using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Binding;

public class SentenceTests
{
    [Theory]
    [InlineData("The school will not publish on Facebook:\n\n- political statements", "The school will not publish on Facebook political statements.")]
    [InlineData("Staff must not:\n\n- Shout.\n- Run.", "Staff must not shout.")]
    [InlineData("Staff must not:\n\n- Facebook their friends\n- Run", "Staff must not Facebook their friends.")]
    [InlineData("Staff must not:\n\n- DSL reports they find on desks must not be read\n- Run", "Staff must not: DSL reports they find on desks must not be read.")]
    [InlineData("Staff must not use:\n\n- X\n- A megaphone", "Staff must not use X.")]
    [InlineData("Staff must not use:\n\n- A megaphone\n- X", "Staff must not use a megaphone.")]
    [InlineData("Staff must not visit:\n\n- Alderwick Primary School\n- Shops", "Staff must not visit Alderwick Primary School.")]
    [InlineData("Staff must not work on:\n\n- Sundays; or\n- Bank holidays.", "Staff must not work on Sundays.")]
    [InlineData("Staff must not:\n\n- smoke; and\n- run.", "Staff must not smoke.")]
    [InlineData("Staff must not:\n\n- say “hello.”\n- run", "Staff must not say “hello.”")]
    [InlineData("Staff must not do the following:\n\n- Smoke\n- Run", "Staff must not do the following: smoke.")]
    [InlineData("staff must not -\n\n- run   in\n  corridors", "Staff must not run in corridors.")]
    public void Lead_in_and_item_read_as_one_sentence(string text, string sentence) => Assert.Equal(sentence, Bound.Rules(text)[0].Sentence);

    [Fact]
    public void The_items_above_a_nested_rule_stand_between_lead_in_and_item()
    {
        var rules = Bound.Rules("Staff must not:\n\n- share with strangers:\n  - names of pupils\n  - photos of pupils\n- smoke\n");

        Assert.Equal("Staff must not share with strangers names of pupils.", rules[0].Sentence);
        Assert.Equal("share with strangers", rules[0].Context);
        Assert.Equal("names of pupils", rules[0].Action);
    }

    [Theory]
    [InlineData("must not", "must-not")]
    [InlineData("should not", "should-not")]
    [InlineData("may", "may")]
    [InlineData("must", "must")]
    [InlineData("should", "should")]
    [InlineData("are encouraged to", "encouraged")]
    public void A_verb_above_a_nested_list_has_the_force_of_the_lead_in(string modal, string word)
    {
        foreach (var verb in new[] { "share with strangers", "post on", "take part in", "do", "discuss" })
        {
            var rules = Bound.Rules($"Staff {modal}:\n\n- {verb}:\n  - names of pupils\n  - photos of pupils\n- smoke\n");

            Assert.All(rules, rule => Assert.Equal(word, rule.Force.Modality.ToWord()));
            Assert.Equal(3, rules.Count);
        }
    }

    [Theory]
    [InlineData("If a trip is booked, staff must not, within 2 days of the trip:\n\n- change the route\n- drive", "If a trip is booked, staff must not, within 2 days of the trip, change the route.")]
    [InlineData("We will:\n\n- never share addresses\n- answer letters", "We will never share addresses.")]
    [InlineData("Staff must not:\n\n- share names\n- Share passwords\n- Ofsted reports", "Staff must not share names.|Staff must not share passwords.|Staff must not Ofsted reports.")]
    public void Joints_read_well(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Bound.Rules(text).Select(rule => rule.Sentence).Take(sentences.Split('|').Length));

    [Fact]
    public void A_sentence_rule_is_its_own_sentence()
    {
        var rule = Assert.Single(Bound.Rules("Staff must not smoke\nin school. {#smoke}\n"));

        Assert.Equal("Staff must not smoke in school.", rule.Sentence);
        Assert.Equal("smoke in school", rule.Action);
        Assert.Equal("", rule.Context);
    }
}
