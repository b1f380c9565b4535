using System.Text;
using System.Text.RegularExpressions;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Changes of form that a reader does not see change nothing that is found about meaning, terms and references (PAC2 to PAC4).</summary>
public class MetamorphicTests
{
    private static readonly Dictionary<string, Func<string, string>> Changes = new(StringComparer.Ordinal)
    {
        ["line ends of Windows"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["line ends of old"] = text => text.Replace("\n", "\r", StringComparison.Ordinal),
        ["letters and accents apart"] = text => text.Replace("é", "e\u0301", StringComparison.Ordinal),
        ["other bullets"] = text => Regex.Replace(text, @"^( *)- (?=\S)", "$1* ", RegexOptions.Multiline),
        ["plus bullets"] = text => Regex.Replace(text, @"^( *)- (?=\S)", "$1+ ", RegexOptions.Multiline),
        ["narrow lines"] = text => Wrap(text, 24),
        ["lines of eighty"] = text => Wrap(text, 80),
        ["more blank lines"] = text => Regex.Replace(text, @"\n\n(?=#|[A-Z][a-z]+ [a-z])", "\n\n\n"),
        ["blank lines at the end"] = text => text + "\n\n\n",
        ["settings the other way round"] = ReverseSettings,
    };

    public static TheoryData<string, string> Cases => [.. Baseline.Cases.Append("policy").SelectMany(_ => Changes.Keys, (name, change) => (name, change))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_found_about_meaning_stays_the_same(string name, string change)
    {
        var text = TextOf(name);
        var changed = Changes[change](text);

        Assert.Equal(Found(text), Found(changed));
    }

    [Fact]
    public void Every_change_changes_something_somewhere() =>
        Assert.All(Changes.Values, change => Assert.Contains(Baseline.Cases, name => change(TextOf(name)) != TextOf(name)));

    // Every case holds an accent, so that taking letters apart does something.
    private static string TextOf(string name)
    {
        var text = name == "policy" ? Bound.SocialMedia.Tree.Source.Text : Baseline.Read(name);
        return text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n\nStaff must lock the café.\n";
    }

    private static List<string> Found(string text) =>
    [
        .. Linter.Run(Bound.File(text), LintOptions.Default.WithPreviews().For(Example.AsOf)).Diagnostics
            .Where(found => found.Id[3] is '2' or '3' or '4')
            .Select(found => $"{found.Id} {found.Message.Replace("e\u0301", "é", StringComparison.Ordinal)}"),
    ];

    private static string ReverseSettings(string text)
    {
        var settings = Regex.Match(text, @"\A---\n(.*?)\n---\n", RegexOptions.Singleline);
        if (!settings.Success)
        {
            return text;
        }

        // A setting with lines below it is one piece.
        var pieces = Regex.Split(settings.Groups[1].Value, @"\n(?=[^\s-])").Reverse();
        return $"---\n{string.Join('\n', pieces)}\n---\n{text[settings.Length..]}";
    }

    // Only plain paragraphs and items of one line; what goes on below an item is set in.
    private static string Wrap(string text, int width)
    {
        var lines = text.Split('\n');
        var wrapped = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var marker = Regex.Match(line, @"^ *(?:[-*+] |\d+\. )?");
            var isPlain = Regex.IsMatch(line[marker.Length..], @"^[A-Za-z“(][^|<`\[{]*(\{[^}]*\})?$") && IsBlankOrItem(lines, i - 1) && IsBlankOrItem(lines, i + 1) && !IsInSettings(lines, i);
            wrapped.Append(isPlain ? marker.Value + WrapLine(line[marker.Length..], new string(' ', marker.Length), width) : line).Append(i + 1 < lines.Length ? "\n" : "");
        }

        return wrapped.ToString();
    }

    private static bool IsBlankOrItem(string[] lines, int i) => i < 0 || i >= lines.Length || Regex.IsMatch(lines[i], @"^\s*$|^ *(?:[-*+] |\d+\. )\S");

    private static bool IsInSettings(string[] lines, int i) => lines[0] == "---" && i <= Array.IndexOf(lines, "---", 1);

    // Not before a word that would begin a block of its own, nor inside braces.
    private static string WrapLine(string line, string indent, int width)
    {
        var group = line.IndexOf(" {", StringComparison.Ordinal);
        var (words, rest) = group < 0 ? (line, "") : (line[..group], line[group..]);
        var result = new StringBuilder();
        var column = 0;
        foreach (var word in words.Split(' '))
        {
            if (column > width && Regex.IsMatch(word, "^[a-z]{2,}"))
            {
                result.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (result.Length > 0)
            {
                result.Append(' ');
            }

            result.Append(word);
            column += word.Length + 1;
        }

        return result.Append(rest).ToString();
    }
}
