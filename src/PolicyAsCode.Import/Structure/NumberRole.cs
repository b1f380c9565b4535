namespace PolicyAsCode.Import.Structure;

/// <summary>What a number at the start of a line makes of it.</summary>
internal enum NumberRole
{
    /// <summary>A heading: its number stays, to be seen.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A paragraph of its own: its number stays, to be seen.</summary>
    Clause,
}
