using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;

namespace PolicyAsCode.Tests.CSharp;

/// <summary>Small rule books.</summary>
internal static class Books
{
    public static Force MustNot { get; } = new(Polarity.Forbid, Strength.Binding, "must not");

    /// <summary>Every kind of rule once: a list with a shared condition, exceptions with and without a key, "only", advice, a power, sentences in and out of a section.</summary>
    public static RuleBook SocialMedia { get; } = Book(
        "social-media",
        InList("names-or-photos", new(Polarity.Forbid, Strength.Commitment, "will not"), "names or photos of individuals, unless they have given consent", Unless("consent-given", "unless they have given consent")),
        InList("political-statements", new(Polarity.Forbid, Strength.Commitment, "will not"), "political statements"),
        InList("adverts", new(Polarity.Forbid, Strength.Commitment, "will not"), "adverts (unless directly related to the school)", Unless("", "unless directly related to the school")),
        new Rule
        {
            Id = "like-pages", Label = "3.1", SectionId = "following", SectionPath = Of("Following"), Audience = School,
            Force = new(Polarity.PermitOnly, Strength.Commitment, "will only"), Action = "like pages with a non-commercial interest",
            Sentence = "The school will only like pages with a non-commercial interest.", Fingerprint = "04",
        },
        new Rule
        {
            Id = "report-contact", Label = "4.1", Force = new(Polarity.Oblige, Strength.Binding, "must"), Audience = Staff,
            Action = "report any message from a pupil, unless they are family, to the designated safeguarding lead immediately",
            Sentence = "Staff must report any message from a pupil, unless they are family, to the designated safeguarding lead immediately.",
            Limits = Of(Unless("family-member", "unless they are family")), Deadline = new("immediately", IsVague: false),
            Escalation = Of("designated-safeguarding-lead"), Tags = Of("safeguarding"), Fingerprint = "05",
        },
        new Rule
        {
            Id = "monitor", Label = "5.1", Force = new(Polarity.Empower, Strength.None, "reserves the right to"), Audience = School,
            Action = "monitor activity", Sentence = "The school reserves the right to monitor activity.", Fingerprint = "06",
        });

    /// <summary>What its policies' library says.</summary>
    public static RulesContext Context { get; } = RulesContext.From(
        new Library
        {
            Audiences = Of(
                new AudienceEntry("school", "The school", default, default, IsPublisher: true),
                new AudienceEntry("staff", "Staff", default, Of("governors", "volunteers"), IsPublisher: false),
                new AudienceEntry("governors", "Governors", default, default, IsPublisher: false)),
            Channels = Of(new ChannelEntry("facebook", "Facebook", default, IsInUse: true)),
        },
        "SchoolPolicies");

    public static Audience School => new(Of(new AudienceMember("school", "The school")));

    public static Audience Staff => new(Of(new AudienceMember("staff", "Staff")));

    public static RuleBook Book(string id, params Rule[] rules) => new(
        id,
        "Social media policy",
        Of(new RuleList("never-posted", "What we do not post", "The school will not post on Facebook, if it has an account:", Of(Shared))),
        rules.ToEquatableArray());

    public static Rule InList(string id, Force force, string action, params Limit[] limits) => new()
    {
        Id = id, Label = "2.1 (a)", ListId = "never-posted", SectionId = "never-posted", SectionPath = Of("What we do not post"),
        Audience = School, Force = force, Context = "post on Facebook", Action = action,
        Sentence = $"The school {force.Words} post on Facebook, if it has an account, {action}.",
        Limits = limits.Prepend(Shared).ToEquatableArray(), Channels = Of("facebook"), Fingerprint = id,
    };

    public static Limit Unless(string key, string words) => new(LimitKind.Exception, key, words, IsShared: false);

    private static Limit Shared => new(LimitKind.Condition, "has-account", "if it has an account", IsShared: true);
}
