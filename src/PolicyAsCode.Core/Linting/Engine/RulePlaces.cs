using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Engine;

/// <summary>Where the rules of a policy stand.</summary>
internal sealed class RulePlaces
{
    private readonly List<(TextSpan Span, Rule Rule)> _places = [];

    public RulePlaces(BoundPolicy policy)
    {
        var leadIns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in policy.Document.Rules.Rules)
        {
            if (rule.ListId.Length > 0 && leadIns.Add(rule.ListId) && policy.Map.Lists.TryGetValue(rule.ListId, out var leadIn))
            {
                _places.Add((leadIn, rule));
            }

            if (policy.Map.Rules.TryGetValue(rule.Id, out var span))
            {
                _places.Add((span, rule));
                All.Add((rule, span));
            }
        }

        _places.Sort(static (left, right) => (left.Span.Start, left.Span.Length).CompareTo((right.Span.Start, right.Span.Length)));
    }

    public List<(Rule Rule, TextSpan Span)> All { get; } = [];

    public Rule? At(int position)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Span.Start > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low > 0 && _places[low - 1].Span.Contains(position) ? _places[low - 1].Rule : null;
    }
}
