namespace PolicyAsCode.Linting;

/// <summary>Quotes the author in a message.</summary>
internal static class Quote
{
    private const int MostWords = 7;

    /// <summary>The words in quotation marks, the first few of a longer text: <c>“The school will not post …”</c>.</summary>
    public static string Of(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && ++words == MostWords)
            {
                return $"“{text.Substring(0, i)} …”";
            }
        }

        return $"“{text}”";
    }
}
