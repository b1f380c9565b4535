using PolicyAsCode.Linting.Engine;

namespace PolicyAsCode.Linting.Suppressing;

/// <summary>Takes the findings that are answered out of those that are reported, and reports answers that are wrong, unused or past their day.</summary>
internal sealed class Suppressor
{
    private readonly EquatableArray<Suppression> _suppressions;
    private readonly LintOptions _options;
    private readonly SuppressorView _view;
    private readonly HashSet<SuppressedName> _used = [];
    private readonly HashSet<SuppressedName> _expired = [];

    private Suppressor(EquatableArray<Suppression> suppressions, LintOptions options, SuppressorView view) => (_suppressions, _options, _view) = (suppressions, options, view);

    /// <summary>Parts findings into those to report and those that are answered.</summary>
    public static (List<Diagnostic> Reported, List<SuppressedDiagnostic> Suppressed) Apply(IReadOnlyList<Diagnostic> found, EquatableArray<Suppression> suppressions, LintOptions options, SuppressorView view)
    {
        var suppressor = new Suppressor(suppressions, options, view);
        var (reported, suppressed) = (new List<Diagnostic>(found.Count), new List<SuppressedDiagnostic>());
        foreach (var diagnostic in found)
        {
            if (suppressions.Count > 0)
            {
                suppressor.CountMuted(diagnostic);
            }

            if (suppressions.Count > 0 && suppressor.AnswerTo(diagnostic) is { } answer)
            {
                suppressed.Add(new SuppressedDiagnostic(diagnostic, SuppressionKind.InText, answer.Reason));
            }
            else
            {
                reported.Add(diagnostic);
            }
        }

        // A check that failed may have found something here.
        var isWhole = found.All(diagnostic => diagnostic.Id != NotAnalysed.Descriptor.Id);
        foreach (var suppression in suppressions)
        {
            reported.AddRange(suppressor.FaultsOf(suppression, isWhole).Select(options.Apply).Select(DiagnosticIdentity.OfSet));
        }

        return (reported, suppressed);
    }

    private Suppression? AnswerTo(Diagnostic diagnostic)
    {
        if (LintCatalogue.Find(diagnostic.Id) is { CannotBeLowered: true })
        {
            return null;
        }

        foreach (var suppression in _suppressions)
        {
            foreach (var name in suppression.Names)
            {
                if (name.Id != diagnostic.Id || !suppression.Scope.Covers(diagnostic.Span))
                {
                    continue;
                }

                if (suppression.Until is { } until && _options.AsOf > until)
                {
                    _expired.Add(name);
                }
                else if (suppression.Faults.All(fault => fault.Id != SuppressionFaults.NoReason.Id))
                {
                    _used.Add(name);
                    return suppression;
                }
                else
                {
                    // Its fault is reported; that it could be of use is enough not to call it unused.
                    _used.Add(name);
                }
            }
        }

        return null;
    }

    // What its cause has muted is there, and an answer to it is of use.
    private void CountMuted(Diagnostic diagnostic)
    {
        foreach (var related in diagnostic.Related)
        {
            if (related.MutedId.Length > 0)
            {
                _used.UnionWith(_suppressions.Where(suppression => suppression.Scope.Covers(related.Span)).SelectMany(suppression => suppression.Names).Where(name => name.Id == related.MutedId));
            }
        }
    }

    private IEnumerable<Diagnostic> FaultsOf(Suppression suppression, bool isWhole)
    {
        foreach (var fault in suppression.Faults)
        {
            yield return fault;
        }

        foreach (var name in suppression.Names)
        {
            var place = suppression.Names.Count == 1 ? suppression.Span : name.Span;
            if (LintCatalogue.Find(name.Id) is { CannotBeLowered: true })
            {
                yield return SuppressionFaults.CannotBeAnswered(name.Id, place);
            }
            else if (_expired.Contains(name))
            {
                yield return SuppressionFaults.IsExpired(suppression, name.Id);
            }
            else if (isWhole && !_used.Contains(name) && suppression.Faults.Count == 0 && IsLookedFor(name.Id))
            {
                yield return SuppressionFaults.IsUnused(name.Id, place);
            }
        }
    }

    // What was not looked for, such as a preview that is off, may well be there.
    private bool IsLookedFor(string id) => LintCatalogue.FindLint(id) is { IsReportedElsewhere: false } lint && _options.Runs(lint.Descriptor) && (lint.FindInSet is null || _view == SuppressorView.All);
}

/// <summary>What was looked at.</summary>
internal enum SuppressorView
{
    /// <summary>One policy by itself.</summary>
    One,

    /// <summary>All policies together.</summary>
    All,
}
