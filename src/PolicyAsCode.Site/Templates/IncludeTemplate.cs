using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PolicyAsCode.Site.Templates;

/// <summary>
/// <c>include "partials/rule.html"</c>: stands in for Scriban's own function of that name, whose result is a mere text
/// and would be escaped a second time.
/// </summary>
internal sealed class IncludeTemplate(TemplateSet templates) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "template");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var name = arguments.Count > 0 ? context.ObjectToString(arguments[0]) ?? "" : "";
        var template = templates.Find(name)
            ?? throw new ScriptRuntimeException(context.CurrentSpan, $"The theme has no template “{name}”.");
        context.EnterRecursive(callerContext!);
        context.PushOutput();
        try
        {
            return new RawHtml(template.Render(context));
        }
        finally
        {
            context.PopOutput();
            context.ExitRecursive(callerContext!);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
