namespace PolicyAsCode.Text;

/// <summary>A piece of running text with its emphasis, as data: it is escaped wherever it is shown.</summary>
public abstract record Inline;

/// <summary>Plain characters.</summary>
public sealed record TextInline(string Text) : Inline;

/// <summary>Emphasised text.</summary>
/// <param name="Strong">Bold rather than italic.</param>
/// <param name="Content">What is emphasised.</param>
public sealed record EmphasisInline(bool Strong, EquatableArray<Inline> Content) : Inline;

/// <summary>Text in a code font.</summary>
public sealed record CodeInline(string Text) : Inline;

/// <summary>A link.</summary>
/// <param name="Target">The address as written; not checked.</param>
/// <param name="Content">The words of the link.</param>
public sealed record LinkInline(string Target, EquatableArray<Inline> Content) : Inline;

/// <summary>A picture.</summary>
/// <param name="Target">The address as written; not checked.</param>
/// <param name="Alternative">The words that stand for it.</param>
public sealed record ImageInline(string Target, string Alternative) : Inline;

/// <summary>A line break the author asked for.</summary>
public sealed record LineBreakInline : Inline;
