namespace PolicyAsCode.Cli.Files;

/// <summary>Turns what can go wrong with a file or folder into a plain message.</summary>
internal static class Access
{
    /// <summary>Does something with a file or folder.</summary>
    /// <param name="shownPath">Its path as messages name it.</param>
    /// <param name="verb">What is done with it: <c>read</c> or <c>write</c>.</param>
    /// <param name="work">The work.</param>
    /// <exception cref="Refusal">It cannot be done.</exception>
    public static T Try<T>(string shownPath, string verb, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException or NotSupportedException)
        {
            throw new Refusal(Describe(shownPath, verb, exception));
        }
    }

    /// <inheritdoc cref="Try{T}"/>
    public static void Try(string shownPath, string verb, Action work) => Try(shownPath, verb, () =>
    {
        work();
        return true;
    });

    private static string Describe(string shownPath, string verb, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"There is no file or folder {shownPath}. Check the name and the folder you are in.",
        UnauthorizedAccessException or System.Security.SecurityException => $"You have no permission to {verb} {shownPath}. Ask whoever looks after the computer.",
        PathTooLongException or ArgumentException or NotSupportedException => $"{shownPath} cannot be the name of a file or folder here.",
        _ => $"{shownPath} could not be {(verb == "read" ? "read" : "written")}: {exception.Message}",
    };
}
