namespace PolicyAsCode;

/// <summary>People or a body on whom rules fall. The set is open: generated code names those of the policies' library, and an application may add its own.</summary>
/// <example><code>new AudienceGroup("staff", "Staff", "governors", "volunteers")</code></example>
public sealed class AudienceGroup
{
    private readonly string[] _includes;

    /// <summary>Makes a group.</summary>
    /// <param name="id">Its id; empty for one that only has a name, of which nobody knows who belongs to it.</param>
    /// <param name="name">Its name on screen.</param>
    /// <param name="includes">The ids of every group that is part of it, also of the parts of parts.</param>
    public AudienceGroup(string id, string name, params string[] includes)
    {
        Id = id;
        Name = name;
        _includes = (string[])includes.Clone();
    }

    /// <summary>Its id; empty for one that only has a name.</summary>
    public string Id { get; }

    /// <summary>Its name on screen.</summary>
    public string Name { get; }

    /// <summary>The ids of the groups that are part of it.</summary>
    public IReadOnlyList<string> Includes => Array.AsReadOnly(_includes);

    /// <summary>
    /// Whether somebody may belong to both: one is part of the other, or they have a part in common.
    /// A group without an id may hold anybody.
    /// </summary>
    public bool Meets(AudienceGroup other)
    {
        if (ReferenceEquals(this, other) || Id.Length == 0 || other.Id.Length == 0 || Holds(other.Id))
        {
            return true;
        }

        if (other.Holds(Id))
        {
            return true;
        }

        foreach (var part in _includes)
        {
            if (other.Holds(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private bool Holds(string id)
    {
        if (string.Equals(Id, id, StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var part in _includes)
        {
            if (string.Equals(part, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
