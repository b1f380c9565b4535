using System.Text;

namespace PolicyAsCode.Site;

/// <summary>A small policy made by hand: one of each kind of block, rule and limit.</summary>
internal static class Sample
{
    public static Library Library { get; } = new()
    {
        Name = "Two Schools Federation",
        Schools = EquatableArray.Of(new NamedEntry("north", "North School", default), new NamedEntry("south", "South School", default)),
        Audiences = EquatableArray.Of(Audience("staff", "Staff"), Audience("pupils", "Pupils"), Audience("school", "The school")),
        Roles = EquatableArray.Of(new NamedEntry("dsl", "Designated safeguarding lead", default)),
        Channels = EquatableArray.Of(new ChannelEntry("facebook", "Facebook", default, IsInUse: false)),
        Approvers = EquatableArray.Of(new NamedEntry("full-governing-body", "Full governing body", default)),
        Tags = EquatableArray.Of(new NamedEntry("privacy", "Privacy", default)),
        ExternalPolicies = EquatableArray.Of(new NamedEntry("complaints", "Complaints policy", default)),
    };

    public static EquatableArray<Rule> Rules { get; } = EquatableArray.Of(
        Rule("names-or-photos", "1.1 (a)", Force(Polarity.Forbid, Strength.Commitment, "will not"), "school", "the school will not post names or photos, unless they have given consent.") with
        {
            ListId = "never-posted",
            Limits = EquatableArray.Of(
                new Limit(LimitKind.Condition, "account-open", "if an account is open", IsShared: true),
                new Limit(LimitKind.Exception, "consent-given", "unless they have given consent", IsShared: false)),
            Channels = EquatableArray.Of("facebook"),
            Tags = EquatableArray.Of("privacy"),
        },
        Rule("political-statements", "1.1 (b)", Force(Polarity.Forbid, Strength.Commitment, "will not"), "school", "The school will not post political statements.") with { ListId = "never-posted" },
        Rule("report-contact", "2.1", Force(Polarity.Oblige, Strength.Binding, "must"), "staff", "Staff must report contact to the designated safeguarding lead immediately.") with
        {
            Deadline = new Deadline("immediately", IsVague: false),
            Escalation = EquatableArray.Of("dsl"),
            Refers = EquatableArray.Of("complaints"),
        },
        Rule("remove-spam", "2.2", Force(Polarity.Oblige, Strength.Advisory, "should"), "staff", "Staff should remove spam as soon as possible.") with
        {
            Deadline = new Deadline("as soon as possible", IsVague: true),
            IsProvisional = true,
            Parts = EquatableArray.Of("adverts", "scams"),
        },
        Rule("monitor", "2.3", Force(Polarity.Empower, Strength.None, "reserves the right to"), "", "The right to monitor is reserved."));

    public static PolicyDocument Policy { get; } = new(
        "social-media",
        new PolicyMetadata
        {
            Title = "Social media policy",
            Summary = "How we use social media.",
            Owner = "Headteacher",
            Approver = "full-governing-body",
            Statutory = "non-statutory",
            Review = "yearly",
            Schools = EquatableArray.Of("all"),
            Audiences = EquatableArray.Of("staff", "pupils"),
        },
        new RuleBook("social-media", "Social media policy", EquatableArray.Of(new RuleList("never-posted", "What we do not post", "The school will not post:", default)), Rules),
        EquatableArray.Of<Block>(
            new HeadingBlock(1, "", "", Text("Social media policy")),
            new ParagraphBlock(Text("An example."), ""),
            new HeadingBlock(2, "channels", "1", Text("Channels")),
            new ListBlock(IsOrdered: true, "", EquatableArray.Of(new ListItemBlock("", EquatableArray.Of<Block>(new ParagraphBlock(Text("email"), ""))))),
            new HeadingBlock(3, "never-posted", "1.1", Text("What we do not post")),
            new ParagraphBlock(Text("The school will not post:"), ""),
            new ListBlock(IsOrdered: false, "never-posted", EquatableArray.Of(
                new ListItemBlock("names-or-photos", EquatableArray.Of<Block>(new ParagraphBlock(Text("names or photos, unless they have given consent"), ""))),
                new ListItemBlock("political-statements", EquatableArray.Of<Block>(new ParagraphBlock(Text("political statements"), ""))))),
            new HeadingBlock(2, "staff", "2", Text("Staff")),
            new ParagraphBlock(Text("Staff must report contact to the designated safeguarding lead immediately."), "report-contact"),
            new ParagraphBlock(Text("Staff should remove spam as soon as possible."), "remove-spam"),
            new ParagraphBlock(Text("The right to monitor is reserved."), "monitor"),
            new QuoteBlock(EquatableArray.Of<Block>(new ParagraphBlock(EquatableArray.Of<Inline>(
                new EmphasisInline(Strong: true, Text("Bold")), new LineBreakInline(), new EmphasisInline(Strong: false, Text("italic")), new CodeInline("code")), ""))),
            new ParagraphBlock(EquatableArray.Of<Inline>(
                new LinkInline("https://example.org/a?b=1&c=2", Text("a link")), new ImageInline("https://example.org/x.png", "A child reading")), ""),
            new TableBlock(EquatableArray.Of(
                new TableRowBlock(EquatableArray.Of(new TableCell(Text("Channel")), new TableCell(Text("In use")))),
                new TableRowBlock(EquatableArray.Of(new TableCell(Text("Email")), new TableCell(Text("Yes")))))),
            new LiteralBlock("<b>as typed</b>"),
            new ThematicBreakBlock(),
            new FootnoteBlock("1", EquatableArray.Of<Block>(new ParagraphBlock(Text("A note."), "")))));

    public static SiteOptions Options { get; } = new(new DateOnly(2026, 9, 1));

    public static SiteContent Content { get; } = new(Library, EquatableArray.Of(Policy));

    /// <summary>The files of a site, by path.</summary>
    public static IReadOnlyDictionary<string, string> Build(params PolicyDocument[] policies) => Build(Library, policies);

    /// <summary>The files of a site made with another library.</summary>
    public static IReadOnlyDictionary<string, string> Build(Library library, params PolicyDocument[] policies) => Build(new SiteContent(library, policies.ToEquatableArray()));

    /// <summary>The files of a site.</summary>
    public static IReadOnlyDictionary<string, string> Build(SiteContent content) => SiteBuilder
        .Build(content, Theme.BuiltIn, Options)
        .Select(Assert.IsType<SiteFile>)
        .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);

    /// <summary>The built-in theme with one file replaced.</summary>
    public static Theme ThemeWith(string path, string content) =>
        Theme.BuiltIn.With([KeyValuePair.Create(path, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(content)))]);

    public static EquatableArray<Inline> Text(string text) => EquatableArray.Of<Inline>(new TextInline(text));

    public static Rule Rule(string id, string label, Force force, string audience, string sentence) => new()
    {
        Id = id,
        Label = label,
        SectionPath = EquatableArray.Of("Channels"),
        Force = force,
        Audience = audience.Length == 0 ? Model.Audience.Implied : new Audience(EquatableArray.Of(new AudienceMember(audience, "the " + audience))),
        Sentence = sentence,
        Fingerprint = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    };

    private static Force Force(Polarity polarity, Strength strength, string words) => new(polarity, strength, words);

    private static AudienceEntry Audience(string id, string name) => new(id, name, default, default, IsPublisher: false);
}
