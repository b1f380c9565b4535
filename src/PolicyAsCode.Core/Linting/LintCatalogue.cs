using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Identity;
using PolicyAsCode.Linting.Meaning;
using PolicyAsCode.Linting.Structure;

namespace PolicyAsCode.Linting;

/// <summary>Every diagnostic there is, in one table. A new lint is a row here, a page, and a line in the ledger.</summary>
public static class LintCatalogue
{
    /// <summary>The table, in the order of the ids.</summary>
    public static IReadOnlyList<Lint> All { get; } =
    [
        new(UnknownSetting.Descriptor, UnknownSetting.Find),
        Lint.ReportedElsewhere(ReportedByReader.UnreadableFile),
        Lint.ReportedElsewhere(NotAnalysed.Descriptor),
        Lint.ReportedElsewhere(FixRefused.Descriptor),
        new(DocumentTitle.Descriptor, DocumentTitle.Find),
        new(SkippedHeadingLevel.Descriptor, SkippedHeadingLevel.Find),
        new(SectionNumbers.Descriptor, SectionNumbers.Find),
        new(EmptyItem.Descriptor, EmptyItem.Find),
        new(LeadInCutOff.Descriptor, LeadInCutOff.Find),
        new(TextGluedToItem.Descriptor, TextGluedToItem.Find),
        new(UnderlinedHeading.Descriptor, UnderlinedHeading.Find),
        new(ListsRunTogether.Descriptor, ListsRunTogether.Find),
        Lint.ReportedElsewhere(ReportedByReader.TypedBullet),
        new(OpenQuestion.Descriptor, OpenQuestion.Find),
        Lint.ReportedElsewhere(ReportedByReader.StrayBraces),
        new(Orphan.Descriptor, Orphan.Find),
        new(NoModalInLeadIn.Descriptor, NoModalInLeadIn.Find),
        new(ItemAgainstLeadIn.Descriptor, ItemAgainstLeadIn.Find),
        Lint.ReportedElsewhere(ReportedByReader.KeyWithoutLimit),
        new(NormOutsideRules.Descriptor, NormOutsideRules.Find),
        new(UnclearList.Descriptor, UnclearList.Find),
        new(NameWithoutRule.Descriptor, NameWithoutRule.Find),
        Lint.ReportedElsewhere(ReportedByReader.Settings),
        new(NoId.Descriptor, NoId.Find),
        new(DuplicateId.Descriptor, DuplicateId.Find),
        Lint.ReportedElsewhere(ReportedByReader.OddId),
        new(NoNameInCode.Descriptor, NoNameInCode.Find),
    ];

    private static readonly Dictionary<string, LintDescriptor> ById = All.ToDictionary(lint => lint.Descriptor.Id, lint => lint.Descriptor, StringComparer.Ordinal);

    /// <summary>The descriptor of an id, or nothing.</summary>
    public static LintDescriptor? Find(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : null;
}
