using CsCheck;
using PolicyAsCode.Binding;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Binding;

public class ProposedIdTests
{
    [Theory]
    [InlineData("names or photos of individuals, unless they have given consent", "names-photos-individuals")]
    [InlineData("Post images of other pupils without their permission", "post-images-pupils")]
    [InlineData("accept ‘friend requests’ from, or communicate with, pupils past or present", "accept-friend-requests-communicate")]
    [InlineData("political statements", "political-statements")]
    [InlineData("24 hours’ notice", "hours-notice")]
    [InlineData("use the school’s café", "use-schools-cafe")]
    [InlineData("if in doubt ask", "if-doubt-ask")]
    [InlineData("do it", "do-it")]
    [InlineData("", "rule")]
    [InlineData("Не публиковать", "rule")]
    public void A_rule_is_named_by_the_words_that_matter(string action, string id) => Assert.Equal(id, ProposedId.ForRule(action, []));

    [Fact]
    public void A_name_that_is_taken_grows_by_a_word_and_only_then_by_a_number()
    {
        const string Action = "make inappropriate comments about members of staff";
        HashSet<string> taken = ["make-inappropriate-comments-members"];

        Assert.Equal("make-inappropriate-comments-members-staff", ProposedId.ForRule(Action, taken));
        taken.Add("make-inappropriate-comments-members-staff");
        Assert.Equal("make-inappropriate-comments-members-staff-2", ProposedId.ForRule(Action, taken));
    }

    [Theory]
    [InlineData("unless they have given consent", "given-consent")]
    [InlineData("without their permission", "permission")]
    [InlineData("except for family members", "family-members")]
    [InlineData("outside school hours", "outside-school-hours")]
    [InlineData("during timetabled teaching time", "during-timetabled-teaching-time")]
    [InlineData("if they have not been invited", "not-invited")]
    [InlineData("unless", "unless")]
    public void A_limit_is_named_by_what_decides_it(string words, string key) => Assert.Equal(key, ProposedId.ForLimit(words, []));

    [Fact]
    public void Whatever_the_words_an_id_is_valid_and_new() =>
        Gen.Select(Gen.String, Gen.String.Array[0, 5]).Sample(
            (words, others) =>
            {
                HashSet<string> taken = [];
                foreach (var other in others.Append(words).Append(words))
                {
                    var id = ProposedId.ForRule(other, taken);

                    Assert.True(RuleId.IsValid(id), id);
                    Assert.True(taken.Add(id), id);
                    Assert.True(RuleId.IsValid(ProposedId.ForLimit(other, taken)));
                }
            },
            iter: 2000);
}
