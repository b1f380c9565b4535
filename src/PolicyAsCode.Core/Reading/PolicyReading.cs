using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>How the lists and sentences of a file were read, with their places.</summary>
/// <param name="Lists">Every list, in the order of the file.</param>
/// <param name="Sentences">Every normative sentence of running text, each norm by itself.</param>
public sealed record PolicyReading(EquatableArray<ListReading> Lists, EquatableArray<SentenceReading> Sentences)
{
    /// <summary>The sentences of running text and of items that seem to rule, but turn something around so that they can be read two ways. They are no rules.</summary>
    public EquatableArray<UnclearSentence> Unclear { get; init; }
}

/// <summary>A sentence with a negation that can be read two ways.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where it stands.</param>
public sealed record UnclearSentence(string Text, TextSpan Span);

/// <summary>What a list is.</summary>
public enum ListKind
{
    /// <summary>Its items are rules.</summary>
    Rules,

    /// <summary>Its items carry no duty.</summary>
    Information,

    /// <summary>It can be read two ways: no rules are made, and a diagnostic asks.</summary>
    Unclear,
}

/// <summary>A list as it was read.</summary>
public sealed record ListReading
{
    /// <summary>The list.</summary>
    public required ListSyntax Syntax { get; init; }

    /// <summary>The paragraph or heading that leads in, if there is one.</summary>
    public BlockSyntax? LeadIn { get; init; }

    /// <summary>Its words: of a longer paragraph the last sentence only.</summary>
    public string LeadInText { get; init; } = "";

    /// <summary>Where those words stand.</summary>
    public TextSpan LeadInSpan { get; init; }

    /// <summary>What the list is.</summary>
    public ListKind Kind { get; init; }

    /// <summary>The force the lead-in gives; nothing where it has none of its own.</summary>
    public Force? Force { get; init; }

    /// <summary>The force in a word, <see cref="Model.Modality.Mixed"/> where the items differ under a lead-in without one.</summary>
    public Modality Modality { get; init; }

    /// <summary>On whom the lead-in's force falls.</summary>
    public Audience Audience { get; init; } = Audience.Implied;

    /// <summary>What the lead-in says after the modal.</summary>
    public string Context { get; init; } = "";

    /// <summary>The exceptions and conditions of the lead-in, and those after the list that speak of all of it.</summary>
    public EquatableArray<LimitReading> Limits { get; init; }

    /// <summary>The lead-in's deadline, which its items share.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Its items and those of the lists nested in it, in the order of the file.</summary>
    public EquatableArray<ItemReading> Items { get; init; }

    /// <summary>The words that decided, for <c>--explain</c>.</summary>
    public EquatableArray<Reason> Reasons { get; init; }
}

/// <summary>How an item of a list relates to its lead-in.</summary>
public enum ItemRole
{
    /// <summary>It is, with its lead-in, a rule.</summary>
    Rule,

    /// <summary>It leads into a nested list whose leaves are the rules.</summary>
    Context,

    /// <summary>It is a part or alternative of the item above it.</summary>
    Part,

    /// <summary>It carries no duty.</summary>
    Information,
}

/// <summary>An item as it was read.</summary>
public sealed record ItemReading
{
    /// <summary>The item.</summary>
    public required ListItemSyntax Syntax { get; init; }

    /// <summary>1 for an item of the outer list, 2 for one of a list in it, and so on.</summary>
    public int Depth { get; init; }

    /// <summary>What it is.</summary>
    public ItemRole Role { get; init; }

    /// <summary>The item's words.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its force, its own or its lead-in's; nothing where it is no rule.</summary>
    public Force? Force { get; init; }

    /// <summary>On whom it falls.</summary>
    public Audience Audience { get; init; } = Audience.Implied;

    /// <summary>The words of the items above it that it completes, outermost first.</summary>
    public EquatableArray<string> Parents { get; init; }

    /// <summary>Whether its force is its own and differs from its lead-in's.</summary>
    public bool IsMisfit { get; init; }

    /// <summary>Whether its force stands in a modal of its own, not in a command or its lead-in.</summary>
    public bool SpeaksForItself { get; init; }

    /// <summary>Whether it is a whole sentence of its own that does not continue its lead-in.</summary>
    public bool IsOrphan { get; init; }

    /// <summary>Its own exceptions and conditions, in the order of the text.</summary>
    public EquatableArray<LimitReading> Limits { get; init; }

    /// <summary>By when, its own words or its lead-in's.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The id of the rule it became; empty where it is none.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>Whether that id was made from the words.</summary>
    public bool IsProvisional { get; init; }
}

/// <summary>A norm in running text.</summary>
public sealed record SentenceReading
{
    /// <summary>The paragraph, heading, cell or item it stands in.</summary>
    public required BlockSyntax Block { get; init; }

    /// <summary>The sentence, without the attribute group.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What it says.</summary>
    public required Norm Norm { get; init; }

    /// <summary>Whether it is the norm of a paragraph with an id, that is, a sentence rule.</summary>
    public bool IsRule { get; init; }

    /// <summary>The id of the rule it became; empty where it is none.</summary>
    public string RuleId { get; init; } = "";
}

/// <summary>Who must, must not, should or may do what, unless, by when: one norm as it was read.</summary>
public sealed record Norm
{
    /// <summary>Its direction and strength.</summary>
    public required Force Force { get; init; }

    /// <summary>On whom it falls.</summary>
    public Audience Audience { get; init; } = Audience.Implied;

    /// <summary>What comes after the modal, limits and deadline left in.</summary>
    public string Action { get; init; } = "";

    /// <summary>Its exceptions and conditions in the order of the text.</summary>
    public EquatableArray<LimitReading> Limits { get; init; }

    /// <summary>By when, if it says so.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The words that decided.</summary>
    public EquatableArray<Reason> Reasons { get; init; }

    /// <summary>Whether it is a command, "Call the office", rather than a clause that says who must do it.</summary>
    internal bool IsCommand => Reasons.Any(reason => reason.Because.StartsWith("a command", StringComparison.Ordinal));
}

/// <summary>An exception or condition with its place.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Words">The author's words.</param>
/// <param name="Span">Where they stand in the file.</param>
public sealed record LimitReading(LimitKind Kind, string Words, TextSpan Span);

/// <summary>Why something was read as it was.</summary>
/// <param name="What">What was decided: <c>audience</c>, <c>modality</c>, <c>kind</c>, <c>exception</c>, <c>deadline</c>.</param>
/// <param name="Words">The author's words that decided it.</param>
/// <param name="Because">The reason, in a sentence.</param>
public sealed record Reason(string What, string Words, string Because);
