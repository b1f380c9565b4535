using PolicyAsCode.Linting.Baselines;
using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Identity;
using PolicyAsCode.Linting.Lifecycle;
using PolicyAsCode.Linting.Meaning;
using PolicyAsCode.Linting.PlainEnglish;
using PolicyAsCode.Linting.References;
using PolicyAsCode.Linting.Structure;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Linting.Terms;

namespace PolicyAsCode.Linting;

/// <summary>Every diagnostic there is, in one table. A new lint is a row here, a page, and a line in the ledger.</summary>
public static class LintCatalogue
{
    /// <summary>The table, in the order of the ids.</summary>
    public static IReadOnlyList<Lint> All { get; } =
    [
        new(UnknownSetting.Descriptor, UnknownSetting.Find),
        Lint.ReportedElsewhere(SuppressionFaults.UnknownName) with { Fixes = SuppressionFixes.NameNearest },
        Lint.ReportedElsewhere(SuppressionFaults.Unused) with { Fixes = SuppressionFixes.TakeOut },
        Lint.ReportedElsewhere(SuppressionFaults.NoReason),
        Lint.ReportedElsewhere(SuppressionFaults.Expired),
        Lint.ReportedElsewhere(BaselineFaults.Stale),
        Lint.ReportedElsewhere(ReportedByReader.UnreadableFile),
        Lint.ReportedElsewhere(NotAnalysed.Descriptor),
        Lint.ReportedElsewhere(FixConflict.Descriptor),
        Lint.ReportedElsewhere(FixRefused.Descriptor),
        Lint.ReportedElsewhere(ReportedFromHistory.AnsweredError),
        new(DocumentTitle.Descriptor, DocumentTitle.Find),
        new(SkippedHeadingLevel.Descriptor, SkippedHeadingLevel.Find),
        new(SectionNumbers.Descriptor, SectionNumbers.Find),
        new(TypedNumberOutOfPlace.Descriptor, TypedNumberOutOfPlace.Find),
        new(RepeatedHeading.Descriptor, RepeatedHeading.Find),
        new(EmptySection.Descriptor, EmptySection.Find),
        new(OnlySubsection.Descriptor, OnlySubsection.Find),
        new(NestedTooDeep.Descriptor, NestedTooDeep.Find),
        new(EmptyItem.Descriptor, EmptyItem.Find),
        new(HeadingWithoutBlankLine.Descriptor, HeadingWithoutBlankLine.Find) { Fixes = HeadingWithoutBlankLine.Fixes },
        new(LeadInWithoutColon.Descriptor, LeadInWithoutColon.Find) { Fixes = LeadInWithoutColon.Fixes },
        new(LeadInCutOff.Descriptor, LeadInCutOff.Find),
        new(TextGluedToItem.Descriptor, TextGluedToItem.Find),
        new(UnderlinedHeading.Descriptor, UnderlinedHeading.Find),
        new(LeadInWithoutList.Descriptor, LeadInWithoutList.Find),
        new(ListsRunTogether.Descriptor, ListsRunTogether.Find),
        new(OutsideDialect.Descriptor, OutsideDialect.Find),
        Lint.ReportedElsewhere(ReportedByReader.TypedBullet),
        new(InvisibleCharacters.Descriptor, InvisibleCharacters.Find) { Fixes = InvisibleCharacters.Fixes },
        new(MixedSpacing.Descriptor, MixedSpacing.Find) { Fixes = MixedSpacing.Fixes },
        new(MissingFullStop.Descriptor, MissingFullStop.Find) { Fixes = MissingFullStop.Fixes },
        new(NumberInHeading.Descriptor, NumberInHeading.Find) { Fixes = NumberInHeading.Fixes },
        new(Leftover.Descriptor, Leftover.Find) { Fixes = Leftover.Fixes },
        new(OpenQuestion.Descriptor, OpenQuestion.Find),
        Lint.ReportedElsewhere(ReportedByReader.StrayBraces),
        new(Orphan.Descriptor, Orphan.Find),
        new(NoModalInLeadIn.Descriptor, NoModalInLeadIn.Find),
        new(SecondSentence.Descriptor, SecondSentence.Find) { Fixes = SecondSentence.Fixes },
        new(MixedForces.Descriptor, MixedForces.Find),
        new(ItemAgainstLeadIn.Descriptor, ItemAgainstLeadIn.Find),
        new(ProhibitionStrengths.Descriptor, ProhibitionStrengths.Find),
        new(Contradiction.Descriptor, Contradiction.Find),
        new(TwoLeadIns.Descriptor, TwoLeadIns.Find),
        new(DifferentStrength.Descriptor, DifferentStrength.Find),
        new(ExceptionInOnePlace.Descriptor, ExceptionInOnePlace.Find),
        new(AbsentChannel.Descriptor, AbsentChannel.Find),
        new(WeakForce.Descriptor, WeakForce.Find),
        new(VagueTerm.Descriptor, VagueTerm.Find),
        new(DutyWithoutActor.Descriptor, DutyWithoutActor.Find),
        new(ReportWithoutRecipient.Descriptor, ReportWithoutRecipient.Find),
        new(UnclearAudience.Descriptor, UnclearAudience.Find),
        new(UnclearException.Descriptor, UnclearException.Find),
        new(AndOr.Descriptor, AndOr.Find),
        new(ExceptionForms.Descriptor, ExceptionForms.Find),
        new(DoubleNegation.Descriptor, DoubleNegation.Find),
        new(ExceptionToException.Descriptor, ExceptionToException.Find),
        new(EmptyException.Descriptor, EmptyException.Find),
        new(MayNot.Descriptor, MayNot.Find) { Fixes = MayNot.Fixes },
        new(Shall.Descriptor, Shall.Find) { Fixes = Shall.Fixes },
        Lint.ReportedElsewhere(ReportedByReader.KeyWithoutLimit),
        new(NormOutsideRules.Descriptor, NormOutsideRules.Find),
        new(UnclearList.Descriptor, UnclearList.Find),
        new(NameWithoutRule.Descriptor, NameWithoutRule.Find),
        new(RepeatedRule.Descriptor, RepeatedRule.Find),
        new(NearDuplicate.Descriptor, NearDuplicate.Find),
        new(ImpliedRule.Descriptor, ImpliedRule.Find),
        new(UndefinedBody.Descriptor, UndefinedBody.Find),
        new(AbbreviationNeverUsed.Descriptor, AbbreviationNeverUsed.Find) { Fixes = AbbreviationNeverUsed.Fixes },
        new(AbbreviationNeverExpanded.Descriptor, AbbreviationNeverExpanded.Find) { Fixes = AbbreviationNeverExpanded.Fixes },
        new(DefinedTwiceOrUnused.Descriptor, DefinedTwiceOrUnused.Find),
        new(DefinitionInBrackets.Descriptor, DefinitionInBrackets.Find),
        new(OpenDefinition.Descriptor, OpenDefinition.Find),
        new(ForbiddenSynonym.Descriptor, ForbiddenSynonym.Find) { Fixes = ForbiddenSynonym.Fixes },
        new(TwoNames.Descriptor, TwoNames.Find) { Fixes = TwoNames.Fixes },
        new(ChangingVoice.Descriptor, ChangingVoice.Find),
        new(NameInTwoCases.Descriptor, NameInTwoCases.Find) { Fixes = NameInTwoCases.Fixes },
        new(ProductName.Descriptor, ProductName.Find) { Fixes = ProductName.Fixes },
        new(RulesCalledGuidelines.Descriptor, RulesCalledGuidelines.Find),
        new(FormerName.Descriptor, FormerName.Find),
        new(PolicyNotListed.Descriptor, PolicyNotListed.Find) { Fixes = PolicyNotListed.Fixes },
        new(RelatedNeverMentioned.Descriptor, RelatedNeverMentioned.Find),
        new(PolicyNamedDifferently.Descriptor, PolicyNamedDifferently.Find),
        new(RelatedWithoutTarget.Descriptor, RelatedWithoutTarget.Find) { Fixes = RelatedWithoutTarget.Fixes },
        new(LinkTarget.Descriptor, LinkTarget.Find) { Fixes = LinkTarget.Fixes, FindInSet = LinkTarget.FindInSet },
        new(DanglingFollowing.Descriptor, DanglingFollowing.Find),
        new(PositionalReference.Descriptor, PositionalReference.Find),
        new(HeadingPromisesMore.Descriptor, HeadingPromisesMore.Find),
        new(UnresolvedRole.Descriptor, UnresolvedRole.Find),
        new(RoleWithoutContact.Descriptor, RoleWithoutContact.Find),
        new(SectionByNumber.Descriptor, SectionByNumber.Find),
        new(LawWithoutYear.Descriptor, LawWithoutYear.Find),
        new(GarbledWording.Descriptor, GarbledWording.Find),
        new(Collocation.Descriptor, Collocation.Find) { Fixes = Collocation.Fixes },
        new(LongSentence.Descriptor, LongSentence.Find),
        new(ReadingGrade.Descriptor, ReadingGrade.Find),
        new(LatinAbbreviation.Descriptor, LatinAbbreviation.Find) { Fixes = LatinAbbreviation.Fixes },
        new(Legalese.Descriptor, Legalese.Find) { Fixes = Legalese.Fixes },
        new(SlashInsteadOfWord.Descriptor, SlashInsteadOfWord.Find),
        new(Contraction.Descriptor, Contraction.Find) { Fixes = Contraction.Fixes },
        new(GenderedWord.Descriptor, GenderedWord.Find) { Fixes = GenderedWord.Fixes },
        new(ImageWithoutText.Descriptor, ImageWithoutText.Find),
        new(EmptyLinkText.Descriptor, EmptyLinkText.Find),
        new(EmphasisAsHeading.Descriptor, EmphasisAsHeading.Find) { Fixes = EmphasisAsHeading.Fixes },
        new(MeaningByColour.Descriptor, MeaningByColour.Find),
        Lint.ReportedElsewhere(ReportedByReader.Settings),
        Lint.ReportedElsewhere(ReportedFromHistory.ReviewDue),
        Lint.ReportedElsewhere(ReportedFromHistory.NotRecorded),
        Lint.ReportedElsewhere(ReportedFromHistory.TextChanged),
        new(UndatedPresent.Descriptor, UndatedPresent.Find),
        Lint.ReportedElsewhere(ReportedFromHistory.DateOutOfOrder),
        new(ReviewPeriod.Descriptor, ReviewPeriod.Find),
        Lint.ReportedElsewhere(ReportedFromHistory.OtherApprover),
        new(NoId.Descriptor, NoId.Find),
        new(DuplicateId.Descriptor, DuplicateId.Find),
        Lint.ReportedElsewhere(ReportedFromHistory.IdLost),
        Lint.ReportedElsewhere(ReportedFromHistory.IdReused),
        Lint.ReportedElsewhere(ReportedFromHistory.VersionTooLow),
        Lint.ReportedElsewhere(ReportedFromHistory.Weakened),
        Lint.ReportedElsewhere(ReportedFromHistory.MovedToOtherList),
        Lint.ReportedElsewhere(ReportedFromHistory.OnlyTypography),
        Lint.ReportedElsewhere(ReportedFromHistory.HistoryChanged),
        Lint.ReportedElsewhere(ReportedByReader.OddId),
        new(NoNameInCode.Descriptor, NoNameInCode.Find),
    ];

    private static readonly Dictionary<string, Lint> ById = All.ToDictionary(lint => lint.Descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of an id, or nothing.</summary>
    public static LintDescriptor? Find(string id) => FindLint(id)?.Descriptor;

    /// <summary>The row of an id, or nothing.</summary>
    public static Lint? FindLint(string id) => ById.TryGetValue(id, out var lint) ? lint : null;
}
