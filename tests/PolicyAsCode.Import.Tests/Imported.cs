using PolicyAsCode.Model;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Tests;

/// <summary>Imports texts for tests.</summary>
internal static class Imported
{
    /// <summary>A policy that was imported from plain text.</summary>
    public static ImportResult Text(string text, ImportAnswers? answers = null, string name = "policy.txt") => Result(Importer.FromText(text, Options(name, answers)));

    /// <summary>A policy that was imported from Markdown.</summary>
    public static ImportResult Markdown(string text, string name = "policy.md") => Result(Importer.FromMarkdown(text, Options(name, null)));

    /// <summary>A policy that was imported from Word.</summary>
    public static ImportResult Word(byte[] bytes, TrackedChanges tracked = TrackedChanges.Ask) => Result(Importer.FromWord(bytes, Options("policy.docx", null) with { Tracked = tracked }));

    /// <summary>What it is told.</summary>
    public static ImportOptions Options(string name, ImportAnswers? answers) => new("test", name, Library.None) { Answers = answers ?? ImportAnswers.None };

    /// <summary>The text below the settings, without comments and names in braces: headings, paragraphs, items.</summary>
    public static string Outline(this ImportResult result)
    {
        var lines = result.Text.Split('\n').Skip(1).SkipWhile(line => line != "---").Skip(1)
            .Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith("<!--", StringComparison.Ordinal))
            .Select(WithoutName);
        return string.Join('\n', lines);
    }

    /// <summary>The rules in words: "forbid staff: smoke".</summary>
    public static IEnumerable<string> Rules(this ImportResult result) =>
        result.Policy.Document.Rules.Rules.Select(rule => $"{rule.Force.Polarity.ToWord()}: {rule.Action}");

    /// <summary>The kinds of the open questions.</summary>
    public static IEnumerable<string> Asks(this ImportResult result) => result.Questions.Select(question => question.Key[..question.Key.LastIndexOf('-')]);

    private static ImportResult Result(ImportOutcome outcome) => Assert.IsType<ImportResult>(outcome);

    private static string WithoutName(string line)
    {
        var open = line.EndsWith('}') ? line.LastIndexOf(" {", StringComparison.Ordinal) : -1;
        return open < 0 ? line : line[..open];
    }
}
