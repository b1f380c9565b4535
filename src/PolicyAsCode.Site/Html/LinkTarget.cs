namespace PolicyAsCode.Site.Html;

/// <summary>Decides which addresses of an author's links are kept.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Whether a link may lead there: http, https, mailto, tel, or a relative address. All else stays mere text.</summary>
    public static bool IsAllowed(string target)
    {
        if (target.Length == 0 || target.Any(IsDeceptive) || target.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        // A scheme ends at the first colon, if that comes before anything else that structures an address (RFC 3986, 3).
        var end = target.AsSpan().IndexOfAny(":/?#");
        return end < 0 || target[end] != ':' || Schemes.Contains(target[..end], StringComparer.OrdinalIgnoreCase);
    }

    // Browsers drop white space and controls inside an address and read a backslash as a slash.
    private static bool IsDeceptive(char character) => character <= ' ' || character == '\\' || char.IsControl(character) || character is (>= '\u2028' and <= '\u202E');
}
