namespace PolicyAsCode.Site;

/// <summary>One result of <see cref="SiteBuilder"/>: a file of the site, or a fault of its theme.</summary>
public abstract record SiteOutput;

/// <summary>A file of the site.</summary>
/// <param name="Path">Its path in the site, with <c>/</c> between folders; it never leaves the site's folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content) : SiteOutput;

/// <summary>A fault in a file of the theme. A site with one is not to be published.</summary>
/// <param name="File">The file, by its path in the theme.</param>
/// <param name="Line">The line, counted from 1; 0 where the fault has no line.</param>
/// <param name="Column">The column, counted from 1; 0 where the fault has none.</param>
/// <param name="Message">What is wrong there, and what to do.</param>
public sealed record ThemeFault(string File, int Line, int Column, string Message) : SiteOutput
{
    /// <summary><c>templates/rule.html(12,5): error: …</c>, as build tools print it.</summary>
    public override string ToString() => Line == 0 ? $"{File}: error: {Message}" : $"{File}({Line},{Column}): error: {Message}";
}
