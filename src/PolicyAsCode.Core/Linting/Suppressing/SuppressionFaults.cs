namespace PolicyAsCode.Linting.Suppressing;

/// <summary>PAC0002 to PAC0005: what can be wrong with a comment that answers a finding.</summary>
internal static class SuppressionFaults
{
    /// <summary>PAC0002.</summary>
    public static LintDescriptor UnknownName { get; } = new("PAC0002", "Answer to a finding that does not exist", Severity.Warning, Tier.A);

    /// <summary>PAC0003.</summary>
    public static LintDescriptor Unused { get; } = new("PAC0003", "Answer that is no longer needed", Severity.Warning, Tier.A);

    /// <summary>PAC0004.</summary>
    public static LintDescriptor NoReason { get; } = new("PAC0004", "Finding passed over without a reason", Severity.Error, Tier.A) { CannotBeLowered = true };

    /// <summary>PAC0005.</summary>
    public static LintDescriptor Expired { get; } = new("PAC0005", "Answer whose day has passed", Severity.Warning, Tier.A);

    public static Diagnostic NameIsUnknown(string name, TextSpan span) =>
        UnknownName.At(span, $"“{name}” is no finding we know, so this comment answers nothing.{NearestWord.Question(name.ToUpperInvariant(), LintCatalogue.All.Select(lint => lint.Descriptor.Id))}");

    public static Diagnostic HasNoName(TextSpan span) =>
        UnknownName.At(span, "This comment does not say which finding it answers, so it answers none. Write “policy-ignore PAC2021: the reason”, with the code you mean.");

    public static Diagnostic HasNoReason(TextSpan span) =>
        NoReason.At(span, "This comment gives no reason, so governors cannot tell why a finding is to be passed over. Write the reason after a colon.");

    public static Diagnostic DateIsUnclear(string words, TextSpan span) =>
        NoReason.At(span, $"“until {words}” is no date, so nobody can tell how long this holds. Write it as year-month-day, such as “until 2027-09-01”.");

    public static Diagnostic CannotBeAnswered(string id, TextSpan span) =>
        Unused.At(span, $"{id} protects agreed rules and cannot be passed over, so this comment changes nothing. Put right what was found, and take the comment out.");

    public static Diagnostic IsUnused(string id, TextSpan span) =>
        Unused.At(span, $"{id} is not found here any more, so this comment answers nothing and may hide a later fault. Take it out.");

    public static Diagnostic IsExpired(Suppression suppression, string id) =>
        Expired.At(suppression.Span, $"The answer to {id} held until {IsoDate.ToWord(suppression.Until!.Value)}, so the finding counts again. Put it right, or agree a new date.");
}
