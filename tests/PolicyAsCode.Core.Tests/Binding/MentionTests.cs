namespace PolicyAsCode.Tests.Binding;

public class MentionTests
{
    [Theory]
    [InlineData("Staff must not post photos on Facebook.", "facebook")]
    [InlineData("Staff must not post photos on the school’s Facebook page.", "facebook")]
    [InlineData("Staff must not post photos on Facebook, Instagram or X.", "facebook instagram x-twitter")]
    [InlineData("Staff must not send photos by email or in WhatsApp groups.", "email whatsapp")]
    [InlineData("Staff must not post on the Facebook page of the friends’ association.", "friends-facebook")]
    [InlineData("Staff must not connect a profile to a work email address.", "")]
    [InlineData("Staff must not post photos online, including on Facebook.", "")]
    [InlineData("Staff must not post photos on social media, such as Facebook.", "")]
    [InlineData("Staff must not post photos, not only on Facebook.", "")]
    [InlineData("Staff must not post photos, unless they stand on Facebook already.", "")]
    [InlineData("Staff must not mark a wrong answer with an x.", "")]
    [InlineData("Staff must not share Facebook links.", "")]
    public void A_rule_is_limited_to_a_channel_only_where_the_words_say_so(string text, string channels) =>
        Assert.Equal(channels, string.Join(' ', Rule(text).Channels));

    [Theory]
    [InlineData("Staff must report concerns to the DSL.", "designated-safeguarding-lead")]
    [InlineData("Staff must report concerns to the designated safeguarding lead or the headteacher.", "designated-safeguarding-lead headteacher")]
    [InlineData("Staff must tell the headteacher.", "headteacher")]
    [InlineData("Staff must not report concerns to the headteacher.", "")]
    [InlineData("Staff must listen to the headteacher.", "")]
    [InlineData("Staff must report concerns about the headteacher.", "")]
    public void Escalation_is_to_whom_a_duty_says_to_report(string text, string roles) =>
        Assert.Equal(roles, string.Join(' ', Rule(text).Escalation));

    [Theory]
    [InlineData("Staff must follow the staff behaviour policy.", "staff-behaviour")]
    [InlineData("Staff must follow the behaviour policy and the anti-harassment policy.", "behaviour anti-harassment")]
    [InlineData("Staff must follow the complaints procedure.", "complaints")]
    [InlineData("Staff must behave.", "")]
    public void Other_policies_are_found_by_their_names_the_longer_first(string text, string policies) =>
        Assert.Equal(policies, string.Join(' ', Rule(text).Refers));

    [Fact]
    public void A_related_policy_that_the_library_does_not_know_is_found_too()
    {
        var text = Bound.Settings.Replace("review: yearly", "review: yearly\nrelated: [school-trips]", StringComparison.Ordinal) + "Staff must follow the school trips policy. {#one}\n";

        Assert.Equal(["school-trips"], Assert.Single(Bound.File(text).Document.Rules.Rules).Refers);
    }

    [Fact]
    public void Tags_are_the_subjects_whose_words_a_rule_uses() =>
        Assert.Equal(["safeguarding", "privacy"], Rule("Staff must not share images of other pupils without consent.").Tags);

    private static PolicyAsCode.Model.Rule Rule(string sentence) => Assert.Single(Bound.Rules(sentence + " {#one}\n"));
}
