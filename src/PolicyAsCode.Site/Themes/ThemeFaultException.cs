namespace PolicyAsCode.Site.Themes;

/// <summary>Carries a fault of the theme out of a template's innards; <see cref="SiteBuilder"/> turns it back into a value.</summary>
internal sealed class ThemeFaultException(ThemeFault fault) : Exception(fault.Message)
{
    public ThemeFault Fault { get; } = fault;
}
