namespace PolicyAsCode.Binding;

/// <summary>Where the rules and rule lists of a model stand in its file.</summary>
public sealed class SourceMap(IReadOnlyDictionary<string, TextSpan> rules, IReadOnlyDictionary<string, TextSpan> lists)
{
    /// <summary>The place of a rule's words, by its id.</summary>
    public IReadOnlyDictionary<string, TextSpan> Rules { get; } = rules;

    /// <summary>The place of a rule list's lead-in, by its id.</summary>
    public IReadOnlyDictionary<string, TextSpan> Lists { get; } = lists;
}
