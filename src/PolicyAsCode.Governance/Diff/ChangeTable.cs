using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff;

/// <summary>Which part of a policy changed.</summary>
public enum ChangedField
{
    /// <summary>Whether the rule is there at all.</summary>
    Presence,

    /// <summary>Its name.</summary>
    Id,

    /// <summary>Which way it points.</summary>
    Polarity,

    /// <summary>How strongly it binds.</summary>
    Strength,

    /// <summary>On whom it falls.</summary>
    Audience,

    /// <summary>An exception.</summary>
    Exception,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>By when.</summary>
    Deadline,

    /// <summary>Channels of communication.</summary>
    Channels,

    /// <summary>To whom it is reported.</summary>
    Recipient,

    /// <summary>Other policies it names.</summary>
    Reference,

    /// <summary>The alternatives or parts under it.</summary>
    Parts,

    /// <summary>A number in it.</summary>
    Number,

    /// <summary>Its other words.</summary>
    Wording,

    /// <summary>Where it stands.</summary>
    Place,

    /// <summary>Quotes, dashes, capitals, marks.</summary>
    Typography,

    /// <summary>Emphasis and links.</summary>
    Markup,

    /// <summary>Numbers, bullets, levels.</summary>
    Numbering,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>What a word means in the policy.</summary>
    Definition,

    /// <summary>Title, summary, related policies.</summary>
    Details,

    /// <summary>The role that looks after the policy.</summary>
    Owner,

    /// <summary>The body that agrees it.</summary>
    Approver,

    /// <summary>When it is reviewed.</summary>
    Review,

    /// <summary>Whom and which schools it is for.</summary>
    Scope,
}

/// <summary>Which way a part changed.</summary>
public enum ChangeDirection
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>More people, or more strength.</summary>
    Raised,

    /// <summary>Fewer people, or less strength.</summary>
    Lowered,

    /// <summary>Less time.</summary>
    Shortened,

    /// <summary>More time.</summary>
    Lengthened,

    /// <summary>Something else stands there.</summary>
    Replaced,

    /// <summary>The opposite stands there.</summary>
    Reversed,

    /// <summary>Other words for, so it seems, the same.</summary>
    Reworded,

    /// <summary>Other words, among them some that turn meanings.</summary>
    Doubtful,

    /// <summary>Elsewhere in its list.</summary>
    WithinList,

    /// <summary>In another list.</summary>
    ToOtherList,

    /// <summary>In another section.</summary>
    ToOtherSection,

    /// <summary>In another policy.</summary>
    ToOtherPolicy,

    /// <summary>One became several.</summary>
    Split,

    /// <summary>Several became one.</summary>
    Merged,
}

/// <summary>A row of the table.</summary>
/// <param name="Kind">What changed, in one name.</param>
/// <param name="Class">What that does to the meaning.</param>
/// <param name="NeedsConfirmation">Whether a person must confirm that the meaning stayed.</param>
public sealed record ChangeRow(ChangeKind Kind, ChangeClass Class, bool NeedsConfirmation = false)
{
    /// <summary>What it does to the version.</summary>
    public VersionBump Bump => Class switch
    {
        ChangeClass.Editorial or ChangeClass.Clarified => VersionBump.Patch,
        ChangeClass.Loosened => VersionBump.Minor,
        _ => VersionBump.Major,
    };
}

/// <summary>
/// Gives every change its class: by the part that changed, the force of its rule, and the direction.
/// It is total: what no row covers is <see cref="ChangeClass.Changed"/>, and major.
/// </summary>
public static class ChangeTable
{
    /// <summary>The row for a change.</summary>
    /// <param name="field">The part that changed.</param>
    /// <param name="force">The force of its rule: the new one, or the old one of a rule that is gone. Nothing for text that is no rule.</param>
    /// <param name="direction">Which way.</param>
    public static ChangeRow Of(ChangedField field, Force? force, ChangeDirection direction) => (field, Of(force), direction) switch
    {
        (ChangedField.Typography, _, _) => new(ChangeKind.Typography, ChangeClass.Editorial),
        (ChangedField.Markup, _, _) => new(ChangeKind.Markup, ChangeClass.Editorial),
        (ChangedField.Numbering, _, _) => new(ChangeKind.Numbering, ChangeClass.Editorial),
        (ChangedField.Heading, _, _) => new(ChangeKind.Heading, ChangeClass.Editorial),
        (ChangedField.Details, _, _) => new(ChangeKind.DetailsChanged, ChangeClass.Editorial),
        (ChangedField.Owner, _, _) => new(ChangeKind.OwnerChanged, ChangeClass.Editorial),
        (ChangedField.Approver, _, _) => new(ChangeKind.ApproverChanged, ChangeClass.Changed),
        (ChangedField.Review, _, _) => new(ChangeKind.ReviewChanged, ChangeClass.Changed),
        (ChangedField.Scope, _, ChangeDirection.Raised) => new(ChangeKind.ScopeChanged, ChangeClass.Tightened),
        (ChangedField.Scope, _, ChangeDirection.Lowered) => new(ChangeKind.ScopeChanged, ChangeClass.Weakened),
        (ChangedField.Scope, _, _) => new(ChangeKind.ScopeChanged, ChangeClass.Changed),
        (ChangedField.Definition, _, _) => new(ChangeKind.DefinitionChanged, ChangeClass.Changed),

        (ChangedField.Presence, Bearing.Text, ChangeDirection.Added) => new(ChangeKind.TextAdded, ChangeClass.Clarified, NeedsConfirmation: true),
        (ChangedField.Presence, Bearing.Text, ChangeDirection.Removed) => new(ChangeKind.TextRemoved, ChangeClass.Clarified, NeedsConfirmation: true),
        (ChangedField.Presence, Bearing.Allows, ChangeDirection.Added) when force!.Polarity == Polarity.PermitOnly => new(ChangeKind.RuleAdded, ChangeClass.Tightened),
        (ChangedField.Presence, Bearing.Binds, ChangeDirection.Added) => new(ChangeKind.RuleAdded, ChangeClass.Tightened),
        (ChangedField.Presence, Bearing.Advises or Bearing.Allows, ChangeDirection.Added) => new(ChangeKind.RuleAdded, ChangeClass.Loosened),
        (ChangedField.Presence, Bearing.Allows, ChangeDirection.Removed) when force!.Polarity == Polarity.PermitOnly => new(ChangeKind.RuleRemoved, ChangeClass.Changed),
        (ChangedField.Presence, Bearing.Binds or Bearing.Advises, ChangeDirection.Removed) => new(ChangeKind.RuleRemoved, ChangeClass.Weakened),
        (ChangedField.Presence, Bearing.Allows, ChangeDirection.Removed) => new(ChangeKind.RuleRemoved, ChangeClass.Tightened),
        (ChangedField.Presence, _, ChangeDirection.Added) => new(ChangeKind.RuleAdded, ChangeClass.Changed),
        (ChangedField.Presence, _, ChangeDirection.Removed) => new(ChangeKind.RuleRemoved, ChangeClass.Changed),
        (ChangedField.Presence, _, ChangeDirection.Split) => new(ChangeKind.RuleSplit, ChangeClass.Changed),
        (ChangedField.Presence, _, ChangeDirection.Merged) => new(ChangeKind.RulesMerged, ChangeClass.Changed),
        (ChangedField.Id, _, ChangeDirection.Added) => new(ChangeKind.IdReused, ChangeClass.Broken),
        (ChangedField.Id, _, ChangeDirection.Removed) => new(ChangeKind.IdLost, ChangeClass.Broken),
        (ChangedField.Id, _, ChangeDirection.Replaced) => new(ChangeKind.ListRenamed, ChangeClass.Changed),

        (ChangedField.Polarity, _, ChangeDirection.Reversed) => new(ChangeKind.PolarityReversed, ChangeClass.Broken),
        (ChangedField.Polarity, _, ChangeDirection.Raised) => new(ChangeKind.PolarityChanged, ChangeClass.Tightened),
        (ChangedField.Polarity, _, ChangeDirection.Lowered) => new(ChangeKind.PolarityChanged, ChangeClass.Weakened),
        (ChangedField.Polarity, _, _) => new(ChangeKind.PolarityChanged, ChangeClass.Changed),
        (ChangedField.Strength, _, ChangeDirection.Raised) => new(ChangeKind.Strengthened, ChangeClass.Tightened),
        (ChangedField.Strength, _, ChangeDirection.Lowered) => new(ChangeKind.Relaxed, ChangeClass.Weakened),
        (ChangedField.Strength, _, _) => new(ChangeKind.CommitmentChanged, ChangeClass.Changed),

        (ChangedField.Audience, Bearing.Binds or Bearing.Advises, ChangeDirection.Raised) => new(ChangeKind.AudienceWidened, ChangeClass.Tightened),
        (ChangedField.Audience, Bearing.Binds or Bearing.Advises, ChangeDirection.Lowered) => new(ChangeKind.AudienceNarrowed, ChangeClass.Loosened),
        (ChangedField.Audience, Bearing.Allows, ChangeDirection.Raised) => new(ChangeKind.AudienceWidened, ChangeClass.Loosened),
        (ChangedField.Audience, Bearing.Allows, ChangeDirection.Lowered) => new(ChangeKind.AudienceNarrowed, ChangeClass.Tightened),
        (ChangedField.Audience, _, ChangeDirection.Raised) => new(ChangeKind.AudienceWidened, ChangeClass.Changed),
        (ChangedField.Audience, _, ChangeDirection.Lowered) => new(ChangeKind.AudienceNarrowed, ChangeClass.Changed),
        (ChangedField.Audience, _, _) => new(ChangeKind.AudienceReplaced, ChangeClass.Changed),

        (ChangedField.Exception, Bearing.Binds or Bearing.Advises, ChangeDirection.Added) => new(ChangeKind.ExceptionAdded, ChangeClass.Loosened),
        (ChangedField.Exception, Bearing.Binds or Bearing.Advises, ChangeDirection.Removed) => new(ChangeKind.ExceptionRemoved, ChangeClass.Tightened),
        (ChangedField.Exception, Bearing.Allows, ChangeDirection.Added) => new(ChangeKind.ExceptionAdded, ChangeClass.Tightened),
        (ChangedField.Exception, Bearing.Allows, ChangeDirection.Removed) => new(ChangeKind.ExceptionRemoved, ChangeClass.Loosened),
        (ChangedField.Exception, _, ChangeDirection.Added) => new(ChangeKind.ExceptionAdded, ChangeClass.Changed),
        (ChangedField.Exception, _, ChangeDirection.Removed) => new(ChangeKind.ExceptionRemoved, ChangeClass.Changed),
        (ChangedField.Condition, Bearing.Binds or Bearing.Advises, ChangeDirection.Added) => new(ChangeKind.ConditionAdded, ChangeClass.Loosened),
        (ChangedField.Condition, Bearing.Binds or Bearing.Advises, ChangeDirection.Removed) => new(ChangeKind.ConditionRemoved, ChangeClass.Tightened),
        (ChangedField.Condition, Bearing.Allows, ChangeDirection.Added) => new(ChangeKind.ConditionAdded, ChangeClass.Tightened),
        (ChangedField.Condition, Bearing.Allows, ChangeDirection.Removed) => new(ChangeKind.ConditionRemoved, ChangeClass.Loosened),
        (ChangedField.Condition, _, ChangeDirection.Added) => new(ChangeKind.ConditionAdded, ChangeClass.Changed),
        (ChangedField.Condition, _, ChangeDirection.Removed) => new(ChangeKind.ConditionRemoved, ChangeClass.Changed),
        (ChangedField.Exception or ChangedField.Condition, _, ChangeDirection.Reversed) => new(ChangeKind.LimitTurned, ChangeClass.Changed),
        (ChangedField.Exception, _, _) => new(ChangeKind.ExceptionChanged, ChangeClass.Changed),
        (ChangedField.Condition, _, _) => new(ChangeKind.ConditionChanged, ChangeClass.Changed),

        (ChangedField.Deadline, _, ChangeDirection.Added) => new(ChangeKind.DeadlineAdded, ChangeClass.Tightened),
        (ChangedField.Deadline, _, ChangeDirection.Removed) => new(ChangeKind.DeadlineRemoved, ChangeClass.Weakened),
        (ChangedField.Deadline, _, ChangeDirection.Shortened) => new(ChangeKind.DeadlineShortened, ChangeClass.Tightened),
        (ChangedField.Deadline, _, ChangeDirection.Lengthened) => new(ChangeKind.DeadlineLengthened, ChangeClass.Weakened),
        (ChangedField.Deadline, _, _) => new(ChangeKind.DeadlineChanged, ChangeClass.Changed),

        (ChangedField.Channels, _, _) => new(ChangeKind.ChannelsChanged, ChangeClass.Changed),
        (ChangedField.Recipient, _, _) => new(ChangeKind.RecipientChanged, ChangeClass.Changed),
        (ChangedField.Reference, _, _) => new(ChangeKind.ReferenceChanged, ChangeClass.Changed),
        (ChangedField.Parts, _, _) => new(ChangeKind.PartsChanged, ChangeClass.Changed),
        (ChangedField.Number, Bearing.Text, ChangeDirection.Doubtful) => new(ChangeKind.NumberChanged, ChangeClass.Changed),
        (ChangedField.Number, Bearing.Text, _) => new(ChangeKind.NumberChanged, ChangeClass.Clarified, NeedsConfirmation: true),
        (ChangedField.Number, _, _) => new(ChangeKind.NumberChanged, ChangeClass.Changed),
        (ChangedField.Wording, _, ChangeDirection.Reworded) => new(ChangeKind.Reworded, ChangeClass.Clarified, NeedsConfirmation: true),
        (ChangedField.Wording, _, ChangeDirection.Doubtful) => new(ChangeKind.MeaningInDoubt, ChangeClass.Changed),
        (ChangedField.Wording, _, _) => new(ChangeKind.Rewritten, ChangeClass.Changed),

        (ChangedField.Place, Bearing.Text, ChangeDirection.ToOtherPolicy) => new(ChangeKind.MovedToOtherPolicy, ChangeClass.Clarified, NeedsConfirmation: true),
        (ChangedField.Place, Bearing.Text, _) => new(ChangeKind.MovedToOtherSection, ChangeClass.Editorial),
        (ChangedField.Place, _, ChangeDirection.WithinList) => new(ChangeKind.MovedWithinList, ChangeClass.Editorial),
        (ChangedField.Place, _, ChangeDirection.ToOtherSection) => new(ChangeKind.MovedToOtherSection, ChangeClass.Clarified, NeedsConfirmation: true),
        (ChangedField.Place, _, ChangeDirection.ToOtherPolicy) => new(ChangeKind.MovedToOtherPolicy, ChangeClass.Changed),
        (ChangedField.Place, _, _) => new(ChangeKind.MovedToOtherList, ChangeClass.Changed),

        _ => new(ChangeKind.MeaningInDoubt, ChangeClass.Changed),
    };

    /// <summary>Which way a force changed, and in which of its two parts; nothing where it stayed.</summary>
    public static (ChangedField Field, ChangeDirection Direction)? Between(Force before, Force after) => (before.Polarity, after.Polarity) switch
    {
        var (old, @new) when old == @new => BetweenStrengths(before.Strength, after.Strength),
        (Polarity.Forbid, _) or (_, Polarity.Forbid) => (ChangedField.Polarity, ChangeDirection.Reversed),
        (Polarity.Permit or Polarity.Empower, Polarity.Oblige) => (ChangedField.Polarity, ChangeDirection.Raised),
        (Polarity.Oblige, Polarity.Permit or Polarity.Empower) => (ChangedField.Polarity, ChangeDirection.Lowered),
        (Polarity.Permit, Polarity.PermitOnly) => (ChangedField.Polarity, ChangeDirection.Raised),
        (Polarity.PermitOnly, Polarity.Permit) => (ChangedField.Polarity, ChangeDirection.Lowered),
        _ => (ChangedField.Polarity, ChangeDirection.Replaced),
    };

    private static (ChangedField Field, ChangeDirection Direction)? BetweenStrengths(Strength before, Strength after) => (before, after) switch
    {
        var (old, @new) when old == @new => null,
        (Strength.Commitment, Strength.Binding) or (Strength.Binding, Strength.Commitment) => (ChangedField.Strength, ChangeDirection.Replaced),
        (Strength.None, _) or (_, Strength.None) => (ChangedField.Strength, ChangeDirection.Replaced),
        _ => (ChangedField.Strength, after < before ? ChangeDirection.Raised : ChangeDirection.Lowered),
    };

    private enum Bearing
    {
        Text,
        Binds,
        Advises,
        Allows,
        Empowers,
    }

    private static Bearing Of(Force? force) => force switch
    {
        null => Bearing.Text,
        { Polarity: Polarity.Permit or Polarity.PermitOnly } => Bearing.Allows,
        { Polarity: Polarity.Empower } => Bearing.Empowers,
        { Strength: Strength.Advisory or Strength.Aspirational } => Bearing.Advises,
        _ => Bearing.Binds,
    };
}
