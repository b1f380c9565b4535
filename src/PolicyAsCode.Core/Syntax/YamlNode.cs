namespace PolicyAsCode.Syntax;

/// <summary>A value of the front matter or of <c>library.yml</c>, with its place.</summary>
/// <param name="Span">Where it stands in the file.</param>
public abstract record YamlNode(TextSpan Span);

/// <summary>A single value.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Value">Its characters, quotes taken off.</param>
public sealed record YamlScalar(TextSpan Span, string Value) : YamlNode(Span);

/// <summary>A sequence of values.</summary>
public sealed record YamlSequence(TextSpan Span, EquatableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>Keys and their values, in the order of the file.</summary>
public sealed record YamlMapping(TextSpan Span, EquatableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>The value of a key, or nothing.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>The settings at the top of a policy file.</summary>
/// <param name="Span">From the first <c>---</c> to the last.</param>
/// <param name="Settings">The settings; empty where they could not be read (which is reported).</param>
public sealed record FrontMatterSyntax(TextSpan Span, YamlMapping Settings);
