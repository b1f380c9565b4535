namespace PolicyAsCode.Syntax;

/// <summary>One <c>{#id .class key=value}</c> group at the end of a heading, lead-in, paragraph or item.</summary>
/// <param name="Span">Where the group stands, braces included.</param>
/// <param name="Entries">Its entries in the order of the text.</param>
public sealed record AttributeGroup(TextSpan Span, EquatableArray<AttributeEntry> Entries)
{
    /// <summary>The id after <c>#</c>, or nothing.</summary>
    public AttributeEntry? Id => First(AttributeKind.Id);

    /// <summary>The first value given for a key, or nothing.</summary>
    public string? Value(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Kind == AttributeKind.KeyValue && entry.Name == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Whether the group holds <c>.name</c>.</summary>
    public bool HasClass(string name) => Entries.Any(entry => entry.Kind == AttributeKind.Class && entry.Name == name);

    private AttributeEntry? First(AttributeKind kind)
    {
        foreach (var entry in Entries)
        {
            if (entry.Kind == kind)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>What an entry of an <see cref="AttributeGroup"/> is.</summary>
public enum AttributeKind
{
    /// <summary><c>#id</c>.</summary>
    Id,

    /// <summary><c>.class</c>.</summary>
    Class,

    /// <summary><c>key=value</c>.</summary>
    KeyValue,

    /// <summary>Something else: reported, never guessed.</summary>
    Unknown,
}

/// <summary>An entry of an <see cref="AttributeGroup"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The id, class or key; for an unknown one its characters.</param>
/// <param name="Value">The value of a key, quotes taken off; else empty.</param>
/// <param name="Span">Where it stands.</param>
public sealed record AttributeEntry(AttributeKind Kind, string Name, string Value, TextSpan Span);
