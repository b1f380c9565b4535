namespace SchoolPolicies.Tests;

public class SocialMediaTests
{
    [Fact]
    public void The_package_holds_63_rules()
    {
        Assert.Equal(63, SocialMedia.Rules.Count);
    }

    [Fact]
    public void Every_rule_is_read_as_the_table_expects()
    {
        Assert.Equal(ExpectedRules.Rows, SocialMedia.Rules.Select(ExpectedRules.RowOf));
    }

    [Fact]
    public void Every_rule_says_its_sentence_and_asks_its_question()
    {
        Assert.All(SocialMedia.Rules, rule =>
        {
            Assert.Matches(@"^\p{Lu}.*\.$", rule.Sentence);
            Assert.EndsWith("?", rule.Question, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_photo_is_blocked_without_consent_and_clear_with_it()
    {
        Assert.Equal(Status.Blocked, Post(photo: Truth.True, consent: Truth.False).Status);
        Assert.Equal(Status.Clear, Post(photo: Truth.True, consent: Truth.True).Status);
    }

    [Fact]
    public void A_photo_nobody_has_asked_about_needs_an_answer_and_says_which()
    {
        var verdict = Post(photo: Truth.True, consent: Truth.Unknown);

        Assert.Equal(Status.NeedsAnswer, verdict.Status);
        Assert.Single(verdict.Missing);
    }

    [Fact]
    public void A_rule_id_is_a_constant_for_attributes()
    {
        const string id = SocialMedia.NeverPosted.NamesOrPhotosId;

        Assert.Equal("social-media/names-or-photos", id);
        Assert.Equal(id, SocialMedia.NeverPosted.NamesOrPhotos.Id);
    }

    [Fact]
    public void A_check_with_every_fact_known_allocates_nothing()
    {
        Assert.Equal(Status.Clear, Post(Truth.True, Truth.True).Status);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Post(Truth.True, Truth.True);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Verdict Post(Truth photo, Truth consent) => SocialMedia.NeverPosted.Check(
        new()
        {
            NamesOrPhotos = photo,
            NamesOrPhotosConsentGiven = consent,
            AbusiveRemarks = Truth.False,
            MessagesToIndividuals = Truth.False,
            PoliticalStatements = Truth.False,
            BusinessAdverts = Truth.False,
            StaffAccountLinks = Truth.False,
        },
        new Occasion { Audience = Audience.School, Channel = Channel.Facebook });
}
