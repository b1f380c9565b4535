using PolicyAsCode.Site.Html;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Templates;

/// <summary>Runs one template, safely: what it prints is escaped, what it does not know is a fault, and nothing is cut short in silence.</summary>
/// <remarks>A template has <c>include</c> and the view; none of the built-in functions, of which some know the time or chance.</remarks>
internal sealed class PageContext : TemplateContext
{
    // More rounds than any real page needs: a loop without end is a fault, not a hang.
    private const int MostRounds = 1_000_000;

    public PageContext(TemplateSet templates, ScriptObject view)
        : base(new ScriptObject { ["include"] = new IncludeTemplate(templates) })
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        LoopLimit = MostRounds;
        LimitToString = 0;
        OutputLimit = 0;
        AutoIndent = false;
        NewLine = "\n";
        PushGlobal(view);
    }

    /// <summary>Every value a template prints passes here; the template's own text does not.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        RawHtml html => Write(html.ToString()),
        _ => Write(HtmlText.Escape(ObjectToString(textAsObject) ?? "")),
    };
}
