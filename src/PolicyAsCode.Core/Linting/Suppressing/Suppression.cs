namespace PolicyAsCode.Linting.Suppressing;

/// <summary>An answer to findings: <c>&lt;!-- policy-ignore PAC2021 until 2027-09-01: wording given by the local authority --&gt;</c>.</summary>
/// <param name="Span">The whole comment.</param>
/// <param name="Names">The ids it names.</param>
/// <param name="Until">The day after which it holds no more; nothing where it has no end.</param>
/// <param name="Reason">Why; empty where none is given, and then it holds for nothing.</param>
/// <param name="Scope">What it speaks of.</param>
/// <param name="Faults">What is wrong with it as it is written.</param>
public sealed record Suppression(
    TextSpan Span,
    EquatableArray<SuppressedName> Names,
    DateTime? Until,
    string Reason,
    SuppressionScope Scope,
    EquatableArray<Diagnostic> Faults);

/// <summary>An id that a suppression names.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SuppressedName(string Id, TextSpan Span);

/// <summary>The stretch of text a suppression speaks of.</summary>
/// <param name="Block">The text it stands with; of a lead-in, its list too.</param>
/// <param name="Inner">The items below, which need answers of their own.</param>
/// <param name="HoldsForFile">Whether it stands before the title, and so also speaks of the settings and the file as a whole.</param>
public sealed record SuppressionScope(TextSpan Block, EquatableArray<TextSpan> Inner, bool HoldsForFile)
{
    /// <summary>A comment that stands with nothing.</summary>
    public static SuppressionScope None { get; } = new(new TextSpan(-1, 0), default, HoldsForFile: false);

    /// <summary>Whether a place is spoken of.</summary>
    public bool Covers(TextSpan place)
    {
        if (HoldsForFile && (place == default || place.Start < Block.Start))
        {
            return true;
        }

        return place.Start >= Block.Start && place.Start <= Block.End && place.End <= Block.End && !Inner.Any(inner => place.Start >= inner.Start && place.End <= inner.End);
    }
}

/// <summary>What was found and answered, so that it is not reported; governors are shown it.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Kind">Where the answer stands.</param>
/// <param name="Reason">The answer.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, SuppressionKind Kind, string Reason);

/// <summary>Where the answer to a finding stands.</summary>
public enum SuppressionKind
{
    /// <summary>In the policy, beside what was found.</summary>
    InText,

    /// <summary>In the baseline.</summary>
    InBaseline,
}
