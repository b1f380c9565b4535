using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Frozen;

/// <summary>Rules and rule lists in <c>rules.json</c>.</summary>
internal static class FrozenRules
{
    private static readonly Dictionary<string, Polarity> Polarities = new(StringComparer.Ordinal)
    {
        ["oblige"] = Polarity.Oblige, ["forbid"] = Polarity.Forbid, ["permit"] = Polarity.Permit, ["permit-only"] = Polarity.PermitOnly, ["empower"] = Polarity.Empower,
    };

    private static readonly Dictionary<string, Strength> Strengths = new(StringComparer.Ordinal)
    {
        [""] = Strength.None, ["binding"] = Strength.Binding, ["commitment"] = Strength.Commitment, ["advisory"] = Strength.Advisory, ["aspirational"] = Strength.Aspirational,
    };

    private static readonly Dictionary<string, LimitKind> Kinds = new(StringComparer.Ordinal) { ["exception"] = LimitKind.Exception, ["condition"] = LimitKind.Condition };

    public static void Write(JsonPrinter json, RuleList list)
    {
        json.Field("id", list.Id);
        json.Field("title", list.Title);
        json.Field("lead-in", list.LeadIn);
        WriteLimits(json, list.Limits);
    }

    public static RuleList ReadList(StoredValues list) => new(list.Text("id"), list.Text("title"), list.Text("lead-in"), ReadLimits(list));

    public static void Write(JsonPrinter json, Rule rule)
    {
        json.Field("id", rule.Id);
        json.Field("provisional", rule.IsProvisional);
        json.Field("label", rule.Label);
        json.Field("list", rule.ListId);
        json.Field("section", rule.SectionId);
        json.Field("sections", rule.SectionPath);
        json.Objects("audience", rule.Audience.Members, member =>
        {
            json.Field("id", member.Id);
            json.Field("words", member.Words);
        });
        json.Field("polarity", rule.Force.Polarity.ToWord());
        json.Field("strength", rule.Force.Strength.ToWord());
        json.Field("words", rule.Force.Words);
        json.Field("context", rule.Context);
        json.Field("action", rule.Action);
        json.Field("sentence", rule.Sentence);
        json.Field("parts", rule.Parts);
        WriteLimits(json, rule.Limits);
        if (rule.Deadline is { } deadline)
        {
            json.Object("deadline", () =>
            {
                json.Field("words", deadline.Words);
                json.Field("vague", deadline.IsVague);
            });
        }

        json.Field("channels", rule.Channels);
        json.Field("escalation", rule.Escalation);
        json.Field("refers", rule.Refers);
        json.Field("tags", rule.Tags);
        json.Field("fingerprint", rule.Fingerprint);
    }

    public static Rule ReadRule(StoredValues rule) => new()
    {
        Id = rule.Text("id"),
        IsProvisional = rule.Flag("provisional"),
        Label = rule.Text("label"),
        ListId = rule.Text("list"),
        SectionId = rule.Text("section"),
        SectionPath = rule.Texts("sections"),
        Audience = new Audience(rule.Many("audience", static member => new AudienceMember(member.Text("id"), member.Text("words")))),
        Force = new Force(rule.Word("polarity", Polarities), rule.Word("strength", Strengths), rule.Text("words")),
        Context = rule.Text("context"),
        Action = rule.Text("action"),
        Sentence = rule.Text("sentence"),
        Parts = rule.Texts("parts"),
        Limits = ReadLimits(rule),
        Deadline = rule.Has("deadline") && rule.One("deadline") is var deadline ? new Deadline(deadline.Text("words"), deadline.Flag("vague")) : null,
        Channels = rule.Texts("channels"),
        Escalation = rule.Texts("escalation"),
        Refers = rule.Texts("refers"),
        Tags = rule.Texts("tags"),
        Fingerprint = rule.Text("fingerprint"),
    };

    private static void WriteLimits(JsonPrinter json, EquatableArray<Limit> limits) => json.Objects("limits", limits, limit =>
    {
        json.Field("kind", limit.Kind == LimitKind.Exception ? "exception" : "condition");
        json.Field("key", limit.Key);
        json.Field("words", limit.Words);
        json.Field("shared", limit.IsShared);
    });

    private static EquatableArray<Limit> ReadLimits(StoredValues of) =>
        of.Many("limits", static limit => new Limit(limit.Word("kind", Kinds), limit.Text("key"), limit.Text("words"), limit.Flag("shared")));
}
