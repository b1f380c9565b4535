namespace PolicyAsCode.Text;

/// <summary>Looks at the ends of a text, on both frameworks alike.</summary>
internal static class Characters
{
    /// <summary>Whether the last character of a text is the given one.</summary>
    public static bool EndsIn(this string text, char character) => text.Length > 0 && text[text.Length - 1] == character;
}
