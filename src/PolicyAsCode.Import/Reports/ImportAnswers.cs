namespace PolicyAsCode.Import.Reports;

/// <summary>Answers to the questions of an earlier import, by their keys.</summary>
/// <param name="ByKey">The answers.</param>
public sealed record ImportAnswers(IReadOnlyDictionary<string, string> ByKey)
{
    private const string Heading = "### ";
    private const string Opening = "Answer:";

    /// <summary>No answers yet.</summary>
    public static ImportAnswers None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The answer to a question; nothing where there is none.</summary>
    public string? For(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Reads the answers out of an import report: the words behind "Answer:" below each question.</summary>
    /// <param name="report">Its text.</param>
    public static ImportAnswers Read(string report) => Read(report, static _ => true);

    /// <summary>Reads those answers only that the report says were applied.</summary>
    /// <param name="report">Its text.</param>
    public static ImportAnswers ReadApplied(string report) => Read(report, static heading => heading.StartsWith("### Answered", StringComparison.Ordinal));

    private static ImportAnswers Read(string report, Func<string, bool> isMeant)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var key = "";
        foreach (var line in report.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                key = isMeant(line) ? KeyIn(line) : "";
            }
            else if (key.Length > 0 && line.StartsWith(Opening, StringComparison.OrdinalIgnoreCase))
            {
                var answer = line[Opening.Length..].Trim().Trim('`').Trim();
                if (answer.Length > 0)
                {
                    answers[key] = answer;
                }

                key = "";
            }
        }

        return new ImportAnswers(answers);
    }

    // ### 3. Line 103 (`lifted-out-1f2e3d4c`)
    private static string KeyIn(string heading)
    {
        var open = heading.LastIndexOf("(`", StringComparison.Ordinal);
        var close = open < 0 ? -1 : heading.IndexOf("`)", open, StringComparison.Ordinal);
        return close < 0 ? "" : heading[(open + 2)..close];
    }
}
