using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Import.Writing;
using PolicyAsCode.Model;
using Block = PolicyAsCode.Import.Structure.Block;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Asks whether what a cover says is so: who owns and approves the policy, and how often it is reviewed. Nothing is believed unasked.</summary>
internal static class CoverQuestions
{
    private const int LongestCover = 30;

    private static readonly (string Setting, string[] Labels)[] Known =
    [
        ("owner", ["owner", "policy owner", "owned by", "policy lead", "lead", "person responsible", "responsible person", "staff responsible", "responsibility", "responsible"]),
        ("approver", ["approved by", "approver", "approval body", "approving body", "ratified by", "agreed by", "adopted by", "approval level", "committee"]),
        ("review", ["review cycle", "review frequency", "frequency of review", "review period", "review interval", "reviewed every", "review"]),
    ];

    /// <summary>Asks, and writes what was confirmed into the settings.</summary>
    /// <param name="blocks">The blocks; a question stands before the line or table it comes from.</param>
    /// <param name="settings">The settings so far.</param>
    /// <param name="library">The school's own words, among them its approving bodies.</param>
    /// <param name="log">The log.</param>
    public static (List<Block> Blocks, FrontMatter Settings) Ask(List<Block> blocks, FrontMatter settings, Library library, ImportLog log)
    {
        var asked = new List<Block>(blocks);
        var done = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(LongestCover, asked.Count); i++)
        {
            foreach (var (label, value) in Entries(asked[i]))
            {
                var setting = Array.Find(Known, known => known.Labels.Contains(label.Trim().TrimEnd(':').ToLowerInvariant(), StringComparer.Ordinal)).Setting;
                if (setting is null || value.Length is 0 or > 80 || (setting == "review" && Duration(value) is null) || !done.Add(setting))
                {
                    continue;
                }

                var question = log.AskFreely(
                    setting, asked[i].Line, $"{label}: {value}",
                    $"The cover says “{label.TrimEnd(':')}: {value}”. Shall the setting “{setting}” say so?",
                    new Choice("no", "The setting stays empty, as now."),
                    new Choice("yes", $"The setting says “{value}”. Or write what it is to say."));
                asked[i] = asked[i].Asking(question);
                settings = question.Choice == "no" ? settings : With(settings, setting, question.Choice == "yes" ? value : question.Choice, library);
            }
        }

        return (asked, settings);
    }

    private static FrontMatter With(FrontMatter settings, string setting, string value, Library library) => setting switch
    {
        "owner" => settings with { Owner = value },
        "approver" => settings with { Approver = library.Approvers.FirstOrDefault(approver => Is(approver, value))?.Id ?? value },
        _ => settings with { Review = Duration(value) ?? value },
    };

    private static bool Is(NamedEntry approver, string value) =>
        approver.Id.Equals(value, StringComparison.OrdinalIgnoreCase) || approver.Name.Equals(value, StringComparison.OrdinalIgnoreCase) || approver.Words.Any(word => word.Equals(value, StringComparison.OrdinalIgnoreCase));

    private static string? Duration(string value)
    {
        var words = value.ToLowerInvariant().Trim('.', ' ');
        return words switch
        {
            "annual" or "annually" or "yearly" or "every year" or "each year" or "12 months" or "1 year" or "every 12 months" => "yearly",
            "biennial" or "biennially" or "every two years" or "every 2 years" or "2 years" or "two years" or "24 months" => "24 months",
            "every three years" or "every 3 years" or "3 years" or "three years" or "36 months" => "36 months",
            _ => null,
        };
    }

    private static IEnumerable<(string Label, string Value)> Entries(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph when paragraph.Words.Plain.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon:
                yield return (paragraph.Words.Plain[..colon], paragraph.Words.Plain[(colon + 1)..].Trim());
                break;
            case Verbatim table when table.Words.Markdown.StartsWith('|'):
                foreach (var row in table.Words.Markdown.Split('\n'))
                {
                    var cells = row.Trim('|', ' ').Split('|');
                    for (var i = 0; i + 1 < cells.Length; i += 2)
                    {
                        yield return (cells[i].Trim(), MarkdownText.Unescape(cells[i + 1].Trim()).Plain);
                    }
                }

                break;
            default:
                break;
        }
    }
}
