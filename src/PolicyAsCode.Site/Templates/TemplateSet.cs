using System.Text;
using PolicyAsCode.Site.Themes;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PolicyAsCode.Site.Templates;

/// <summary>The templates of a theme, ready to use.</summary>
internal sealed class TemplateSet
{
    private const string Folder = "templates/";
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    /// <summary>Reads all templates of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="faults">What is wrong with them.</param>
    public static TemplateSet Read(Theme theme, out IReadOnlyList<ThemeFault> faults)
    {
        var templates = new TemplateSet();
        var found = new List<ThemeFault>();
        foreach (var path in theme.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)))
        {
            theme.TryRead(path, out var content);
            var template = Template.Parse(Encoding.UTF8.GetString(content.Span).ReplaceLineEndings("\n"), path);
            templates._templates[path[Folder.Length..]] = template;
            found.AddRange(template.Messages.Where(message => message.Type == ParserMessageType.Error).Select(message => Fault(message.Span, message.Message)));
        }

        faults = found;
        return templates;
    }

    /// <summary>A template by its path below <c>templates/</c>.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>Fills a template in.</summary>
    /// <exception cref="ThemeFaultException">The template does not fit the view.</exception>
    public string Render(string name, ScriptObject view)
    {
        var template = Find(name)
            ?? throw new ThemeFaultException(new ThemeFault(Folder + name, 0, 0, "This template is missing from the theme. Add it."));
        try
        {
            return template.Render(new PageContext(this, view));
        }
        catch (ScriptRuntimeException exception)
        {
            throw new ThemeFaultException(Fault(exception.Span, exception.OriginalMessage));
        }
    }

    private static ThemeFault Fault(SourceSpan place, string message) =>
        new(place.FileName ?? Folder, place.Start.Line + 1, place.Start.Column + 1, message);
}
