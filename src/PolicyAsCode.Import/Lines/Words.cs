namespace PolicyAsCode.Import.Lines;

/// <summary>A stretch of text as a reader sees it, and as Markdown writes it.</summary>
/// <param name="Plain">What is read.</param>
/// <param name="Markdown">What is written: marks that Markdown would take for its own are escaped, emphasis and links are there.</param>
internal sealed record Words(string Plain, string Markdown)
{
    /// <summary>No words.</summary>
    public static Words None { get; } = new("", "");

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Plain.Length == 0 && Markdown.Length == 0;

    /// <summary>Words typed as plain text.</summary>
    public static Words FromPlain(string plain) => new(plain, MarkdownText.Escape(plain));

    /// <summary>All, a space between each two.</summary>
    public static Words Join(IReadOnlyCollection<Words> all) => all.Count == 1
        ? all.First()
        : new Words(string.Join(' ', all.Where(words => words.Plain.Length > 0).Select(words => words.Plain)), string.Join(' ', all.Where(words => words.Markdown.Length > 0).Select(words => words.Markdown)));

    /// <summary>Both, a space between them.</summary>
    public Words Then(Words more) => IsEmpty ? more : more.IsEmpty ? this : new Words($"{Plain} {more.Plain}", $"{Markdown} {more.Markdown}");
}
