using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Hands out the ids of one policy: an author's id once, to the first who bears it, and none twice.</summary>
internal sealed class IdRegister
{
    private readonly Dictionary<string, TextSpan> _given;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Sets the author's ids aside before any is made.</summary>
    public IdRegister(EquatableArray<GivenId> given)
    {
        _given = new(given.Count, StringComparer.Ordinal);
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

    /// <summary>Makes an id that nothing else has, and takes it.</summary>
    /// <param name="words">The words to make it of.</param>
    /// <param name="propose">How to make it: one of <see cref="ProposedId"/>'s ways.</param>
    public string Make(string words, Func<string, ICollection<string>, string> propose)
    {
        var id = propose(words, _taken);
        _taken.Add(id);
        return id;
    }
}
