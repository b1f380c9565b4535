using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Gives the keys of <c>{#id unless=consent-given if=a,b}</c> to the exceptions and conditions of the text before it.</summary>
/// <remarks>A key that finds none is an error: it would be a fact that no rule asks for, while its author believes it is asked.</remarks>
internal sealed class LimitKeys
{
    private readonly Dictionary<TextSpan, string> _keys = [];

    private LimitKeys()
    {
    }

    /// <summary>The key of an exception or condition; empty where the author gave none.</summary>
    public string Of(LimitReading limit) => _keys.TryGetValue(limit.Span, out var key) ? key : "";

    /// <summary>Matches keys and limits, group by group, each in the order of the text.</summary>
    public static LimitKeys Match(EquatableArray<AttributePlace> places, PolicyReading reading, List<Diagnostic> diagnostics)
    {
        var keys = new LimitKeys();
        if (!HasKeys(places))
        {
            return keys;
        }

        var limits = LimitsByGroup(places, reading, out var undecided);
        foreach (var place in places)
        {
            if (HasKeys(place.Group) && !undecided.Contains(place.Group.Span))
            {
                keys.Assign(place.Group, limits.TryGetValue(place.Group.Span, out var own) ? own : [], diagnostics);
            }
        }

        return keys;
    }

    private void Assign(AttributeGroup group, List<LimitReading> limits, List<Diagnostic> diagnostics)
    {
        limits.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var waiting = new Queue<LimitReading>[] { new(limits.Where(limit => limit.Kind == LimitKind.Exception)), new(limits.Where(limit => limit.Kind == LimitKind.Condition)) };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in group.Entries.Where(IsKey))
        {
            var kind = entry.Name == "unless" ? 0 : 1;
            foreach (var key in entry.Value.Split(',').Select(part => part.Trim()))
            {
                if (!RuleId.IsValid(key))
                {
                    diagnostics.Add(new Diagnostic("PAC7010", Severity.Warning, entry.Span, $"The key “{key}” has other characters than small letters, digits and single hyphens, or is too short or long, so it is not used. Choose one like “consent-given”."));
                }
                else if (!seen.Add(key))
                {
                    diagnostics.Add(new Diagnostic("PAC7002", Severity.Error, entry.Span, $"The key “{key}” is given twice here, so two questions would have one name. Give each its own."));
                }
                else if (waiting[kind].Count > 0)
                {
                    _keys[waiting[kind].Dequeue().Span] = key;
                }
                else
                {
                    diagnostics.Add(new Diagnostic("PAC2046", Severity.Error, entry.Span, Unused(entry.Name, key, waiting[1 - kind])));
                }
            }
        }
    }

    private static string Unused(string name, string key, Queue<LimitReading> others)
    {
        var (wanted, other, otherName) = name == "unless" ? ("an exception", "a condition", "if") : ("a condition", "an exception", "unless");
        return others.Count > 0
            ? $"“{name}={key}” is the key of {wanted}, but “{others.Peek().Words}” is read as {other}, so its question would go unasked. Write “{otherName}={key}”, or reword the text."
            : $"“{name}={key}” is the key of {wanted}, but this text holds none for it, so its question would go unasked. Write it out, or take the key away.";
    }

    private static Dictionary<TextSpan, List<LimitReading>> LimitsByGroup(EquatableArray<AttributePlace> places, PolicyReading reading, out HashSet<TextSpan> undecided)
    {
        var found = new Dictionary<TextSpan, List<LimitReading>>();
        undecided = [];
        foreach (var list in reading.Lists)
        {
            var leadIn = list.LeadIn is null ? null : GroupAt(places, list.LeadIn.Span.Start);
            if (list.Kind == ListKind.Unclear)
            {
                // Whether its words are limits is not decided; the lint that asks is enough.
                undecided.UnionWith(list.Items.Select(item => item.Syntax.Text?.Attributes).Append(leadIn).OfType<AttributeGroup>().Select(group => group.Span));
            }
            else if (list.Kind == ListKind.Rules)
            {
                Add(places, list.Limits, leadIn, found);
                foreach (var item in list.Items)
                {
                    Add(places, item.Limits, null, found);
                }
            }
        }

        foreach (var sentence in reading.Sentences)
        {
            if (sentence.IsRule)
            {
                Add(places, sentence.Norm.Limits, null, found);
            }
        }

        return found;
    }

    /// <summary>A limit takes its key from the group of the text it stands in, else from the lead-in's: "This does not apply to …" after a list.</summary>
    private static void Add(EquatableArray<AttributePlace> places, EquatableArray<LimitReading> limits, AttributeGroup? otherwise, Dictionary<TextSpan, List<LimitReading>> found)
    {
        foreach (var limit in limits)
        {
            if ((GroupAt(places, limit.Span.Start) ?? otherwise) is { } group)
            {
                if (!found.TryGetValue(group.Span, out var own))
                {
                    found.Add(group.Span, own = []);
                }

                if (!own.Exists(known => known.Span == limit.Span))
                {
                    own.Add(limit);
                }
            }
        }
    }

    private static AttributeGroup? GroupAt(EquatableArray<AttributePlace> places, int offset)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Block.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && places[low - 1].Block.Contains(offset) ? places[low - 1].Group : null;
    }

    private static bool HasKeys(EquatableArray<AttributePlace> places)
    {
        foreach (var place in places)
        {
            if (HasKeys(place.Group))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasKeys(AttributeGroup group)
    {
        foreach (var entry in group.Entries)
        {
            if (IsKey(entry))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKey(AttributeEntry entry) => entry is { Kind: AttributeKind.KeyValue, Name: "unless" or "if" };
}
