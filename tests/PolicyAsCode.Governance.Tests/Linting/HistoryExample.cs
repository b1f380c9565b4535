using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Tests.Ratification;
using PolicyAsCode.Linting;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Governance.Tests.Linting;

/// <summary>
/// An example of a page that needs a history, told in steps, each begun by a line with <c>==</c>: <c>agreed</c> (a text),
/// <c>now as of DATE (SETTING)</c> (the working text, with marks), <c>proposed</c>, <c>file PATH</c> (a text), <c>edit PATH: old => new</c>,
/// and <c>finds ID in PATH at WORDS</c> for what no mark can show.
/// </summary>
internal sealed class HistoryExample
{
    private static readonly string[] Settings = ["title: Example policy", "owner: Headteacher", "approver: full-governing-body", "review: yearly", "applies-to: { schools: all, audiences: [staff] }"];

    private readonly Story _story = new();
    private readonly List<string> _expected = [];
    private DateTime? _asOf;

    /// <summary>What is expected, and what was found, each as lines to compare.</summary>
    public static (string Expected, string Found, IReadOnlyList<Diagnostic> Diagnostics) Play(string text)
    {
        var example = new HistoryExample();
        foreach (var step in text.Split("== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (line, words) = (step.Split('\n', 2)[0], step.Split('\n', 2)[1]);
            example.Take(line, words);
        }

        var policy = Texts.Bind("keys", example._story.Text);
        var found = HistoryLinter.Run(policy, example._story.Stored, LintOptions.Default.For(example._asOf));
        var lines = found.Select(finding => Line(finding.Diagnostic.Id, finding.File.Path, finding.File.Text.Substring(finding.Diagnostic.Span.Start, finding.Diagnostic.Span.Length)));
        return (InOrder(example._expected), InOrder(lines), [.. found.Select(finding => finding.Diagnostic)]);
    }

    private void Take(string line, string words)
    {
        var rest = line.Split(' ', 2).Length == 2 ? line.Split(' ', 2)[1] : "";
        switch (line.Split(' ')[0])
        {
            case "agreed":
                _story.Text = Policy(words, "");
                _story.Propose(new DateTime(2026, 9, 7));
                _story.Ratify(Story.Meeting);
                break;
            case "now":
                _asOf = rest.StartsWith("as of ", StringComparison.Ordinal) ? IsoDate.Read(rest.Split(' ')[2]) : null;
                var marked = MarkedText.Read(Policy(words, rest.Contains('(', StringComparison.Ordinal) ? rest[(rest.IndexOf('(', StringComparison.Ordinal) + 1)..rest.LastIndexOf(')')] : ""));
                _story.Text = marked.Text;
                _expected.AddRange(marked.Marks.Select(mark => Line(mark.Id, StoredPaths.Text, marked.Text.Substring(mark.Span.Start, mark.Span.Length))));
                break;
            case "proposed":
                _story.Propose(new DateTime(2026, 11, 2));
                break;
            case "file":
                _story[rest] = words;
                break;
            case "edit":
                var (path, edit) = (rest.Split(": ", 2)[0], rest.Split(": ", 2)[1].Split(" => "));
                Assert.Contains(edit[0], _story[path], StringComparison.Ordinal);
                _story[path] = _story[path].Replace(edit[0], edit[1], StringComparison.Ordinal);
                break;
            case "finds":
                var finding = rest.Split(' ', 4);
                _expected.Add(Line(finding[0], finding[2], finding.Length == 4 ? finding[3]["at ".Length..] : ""));
                break;
            default:
                Assert.Fail($"No step is called “{line}”.");
                break;
        }
    }

    private static string Policy(string body, string setting)
    {
        var key = setting.Split(':')[0];
        var lines = Settings.Where(line => setting.Length == 0 || !line.StartsWith(key + ":", StringComparison.Ordinal)).Concat(setting.Length == 0 ? [] : [setting]);
        return $"---\n{string.Join('\n', lines)}\n---\n# Example policy\n\n{body.TrimEnd('\n')}\n";
    }

    private static string Line(string id, string path, string words) => $"{id} in {path} at “{words}”";

    private static string InOrder(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
