using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>Who must come out as the audience of a wording.</summary>
internal enum Who
{
    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The organisation that publishes the policy.</summary>
    Publisher,

    /// <summary>Nobody: the text names none.</summary>
    Nobody,

    /// <summary>Not held: "nobody may", "I will".</summary>
    Open,
}

/// <summary>What a wording must be read as.</summary>
internal sealed record Expected(Polarity[] Polarities, Strength[] Strengths)
{
    /// <summary>A release is no duty: to read one is as bad as to lose a "not".</summary>
    public bool IsRelease { get; init; }

    public bool Allows(Force force) => Polarities.Contains(force.Polarity) && (Strengths.Length == 0 || Strengths.Contains(force.Strength));

    /// <summary>Whether a reading points the other way.</summary>
    public bool IsInvertedBy(Force force) =>
        !Polarities.Contains(force.Polarity)
        && ((Polarities.Contains(Polarity.Forbid) != (force.Polarity == Polarity.Forbid))
            || (IsRelease && force.Polarity == Polarity.Oblige));
}

/// <summary>One way to say a norm. Square brackets mark its modal; names in braces are filled in.</summary>
/// <param name="Row">The row of the table in the design of the reading it belongs to.</param>
/// <param name="Template">Such as <c>{s} [must not] {a}</c>.</param>
/// <param name="Expected">What it must be read as.</param>
/// <param name="Who">On whom it must fall.</param>
internal sealed record Wording(string Row, string Template, Expected Expected, Who Who)
{
    /// <summary>Whether a list can complete it.</summary>
    public bool CanLeadIn => EndsIn("{a}") || EndsIn("{g}") || IsLeadInOnly;

    /// <summary>Whether it holds a limit of its own: "only with a pilot".</summary>
    public bool HasOwnLimit => Limiting.Any(words => Template.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Limiting = ["only with ", "only under ", "only after ", "only on "];

    /// <summary>Whether it is a lead-in only.</summary>
    public bool IsLeadInOnly => EndsIn("{gerunds}") || EndsIn("{bases}");

    /// <summary>Whether its items are "opening …" rather than "open …".</summary>
    public bool TakesGerunds => EndsIn("{g}") || EndsIn("{gerunds}");

    /// <summary>Whether a limit can stand between its subject and its modal.</summary>
    public bool StartsWithSubject => Template.StartsWith("{s} ", StringComparison.Ordinal);

    /// <summary>Whether the first words ask for a main clause of their own order, so that no limit can stand before them.</summary>
    public bool TakesLimitInFront => !Template.StartsWith("Under", StringComparison.Ordinal) && !Template.StartsWith("At no", StringComparison.Ordinal) && !Template.StartsWith("On no", StringComparison.Ordinal);

    /// <summary>Whether a subject fits: not "only every beekeeper".</summary>
    public bool Suits(Subject subject) => !Template.StartsWith("Only", StringComparison.Ordinal) || !subject.Words.StartsWith("every", StringComparison.Ordinal);

    private bool EndsIn(string name) => Template.EndsWith(name, StringComparison.Ordinal);

    /// <summary>The sentence without its full stop, the modal still in square brackets.</summary>
    public string Say(Subject subject, Act act) => Fill(Template, subject, act);

    /// <summary>The words before the items, the modal still in square brackets.</summary>
    public string LeadIn(Subject subject, Act act) => Fill(Template[..Template.LastIndexOf('{')].TrimEnd().Replace(",]", "]", StringComparison.Ordinal), subject, act);

    private static string Fill(string template, Subject subject, Act act) => template
        .Replace("{s}", subject.Words, StringComparison.Ordinal)
        .Replace("{one}", subject.One, StringComparison.Ordinal)
        .Replace("{is}", subject.IsPlural ? "are" : "is", StringComparison.Ordinal)
        .Replace("{isn't}", subject.IsPlural ? "aren't" : "isn't", StringComparison.Ordinal)
        .Replace("{has}", subject.IsPlural ? "have" : "has", StringComparison.Ordinal)
        .Replace("{does}", subject.IsPlural ? "do" : "does", StringComparison.Ordinal)
        .Replace("{doesn't}", subject.IsPlural ? "don't" : "doesn't", StringComparison.Ordinal)
        .Replace("{ends}", subject.IsPlural ? "" : "s", StringComparison.Ordinal)
        .Replace("{a}", act.Base, StringComparison.Ordinal)
        .Replace("{g}", act.Gerund, StringComparison.Ordinal)
        .Replace("{t}", act.Thing, StringComparison.Ordinal)
        .Replace("{p}", act.Participle, StringComparison.Ordinal);
}
