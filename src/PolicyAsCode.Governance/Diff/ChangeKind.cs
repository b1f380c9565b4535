namespace PolicyAsCode.Governance.Diff;

/// <summary>What changed: the rows of <see cref="ChangeTable"/>, which gives each its class.</summary>
public enum ChangeKind
{
    /// <summary>Quotes, dashes, capitals, marks or spaces; every word stayed.</summary>
    Typography,

    /// <summary>Emphasis, or where a link leads; every word stayed.</summary>
    Markup,

    /// <summary>Numbers, bullets or levels.</summary>
    Numbering,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A rule stands elsewhere in its list.</summary>
    MovedWithinList,

    /// <summary>A rule stands in another list.</summary>
    MovedToOtherList,

    /// <summary>A rule, or text, stands in another section.</summary>
    MovedToOtherSection,

    /// <summary>A rule, or text, stands in another policy.</summary>
    MovedToOtherPolicy,

    /// <summary>Said in other words.</summary>
    Reworded,

    /// <summary>Said in other words, and words that turn meanings are among them: not, only, unless.</summary>
    MeaningInDoubt,

    /// <summary>Hardly a word stayed.</summary>
    Rewritten,

    /// <summary>A number, an amount, a date or how often.</summary>
    NumberChanged,

    /// <summary>A rule that was not there before.</summary>
    RuleAdded,

    /// <summary>A rule that is no more, and its name is kept in <c>retired</c>, or it had none.</summary>
    RuleRemoved,

    /// <summary>A rule's name vanished without a word in <c>retired</c>.</summary>
    IdLost,

    /// <summary>The name of a retired rule was given to another.</summary>
    IdReused,

    /// <summary>The same list of rules has another name, and so its class has in code.</summary>
    ListRenamed,

    /// <summary>A rule became two or more.</summary>
    RuleSplit,

    /// <summary>Rules became one.</summary>
    RulesMerged,

    /// <summary>A rule became its opposite.</summary>
    PolarityReversed,

    /// <summary>A duty or prohibition became a permission, or the other way round.</summary>
    PolarityChanged,

    /// <summary>A rule binds more strongly: should → must.</summary>
    Strengthened,

    /// <summary>A rule binds less strongly: must → should.</summary>
    Relaxed,

    /// <summary>A promise became an order, or an order a promise: will ↔ must.</summary>
    CommitmentChanged,

    /// <summary>More people are meant.</summary>
    AudienceWidened,

    /// <summary>Fewer people are meant.</summary>
    AudienceNarrowed,

    /// <summary>Other people are meant.</summary>
    AudienceReplaced,

    /// <summary>A new exception.</summary>
    ExceptionAdded,

    /// <summary>An exception is gone.</summary>
    ExceptionRemoved,

    /// <summary>An exception says something else.</summary>
    ExceptionChanged,

    /// <summary>A new condition.</summary>
    ConditionAdded,

    /// <summary>A condition is gone.</summary>
    ConditionRemoved,

    /// <summary>A condition says something else.</summary>
    ConditionChanged,

    /// <summary>An exception became a condition, or the other way round.</summary>
    LimitTurned,

    /// <summary>A deadline where there was none.</summary>
    DeadlineAdded,

    /// <summary>A deadline is gone.</summary>
    DeadlineRemoved,

    /// <summary>Less time.</summary>
    DeadlineShortened,

    /// <summary>More time.</summary>
    DeadlineLengthened,

    /// <summary>A deadline in other words that cannot be compared.</summary>
    DeadlineChanged,

    /// <summary>Other channels of communication.</summary>
    ChannelsChanged,

    /// <summary>It is reported to somebody else.</summary>
    RecipientChanged,

    /// <summary>Other policies are named.</summary>
    ReferenceChanged,

    /// <summary>The alternatives or parts listed under a rule.</summary>
    PartsChanged,

    /// <summary>Text that is no rule, new.</summary>
    TextAdded,

    /// <summary>Text that is no rule, gone.</summary>
    TextRemoved,

    /// <summary>What a word means in this policy.</summary>
    DefinitionChanged,

    /// <summary>Title, summary, related policies.</summary>
    DetailsChanged,

    /// <summary>The role that looks after the policy.</summary>
    OwnerChanged,

    /// <summary>The body that agrees the policy.</summary>
    ApproverChanged,

    /// <summary>When the policy is reviewed.</summary>
    ReviewChanged,

    /// <summary>The schools or people the policy is for, or whether the law demands it.</summary>
    ScopeChanged,
}
