using SchoolPolicies;

namespace PolicyAsCode.Tests;

/// <summary>A printed policy, used as an application uses it.</summary>
public class PrintedPolicyTests
{
    private static readonly Occasion OnFacebook = new() { Audience = Audience.School, Channel = Channel.Facebook, On = new DateOnly(2026, 9, 1) };

    [Fact]
    public void A_prohibited_act_is_blocked_unless_its_exception_holds()
    {
        static Verdict Post(Truth consent) => SocialMedia.NeverPosted.Check(
            new() { NeverPostedHasAccount = Truth.True, NamesOrPhotos = Truth.True, NamesOrPhotosConsentGiven = consent, PoliticalStatements = Truth.False, Adverts = Truth.False },
            OnFacebook);

        Assert.Equal((Status.Blocked, Status.Clear, Status.NeedsAnswer), (Post(Truth.False).Status, Post(Truth.True).Status, Post(Truth.Unknown).Status));
        Assert.Equal("Does this exception hold: “unless they have given consent”?", Assert.Single(Post(Truth.Unknown).Missing).Text);
    }

    [Fact]
    public void What_nobody_answered_is_asked() =>
        Assert.Equal(["NamesOrPhotos", "PoliticalStatements", "Adverts"], SocialMedia.NeverPosted.Check(default).Missing.Select(question => question.Fact));

    [Fact]
    public void A_rule_for_others_does_not_apply() =>
        Assert.All(SocialMedia.NeverPosted.Check(default, new Occasion { Audience = Audience.Governors }).Findings, finding => Assert.Equal(FindingKind.NotApplicable, finding.Kind));

    [Fact]
    public void A_rule_for_staff_falls_on_governors_who_are_part_of_them() =>
        Assert.Equal(Status.Blocked, SocialMedia.Check(new() { ReportContact = Truth.False, ReportContactFamilyMember = Truth.False }, new Occasion { Audience = Audience.Governors }).Status);

    [Fact]
    public void Only_forbids_what_is_beyond_its_limit()
    {
        static Status Like(Truth withinLimit) => SocialMedia.Following.Check(new() { LikePages = Truth.True, LikePagesWithinLimit = withinLimit }).Status;

        Assert.Equal((Status.Clear, Status.Blocked, Status.NeedsAnswer), (Like(Truth.True), Like(Truth.False), Like(Truth.Unknown)));
    }

    [Fact]
    public void A_power_blocks_nothing() =>
        Assert.Equal(Status.Clear, SocialMedia.Check(new() { ReportContact = Truth.True, Monitor = Truth.Unknown }).Status);

    [Fact]
    public void A_match_handles_each_rule_by_its_parameter()
    {
        var handled = SocialMedia.NeverPosted.Rules.Select(rule =>
            SocialMedia.NeverPosted.Match(rule, adverts: () => "c", namesOrPhotos: () => "a", politicalStatements: () => "b"));
        var last = "";
        SocialMedia.NeverPosted.Switch(SocialMedia.NeverPosted.Adverts, () => last = "a", () => last = "b", () => last = "c");

        Assert.Equal(["a", "b", "c"], handled);
        Assert.Equal("c", last);
        Assert.Throws<ArgumentException>(() => SocialMedia.NeverPosted.Match(SocialMedia.Monitor, () => 1, () => 2, () => 3));
    }

    [Fact]
    [Enforces(SocialMedia.NeverPosted.NamesOrPhotosId, revision: 1)]
    [Enforces(SocialMedia.ReportContactId, revision: 1)]
    public void Code_can_say_which_rules_it_enforces()
    {
        var enforced = typeof(PrintedPolicyTests).GetMethod(nameof(Code_can_say_which_rules_it_enforces))!.GetCustomAttributes(typeof(EnforcesAttribute), inherit: false).Cast<EnforcesAttribute>();

        Assert.Equal(["social-media/names-or-photos 1", "social-media/report-contact 1"], enforced.Select(attribute => $"{attribute.RuleId} {attribute.Revision}"));
    }

    [Fact]
    public void A_rule_says_all_that_is_known_of_it()
    {
        var rule = SocialMedia.ReportContact;

        Assert.Equal(("social-media/report-contact", "4.1", "must", "immediately", 1), (rule.Id, rule.Label, rule.Modality.Words, rule.Deadline, rule.Revision));
        Assert.Equal(("staff", "safeguarding", "p/social-media/r/report-contact/"), (Assert.Single(rule.Audience).Id, Assert.Single(rule.Tags), rule.Uri));
        Assert.Equal(("family-member", "unless they are family"), (Assert.Single(rule.Exceptions).Key, Assert.Single(rule.Exceptions).Words));
        Assert.Empty(rule.Conditions);
    }

    [Fact]
    public void A_check_allocates_nothing()
    {
        Check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Check()
        {
            for (var time = 0; time < 100; time++)
            {
                var facts = new SocialMedia.NeverPosted.Facts { NeverPostedHasAccount = Truth.True, NamesOrPhotos = Truth.True, NamesOrPhotosConsentGiven = Truth.True, PoliticalStatements = Truth.False, Adverts = Truth.False };
                Assert.True(SocialMedia.NeverPosted.Check(facts, OnFacebook).Status == Status.Clear);
            }
        }
    }
}
