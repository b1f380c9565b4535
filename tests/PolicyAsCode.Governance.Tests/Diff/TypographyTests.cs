using System.Text;
using System.Text.RegularExpressions;
using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>Edits that leave every word: none of them may look like a change of meaning.</summary>
public sealed class TypographyTests
{
    private static readonly (string Name, Func<string, Random, string> Edit)[] Edits =
    [
        ("curly quotes", static (text, _) => text.Replace('\'', '’')),
        ("long dashes", static (text, _) => text.Replace(" – ", " — ", StringComparison.Ordinal)),
        ("two spaces", static (text, random) => Some(text, @"(?<=[a-z]) (?=[a-z])", "  ", random)),
        ("spaces that do not break", static (text, random) => Some(text, @"(?<=[a-z]) (?=[a-z])", "\u00A0", random)),
        ("wrapped lines", static (text, random) => Some(text, @"(?<=[a-z]) (?=[a-z])", "\n", random)),
        ("stars for bullets", static (text, _) => Regex.Replace(text, "(?m)^- ", "* ")),
        ("numbers for bullets", static (text, _) => Regex.Replace(text, "(?m)^- ", "1. ")),
        ("marks at the end of items", static (text, random) => Some(text, @"(?m)(?<=^- .*[a-z])(?= \{#[a-z-]+\}$)", ";", random)),
        ("numbered headings", static (text, _) => Numbered(text)),
        ("hyphens that do not break", static (text, random) => Some(text, "(?<=[a-z])-(?=[a-z])", "\u2011", random)),
        ("soft hyphens", static (text, random) => Some(text, "(?<=publ)(?=ish)|(?<=pict)(?=ure)", "\u00AD", random)),
        ("bold words", static (text, random) => Some(text, "(?<= )pupils(?= )", "**pupils**", random)),
        ("comments", static (text, _) => text + "\n<!-- a note to ourselves -->\n"),
        ("order of settings", static (text, _) => text.Replace("owner: Headteacher\napprover: full-governing-body\n", "approver: full-governing-body\nowner: Headteacher\n", StringComparison.Ordinal)),
        ("Windows line ends", static (text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
    ];

    private static readonly string Body = Drafts.SocialMedia + "\n## Notes\n\nA well-known, much-used badge – lent for a day – is \"on loan\", and isn't to be re-used by others.\n\n" + string.Concat(Enumerable.Repeat("Pictures wait for an up-to-date check before we publish them.\n\n", 8));

    public static TheoryData<string> Names => [.. Edits.Select(static edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_wording_changed(string name)
    {
        var edit = Edits.Single(edit => edit.Name == name).Edit;
        for (var seed = 0; seed < 5; seed++)
        {
            var edited = edit(Body, new Random(seed));
            Assert.NotEqual(Body, edited);
            Check(name, edited);
        }
    }

    [Fact]
    public void Nor_by_several_of_them_at_once()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var chosen = Edits.Where(_ => random.Next(3) == 0).ToList();
            Check(string.Join(", ", chosen.Select(static edit => edit.Name)), chosen.Aggregate(Body, (text, edit) => edit.Edit(text, random)));
        }
    }

    private static void Check(string name, string edited)
    {
        var diff = Differ.Compare(Drafts.Read(Body), Drafts.Read(edited), Drafts.Library);
        Assert.True(diff.Verdict.StartsWith("No wording changed.", StringComparison.Ordinal), $"{name}: {diff.Verdict}");
        Assert.True(diff.Changes.All(static change => change.Class == ChangeClass.Editorial), $"{name}: {diff.Changes.FirstOrDefault(static change => change.Class != ChangeClass.Editorial)?.Sentence}");
        Assert.Equal(Differ.Compare(Drafts.Read(edited), Drafts.Read(edited)).AcceptAll(), diff.AcceptAll());
    }

    // Only below the settings, and one place in four.
    private static string Some(string text, string pattern, string with, Random random)
    {
        var start = text.IndexOf("\n# ", StringComparison.Ordinal);
        var body = Regex.Replace(text[start..], pattern, match => IsInGroup(text, start + match.Index) || random.Next(4) != 0 ? match.Value : with, RegexOptions.None, TimeSpan.FromSeconds(5));
        return text[..start] + body;
    }

    private static bool IsInGroup(string text, int at) => text.LastIndexOf('{', at) > text.LastIndexOf('}', at) || text[(text.LastIndexOf('\n', at) + 1)..].StartsWith('#');

    private static string Numbered(string text)
    {
        var (number, numbered) = (0, new StringBuilder());
        foreach (var line in text.Split('\n'))
        {
            numbered.Append(line.StartsWith("## ", StringComparison.Ordinal) ? $"## {++number}. {line[3..]}" : line).Append('\n');
        }

        return numbered.ToString(0, numbered.Length - 1);
    }
}
