namespace PolicyAsCode.Linting.Fixing;

/// <summary>A fix and what it is to put right.</summary>
internal sealed record ProposedFix(Diagnostic Diagnostic, Fix Fix)
{
    /// <summary>Every fix that lints offer for what is reported, in the order of the file.</summary>
    public static IEnumerable<ProposedFix> For(LintContext context, LintResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (LintCatalogue.FindLint(diagnostic.Id)?.Fixes is { } fixes)
            {
                foreach (var fix in fixes(context, diagnostic))
                {
                    yield return new ProposedFix(diagnostic, fix);
                }
            }
        }
    }

    /// <summary>Whether two want to change the same words, and not in the same way.</summary>
    public bool IsInTheWayOf(ProposedFix other) => Fix.Edits != other.Fix.Edits && Fix.Edits.Any(edit => other.Fix.Edits.Any(edit.Touches));
}
