namespace PolicyAsCode.Text;

/// <summary>The words of running text, without their marking.</summary>
public static class InlineWords
{
    /// <summary>The words alone. What stands for a picture is among them; a line break is a space.</summary>
    public static string Of(EquatableArray<Inline> content) => content.Count == 1 ? Of(content[0]) : string.Concat(content.Select(Of));

    /// <summary>The words of one piece.</summary>
    public static string Of(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        EmphasisInline emphasis => Of(emphasis.Content),
        CodeInline code => code.Text,
        LinkInline link => Of(link.Content),
        ImageInline image => image.Alternative,
        _ => " ",
    };
}
