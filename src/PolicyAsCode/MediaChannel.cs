namespace PolicyAsCode;

/// <summary>A way of communicating, such as a messaging service. The set is open: generated code names those of the policies' library.</summary>
public sealed class MediaChannel
{
    /// <summary>Makes a channel.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name on screen.</param>
    public MediaChannel(string id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its name on screen.</summary>
    public string Name { get; }

    /// <summary>Whether it is the same channel.</summary>
    public bool Is(MediaChannel other) => ReferenceEquals(this, other) || string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
