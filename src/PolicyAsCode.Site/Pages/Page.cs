using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>A page before it is filled into its template.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Template">Its template, below <c>templates/</c>.</param>
/// <param name="View">What the template may show.</param>
internal sealed record Page(SiteAddress Address, string Template, ScriptObject View);
