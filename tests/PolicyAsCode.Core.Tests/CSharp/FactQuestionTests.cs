using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;

namespace PolicyAsCode.Tests.CSharp;

public class FactQuestionTests
{
    [Theory]
    [InlineData("must not", "post images of pupils", "Will staff post images of pupils?")]
    [InlineData("are required to", "read the policy.", "Will staff read the policy?")]
    [InlineData("should", "reply, unless they are away, within a day", "Will staff reply within a day?")]
    [InlineData("may not", "reply (unless they are away)", "Will staff reply?")]
    public void Where_a_plain_verb_follows_the_act_is_asked_for_directly(string force, string action, string question) =>
        Assert.Equal(question, FactQuestion.OfAct(Staff(Polarity.Forbid, force, action)));

    [Theory]
    [InlineData(Polarity.Oblige, "are responsible for", "Is what this rule asks for done: “Staff X.”?")]
    [InlineData(Polarity.Forbid, "never", "Does what this rule forbids happen: “Staff X.”?")]
    [InlineData(Polarity.PermitOnly, "may only", "Does what this rule limits happen: “Staff X.”?")]
    [InlineData(Polarity.Permit, "are free for", "Does what this rule allows happen: “Staff X.”?")]
    public void Elsewhere_the_sentence_is_quoted(Polarity polarity, string force, string question) =>
        Assert.Equal(question, FactQuestion.OfAct(Staff(polarity, force, "checking settings")));

    [Fact]
    public void A_limit_of_the_whole_list_is_asked_for_by_its_lead_in() =>
        Assert.Equal(
            "Does it stay within what the whole list allows: “staff may only let the hall to …”?",
            FactQuestion.OfOnly(Staff(Polarity.PermitOnly, "may only", "charities") with { ListId = "letting", Context = "let the hall to" }));

    [Fact]
    public void Where_nobody_is_named_the_sentence_is_quoted() =>
        Assert.Equal("Is what this rule asks for done: “Staff X.”?", FactQuestion.OfAct(Staff(Polarity.Oblige, "will", "be reviewed") with { Audience = Audience.Implied }));

    [Theory]
    [InlineData("school", "The school", "Will the school reply?")]
    [InlineData("", "Ofsted inspectors", "Will Ofsted inspectors reply?")]
    [InlineData("dsl", "DSL", "Will DSL reply?")]
    [InlineData("", "Year 7 pupils", "Will Year 7 pupils reply?")]
    public void Names_keep_their_capital_inside_the_question(string id, string words, string question) =>
        Assert.Equal(question, FactQuestion.OfAct(Staff(Polarity.Oblige, "must", "reply") with { Audience = new(Of(new AudienceMember(id, words))) }));

    [Fact]
    public void A_context_stands_between_person_and_act() =>
        Assert.Equal("Will staff post on Facebook photos?", FactQuestion.OfAct(Staff(Polarity.Forbid, "must not", "photos") with { Context = "post on Facebook" }));

    [Fact]
    public void A_limit_is_asked_for_in_the_authors_words()
    {
        Assert.Equal("Does this exception hold: “unless they agree”?", FactQuestion.OfLimit(Books.Unless("agree", "unless they agree")));
        Assert.Equal("Is this condition met: “if they agree”?", FactQuestion.OfLimit(new Limit(LimitKind.Condition, "", "if they agree", IsShared: false)));
    }

    private static Rule Staff(Polarity polarity, string force, string action) => new()
    {
        Sentence = "Staff X.", Audience = Books.Staff, Force = new(polarity, Strength.Binding, force), Action = action, Limits = Of(Books.Unless("away", "unless they are away")),
    };
}
