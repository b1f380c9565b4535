namespace PolicyAsCode.Tests.Linting;

/// <summary>A page of docs/diagnostics, as documentation and as test.</summary>
public sealed record DiagnosticPage(string Id, string Title, string Severity, string Tier, string Since, IReadOnlyList<string> Sections, IReadOnlyList<PageExample> Examples)
{
    private static readonly string Folder = Repository.PathTo("docs", "diagnostics");

    public static string[] Headings { get; } = ["What we found", "Why it matters", "How to fix it", "Examples", "Source"];

    public static IReadOnlyList<DiagnosticPage> All { get; } = [.. Directory.GetFiles(Folder, "PAC*.md").Order(StringComparer.Ordinal).Select(Read)];

    public static IReadOnlyList<string[]> Ledger { get; } =
        [.. File.ReadAllLines(Path.Combine(Folder, "ledger.tsv")).Skip(1).Select(line => line.Split('\t'))];

    private static DiagnosticPage Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var title = lines[0].Split(": ", 2);
        var facts = lines[4].Split('|', StringSplitOptions.TrimEntries);
        return new DiagnosticPage(
            title[0].TrimStart('#', ' '),
            title[1],
            facts[1],
            facts[2],
            facts[3],
            [.. lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).Where(heading => Headings.Contains(heading))],
            [.. ReadExamples(lines)]);
    }

    private static IEnumerable<PageExample> ReadExamples(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 3 && lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                var kind = lines[i][3..].Split(' ', 2);
                yield return new PageExample(kind[0], kind[1], string.Join('\n', lines[(i + 1)..end]) + "\n");
                i = end;
            }
        }
    }
}

/// <summary>A fenced example of a page.</summary>
/// <param name="Language"><c>markdown</c>, <c>editorconfig</c>, or <c>history</c> for what shows only beside agreed versions (HistoryPagesTests).</param>
/// <param name="Kind"><c>reported</c>, <c>not reported</c> or <c>fixed</c>; with <c>whole</c> where it is a whole file.</param>
/// <param name="Text">Its lines.</param>
public sealed record PageExample(string Language, string Kind, string Text)
{
    private const string Frame = """
        ---
        title: Example policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [staff] }
        ---
        # Example policy


        """;

    public bool IsReported => Kind.StartsWith("reported", StringComparison.Ordinal);

    public bool IsNotReported => Kind.StartsWith("not reported", StringComparison.Ordinal);

    public bool IsFixed => Kind.StartsWith("fixed", StringComparison.Ordinal);

    /// <summary>The example as a whole policy.</summary>
    public string Policy => Kind.EndsWith("whole", StringComparison.Ordinal) ? Text : Frame + Text;
}
