using PolicyAsCode.Binding;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>Makes fixes again and again until there is nothing left to fix.</summary>
internal sealed class FixLoop(BoundPolicy start, LintOptions options, FixKind most)
{
    // Each round puts right at least one thing, and one may uncover another; no text of ours needed more than three.
    private const int MostRounds = 20;

    private readonly List<MadeFix> _made = [];
    private readonly List<PlacedDiagnostic> _problems = [];
    private readonly HashSet<(string Problem, string Cause, string Fingerprint)> _told = [];

    /// <summary>The text with its fixes; as it was where no end was found.</summary>
    public FixRun Run()
    {
        var policy = start;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Round(policy, out var last);
            if (ReferenceEquals(next, policy))
            {
                return Finish(policy);
            }

            if (round == MostRounds - 1 || next.Tree.Source.Text == start.Tree.Source.Text)
            {
                return new FixRun(start.Tree.Source, default, 0, EquatableArray.Of(new PlacedDiagnostic(policy.Tree.Source, FixConflict.Endless(last!))));
            }

            policy = next;
        }

        return Finish(policy);
    }

    private BoundPolicy Round(BoundPolicy policy, out Diagnostic? last)
    {
        var source = policy.Tree.Source;
        var result = Linter.Run(policy, options);
        var proposed = ProposedFix.For(new LintContext(policy, options), result).Where(fix => fix.Fix.Kind <= most).ToList();
        var apart = WithoutConflicts(proposed, source);
        var proof = new FixProof(policy, options, result);
        var (made, refused) = (new List<ProposedFix>(), new List<ProposedFix>());
        for (var kind = FixKind.Format; kind <= most; kind++)
        {
            proof.Sort([.. apart.Where(fix => fix.Fix.Kind == kind)], made, refused);
        }

        refused.ForEach(fix => Report(source, fix.Diagnostic, FixRefused.Of(fix)));
        last = made.Count > 0 ? made[made.Count - 1].Diagnostic : null;
        _made.AddRange(made.Select(fix => new MadeFix(fix.Diagnostic.Id, fix.Fix.Title)));
        var edits = made.SelectMany(fix => fix.Fix.Edits).Distinct().ToList();
        return edits.Count == 0 ? policy : Binder.Bind(TextEdit.Apply(source, edits), policy.Document.Id, policy.Library);
    }

    // Two that want the same words are both left undone, and said; in the order of the file, so that the same text gives the same answer.
    private List<ProposedFix> WithoutConflicts(List<ProposedFix> proposed, SourceText source)
    {
        var ordered = proposed.Where(fix => fix.Fix.Edits.Count > 0).OrderBy(fix => fix.Fix.Edits.Min(edit => edit.Span.Start)).ToList();
        var conflicting = new HashSet<ProposedFix>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var end = ordered[i].Fix.Edits.Max(edit => edit.Span.End);
            for (var j = i + 1; j < ordered.Count && ordered[j].Fix.Edits.Min(edit => edit.Span.Start) <= end; j++)
            {
                if (ordered[i].IsInTheWayOf(ordered[j]) && conflicting.Add(ordered[i]) | conflicting.Add(ordered[j]))
                {
                    Report(source, ordered[i].Diagnostic, FixConflict.Between(ordered[i].Diagnostic, ordered[j].Diagnostic));
                }
            }
        }

        return ordered.FindAll(fix => !conflicting.Contains(fix));
    }

    // Whatever could not be put right is there again in the next round, and told once.
    private void Report(SourceText source, Diagnostic cause, Diagnostic problem)
    {
        if (_told.Add((problem.Id, cause.Id, cause.Fingerprint)))
        {
            _problems.Add(new PlacedDiagnostic(source, problem));
        }
    }

    private FixRun Finish(BoundPolicy policy) => new(policy.Tree.Source, _made.ToEquatableArray(), 0, _problems.ToEquatableArray());
}
