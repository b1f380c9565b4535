namespace PolicyAsCode.Binding;

/// <summary>Where the rules, rule lists and ids of a model stand in its file.</summary>
public sealed class SourceMap(IReadOnlyDictionary<string, TextSpan> rules, IReadOnlyDictionary<string, TextSpan> lists)
{
    /// <summary>The place of a rule's words, by its id.</summary>
    public IReadOnlyDictionary<string, TextSpan> Rules { get; } = rules;

    /// <summary>The place of a rule list's lead-in, by its id; of its first item where it has no lead-in.</summary>
    public IReadOnlyDictionary<string, TextSpan> Lists { get; } = lists;

    /// <summary>The place of a section's heading, by its id.</summary>
    public IReadOnlyDictionary<string, TextSpan> Sections { get; init; } = new Dictionary<string, TextSpan>();

    /// <summary>Every id an author typed, in the order of the file; the same one perhaps twice, an ill-formed one too.</summary>
    public EquatableArray<GivenId> GivenIds { get; init; }
}
