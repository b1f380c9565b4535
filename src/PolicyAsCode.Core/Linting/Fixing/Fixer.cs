using PolicyAsCode.Binding;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>Makes the changes that <c>policy fix</c> makes. Each is proved: the text is read again, and its rules must be what they were.</summary>
public static class Fixer
{
    /// <summary>Makes every fix of a policy's lints until none is left, then writes the names its rules lack.</summary>
    /// <inheritdoc cref="FixFindings"/>
    public static FixRun FixAll(BoundPolicy policy, LintOptions options, FixKind most)
    {
        var run = FixFindings(policy, options, most);
        var mended = run.Made.Count == 0 ? policy : Binder.Bind(run.Text, policy.Document.Id, policy.Library);
        var names = AssignIds(mended);
        var refused = names.Refused.Select(refused => new PlacedDiagnostic(run.Text, refused));
        return run with { Text = names.Text, Names = names.Edits.Count, Problems = run.Problems.Concat(refused).ToEquatableArray() };
    }

    /// <summary>Makes every fix of a policy's lints until none is left.</summary>
    /// <param name="policy">The policy as it was bound.</param>
    /// <param name="options">What is looked for.</param>
    /// <param name="most">The kind of fix that may be made at most: <see cref="FixKind.Format"/>, or <see cref="FixKind.Wording"/> where it was asked for. Suggestions are never made unasked.</param>
    /// <returns>The new text. Fixed once more it stays the same.</returns>
    public static FixRun FixFindings(BoundPolicy policy, LintOptions options, FixKind most) =>
        new FixLoop(policy, options, most == FixKind.Suggestion ? FixKind.Wording : most).Run();

    /// <summary>Every fix that is offered for a policy and holds, whatever its kind, by what it puts right.</summary>
    public static ILookup<Diagnostic, Fix> Offers(BoundPolicy policy, LintOptions options)
    {
        var result = Linter.Run(policy, options);
        var proof = new FixProof(policy, options, result);
        return ProposedFix.For(new LintContext(policy, options), result).Where(fix => fix.Fix.Edits.Count > 0 && proof.HoldsFor([fix])).ToLookup(fix => fix.Diagnostic, fix => fix.Fix);
    }

    /// <summary>Whether a fix puts a diagnostic right and leaves alone what its kind declares to leave alone.</summary>
    public static bool Holds(BoundPolicy policy, LintOptions options, Diagnostic diagnostic, Fix fix) =>
        new FixProof(policy, options, Linter.Run(policy, options)).HoldsFor([new ProposedFix(diagnostic, fix)]);

    /// <summary>Makes choices that a person has made.</summary>
    /// <param name="policy">The policy as it was bound.</param>
    /// <param name="choices">The choices, of different suggestions of this policy.</param>
    /// <returns>The new text, and a problem for each pair of choices that change the same words; of those none is made.</returns>
    public static FixRun Choose(BoundPolicy policy, IReadOnlyList<(Suggestion Of, Choice Choice)> choices)
    {
        var source = policy.Tree.Source;
        var proposed = choices.Select(choice => new ProposedFix(choice.Of.Diagnostic, choice.Choice.Fix)).ToList();
        var problems = new List<PlacedDiagnostic>();
        var blocked = new HashSet<ProposedFix>();
        for (var i = 0; i < proposed.Count; i++)
        {
            foreach (var other in proposed.Skip(i + 1).Where(proposed[i].IsInTheWayOf))
            {
                blocked.UnionWith([proposed[i], other]);
                problems.Add(new PlacedDiagnostic(source, FixConflict.Between(proposed[i].Diagnostic, other.Diagnostic)));
            }
        }

        var made = proposed.FindAll(fix => !blocked.Contains(fix));
        var text = TextEdit.Apply(source, [.. made.SelectMany(fix => fix.Fix.Edits).Distinct()]);
        return new FixRun(text, made.Select(fix => new MadeFix(fix.Diagnostic.Id, fix.Fix.Title)).ToEquatableArray(), 0, problems.ToEquatableArray());
    }

    /// <summary>
    /// Writes down the id of every rule and list that has a provisional one, and a key for every exception and condition without one.
    /// An id or key that is there stays as it is. Rules in which an error lies are left alone until it is repaired.
    /// </summary>
    /// <param name="policy">The policy as it was bound.</param>
    /// <returns>The new text. Fixed once more it stays the same.</returns>
    /// <example><c>- post images of pupils</c> becomes <c>- post images of pupils {#post-images-pupils}</c>.</example>
    public static FixResult AssignIds(BoundPolicy policy)
    {
        var source = policy.Tree.Source;
        return ProveNames(policy, MissingNames.In(policy).ConvertAll(group => group.ToEdit(source)));
    }

    /// <summary>Makes the edits that leave every rule as it is but for names and keys that were missing, and refuses the others.</summary>
    /// <param name="policy">The policy as it was bound.</param>
    /// <param name="edits">The edits, no two at one place.</param>
    public static FixResult ProveNames(BoundPolicy policy, IReadOnlyList<TextEdit> edits)
    {
        var source = policy.Tree.Source;
        if (edits.Count == 0)
        {
            return new FixResult(source, default, default);
        }

        var (made, refused) = new NamesProof(policy).Sort([.. edits]);
        return new FixResult(TextEdit.Apply(source, made), made.ToEquatableArray(), refused.Select(FixRefused.Of).ToEquatableArray());
    }
}
