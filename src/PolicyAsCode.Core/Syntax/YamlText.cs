using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>Reads a whole file of named values, in YAML or JSON, for those who keep files of their own beside policies.</summary>
public static class YamlText
{
    /// <summary>Deeper than any policy's lists are nested, and far less than would exhaust a stack.</summary>
    private const int MaximumDepth = 400;

    /// <summary>Reads a file. Never throws.</summary>
    /// <returns>Its values; nothing where it cannot be read, or holds none.</returns>
    /// <example><c>YamlText.Read(new SourceText("{ \"schema\": 1 }", "1.0.0.rules.json"))?["schema"]</c></example>
    public static YamlMapping? Read(SourceText source)
    {
        var problems = new List<Diagnostic>();
        var mapping = YamlReader.ReadMapping(source, new TextSpan(0, source.Text.Length), MaximumDepth, problems);
        return problems.Count == 0 && mapping.Entries.Count > 0 ? mapping : null;
    }
}
