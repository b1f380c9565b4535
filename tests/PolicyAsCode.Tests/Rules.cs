namespace PolicyAsCode.Tests;

/// <summary>Rules made by hand, as generated code makes them.</summary>
internal static class Rules
{
    public static AudienceGroup Staff { get; } = new("staff", "Staff", "governors", "volunteers");

    public static AudienceGroup Pupils { get; } = new("pupils", "Pupils");

    public static MediaChannel Facebook { get; } = new("facebook", "Facebook");

    public static MediaChannel Email { get; } = new("email", "E-mail");

    public static Rule Of(Polarity polarity, Strength strength, params Limit[] limits) => Named("act", polarity, strength, limits);

    public static Rule Named(string fact, Polarity polarity, Strength strength, params Limit[] limits) =>
        new($"policy/{fact}", new Modality(polarity, strength, polarity.ToString()), $"Sentence of {fact}.", fact, $"Does {fact} happen?")
        {
            Label = "1 (a)",
            Audience = [Staff],
            Channels = [Facebook],
            InForceFrom = new Day(2026, 1, 1),
            InForceUntil = new Day(2026, 12, 31),
            Limits = limits,
            Uri = $"p/policy/r/{fact}/",
        };

    public static Limit Exception(string fact) => new(LimitKind.Exception, "", $"unless {fact}", fact, $"Does {fact} hold?");

    public static Limit Condition(string fact) => new(LimitKind.Condition, "", $"if {fact}", fact, $"Is {fact} met?");
}
