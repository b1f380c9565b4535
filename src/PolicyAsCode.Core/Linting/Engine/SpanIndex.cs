namespace PolicyAsCode.Linting.Engine;

/// <summary>Spans in order, so that those that meet a region are found without looking at all of them: a file may hold fifty thousand lists.</summary>
internal sealed class SpanIndex
{
    private readonly List<(TextSpan Span, int Owner)> _spans = [];
    private readonly List<int> _furthestEnd = [];

    /// <summary>Indexes the places of diagnostics, the related ones too. A diagnostic about the whole file has none.</summary>
    public SpanIndex(IReadOnlyList<Diagnostic> diagnostics, Func<Diagnostic, bool> which)
    {
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (which(diagnostics[i]))
            {
                Add(diagnostics[i].Span, i);
                foreach (var related in diagnostics[i].Related)
                {
                    Add(related.Span, i);
                }
            }
        }

        _spans.Sort(static (left, right) => (left.Span.Start, left.Owner).CompareTo((right.Span.Start, right.Owner)));
        foreach (var (span, _) in _spans)
        {
            var before = _furthestEnd.Count == 0 ? 0 : _furthestEnd[_furthestEnd.Count - 1];
            _furthestEnd.Add(Math.Max(before, EndOf(span)));
        }
    }

    public bool IsEmpty => _spans.Count == 0;

    /// <summary>The position in the given list of the first diagnostic that meets a region, or nothing.</summary>
    public int? FirstIn(TextSpan region)
    {
        // The furthest end only grows; where it first passes the region's start, that span itself passes it.
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_furthestEnd[middle] > region.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < _spans.Count && _spans[low].Span.Start < EndOf(region) ? _spans[low].Owner : null;
    }

    private void Add(TextSpan span, int owner)
    {
        if (span != default)
        {
            _spans.Add((span, owner));
        }
    }

    // A place without a length still is somewhere.
    private static int EndOf(TextSpan span) => Math.Max(span.End, span.Start + 1);
}
