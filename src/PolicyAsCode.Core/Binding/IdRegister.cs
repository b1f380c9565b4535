using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Hands out the ids of one policy: an author's id once, to the first who bears it, and none twice.</summary>
internal sealed class IdRegister
{
    private readonly Dictionary<string, TextSpan> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Sets the author's ids aside before any is made.</summary>
    public IdRegister(EquatableArray<GivenId> given)
    {
        foreach (var id in given)
        {
            if (RuleId.IsValid(id.Id) && _taken.Add(id.Id))
            {
                _given.Add(id.Id, id.Span);
            }
        }
    }

    /// <summary>Takes the id an author gave here; nothing where there is none, it is ill-formed, an earlier place bears it, or it is already taken.</summary>
    public string? Take(AttributeGroup? group)
    {
        if (group?.Id is not { } entry || !_given.TryGetValue(entry.Name, out var owner) || owner != entry.Span)
        {
            return null;
        }

        _given.Remove(entry.Name);
        return entry.Name;
    }

    /// <summary>An id that nothing else has, made from words; from <paramref name="fallback"/> where they hold no letters.</summary>
    public string Make(string slug, string fallback)
    {
        var stem = slug.Length > 0 ? slug : fallback;
        if (_taken.Add(stem))
        {
            return stem;
        }

        _numbers.TryGetValue(stem, out var number);
        number = Math.Max(number, 1);
        string id;
        do
        {
            number++;
            id = stem + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(id));

        _numbers[stem] = number;
        return id;
    }
}
