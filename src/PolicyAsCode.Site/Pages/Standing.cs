namespace PolicyAsCode.Site.Pages;

/// <summary>Whether governors have agreed what a page shows.</summary>
internal enum Standing
{
    /// <summary>They have, or the page shows no policy.</summary>
    Agreed,

    /// <summary>They have not, and the page shows nothing of it.</summary>
    Awaited,

    /// <summary>They have not: the page says so, and search engines are told to leave it out.</summary>
    Draft,
}
