using System.Diagnostics.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Linting.Identity;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Linting;

/// <summary>Runs the lints over a policy.</summary>
public static class Linter
{
    /// <summary>Finds what is wrong with a policy looked at alone, and says which of its rules can be relied on.</summary>
    /// <param name="policy">The policy as it was bound; what parser and binder reported is part of the result.</param>
    /// <param name="options">The severities that were set, whether previews are on, and the day.</param>
    /// <returns>The diagnostics in the order of the file, and the sound rules. A lint that fails is reported as PAC0008, never skipped in silence.</returns>
    public static LintResult Run(BoundPolicy policy, LintOptions options) => Run(policy, options, LintCatalogue.All);

    /// <summary>Runs some lints only.</summary>
    /// <inheritdoc cref="Run(BoundPolicy, LintOptions)"/>
    public static LintResult Run(BoundPolicy policy, LintOptions options, IReadOnlyList<Lint> lints) => Report(Analyze(policy, options, lints), null, options);

    /// <summary>The first half of a check: everything found in a policy by itself. It depends on nothing but the text, the library and the options.</summary>
    public static PolicyAnalysis Analyze(BoundPolicy policy, LintOptions options) => Analyze(policy, options, LintCatalogue.All);

    /// <summary>The second half: adds what was found over all policies, and takes out what is answered in the text.</summary>
    /// <param name="analysis">The first half.</param>
    /// <param name="ofSet">What was found in this policy over all of them; nothing where it was looked at without the others.</param>
    /// <param name="options">The options of the first half.</param>
    public static LintResult Report(PolicyAnalysis analysis, IReadOnlyList<Diagnostic>? ofSet, LintOptions options)
    {
        var found = new List<Diagnostic>(analysis.Found);
        found.AddRange((ofSet ?? []).Select(options.Apply).Select(DiagnosticIdentity.OfSet));
        var (reported, suppressed) = Suppressor.Apply(found, analysis.Suppressions, options, ofSet is null ? SuppressorView.One : SuppressorView.All);
        InOrderOfFile.Sort(reported);
        return new LintResult(reported.ToEquatableArray(), analysis.Rules) { Suppressed = suppressed.ToEquatableArray() };
    }

    private static PolicyAnalysis Analyze(BoundPolicy policy, LintOptions options, IReadOnlyList<Lint> lints)
    {
        var found = new List<Diagnostic>(policy.Diagnostics);
        var isRead = !found.Exists(IsUnread);
        var context = new LintContext(policy, options);
        if (isRead)
        {
            FindAll(context, lints, static descriptor => !descriptor.IsPreview, found);
        }
        else
        {
            // What a file that was not read lacks, such as its title, is no fault of its author.
            found.RemoveAll(diagnostic => !IsUnread(diagnostic));
        }

        InOrderOfFile.Sort(found);
        var rules = SoundRules.Of(policy, found);
        NoId.SumUp(found);
        if (isRead)
        {
            // Which rules there are does not depend on whether somebody looks at previews.
            FindAll(context, lints, descriptor => descriptor.IsPreview && options.Runs(descriptor), found);
            InOrderOfFile.Sort(found);
            UnsettledReview.Relate(context, found);
        }

        var reported = RootCauses.Mute(found, policy.Reading).ConvertAll(options.Apply);
        DiagnosticIdentity.Give(reported, context);
        return new PolicyAnalysis(reported.ToEquatableArray(), isRead ? SuppressionReader.In(policy.Tree) : default, rules, CardOf(context, lints));
    }

    // Where no check looks at all policies together, nobody asks what is on the card.
    private static PolicyCard CardOf(LintContext context, IReadOnlyList<Lint> lints) => lints.Any(lint => lint.FindInSet is not null)
        ? PolicyCard.Of(context)
        : PolicyCard.Empty(context.Policy.Document.Id, context.Source.Path, context.Policy.Document.Metadata.Title);

    private static bool IsUnread(Diagnostic diagnostic) => diagnostic.Id == ReportedByReader.UnreadableFile.Id;

    private static void FindAll(LintContext context, IReadOnlyList<Lint> lints, Func<LintDescriptor, bool> which, List<Diagnostic> found)
    {
        foreach (var lint in lints)
        {
            if (which(lint.Descriptor))
            {
                Find(lint, context, found);
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A fault in one lint must not hide what the others find, and is reported itself.")]
    private static void Find(Lint lint, LintContext context, List<Diagnostic> found)
    {
        var before = found.Count;
        try
        {
            found.AddRange(lint.Find(context));
        }
        catch (Exception exception)
        {
            found.RemoveRange(before, found.Count - before);
            found.Add(NotAnalysed.Because(lint.Descriptor, exception));
        }
    }
}
