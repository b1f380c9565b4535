using PolicyAsCode.Import;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Corpus.Tests.Import;

/// <summary>Holds an imported policy against the table of the labelled document's rules.</summary>
internal static class SeedRules
{
    /// <summary>The school's words, with those of the document's own school for its people.</summary>
    public static Library School { get; } = Binding.LibraryReader.Read(new SourceText(
        File.ReadAllText(Repository.PathTo("policy", "library.yml"))
            .Replace("[staff who run the social media accounts]", "[staff responsible for our social media accounts]", StringComparison.Ordinal)
            .Replace("[pupil, all pupils]", "[pupil, all pupils, students]", StringComparison.Ordinal)
            .Replace("[parent, parents,", "[parents/carers, parent, parents,", StringComparison.Ordinal),
        "library.yml")).Library;

    /// <summary>Of each row that was not read as labelled: its ref, what was expected, and what was read.</summary>
    public static List<string> Misread(ImportResult result)
    {
        var lines = SeedDocument.Text.Split('\n').Select(line => line.Replace('\u00A0', ' ').Trim().TrimStart('·').Trim()).ToArray();
        var items = result.Policy.Reading.Lists.SelectMany(list => list.Items.Where(item => list.Kind == ListKind.Rules && item.Role == ItemRole.Rule && item.RuleId.Length > 0)).ToList();
        var sentences = result.Policy.Reading.Sentences.Where(sentence => sentence.Block is ParagraphSyntax).ToList();
        var misread = new List<string>();
        foreach (var row in LabelledTexts.Table(LabelledTexts.PathTo("seed", "rules.tsv")))
        {
            var line = lines[int.Parse(row["seedLine"], System.Globalization.CultureInfo.InvariantCulture) - 1];
            var read = row["form"] == "list" ? TakeItem(items, line) : TakeSentence(sentences, line);
            var expected = $"{Sorted(row["modelAudience"])} | {row["modelPolarity"]} | {row["modelStrength"]}";
            if (read != expected)
            {
                misread.Add($"{row["ref"]}, line {row["seedLine"]}: {expected}, read: {read}");
            }
        }

        return misread;
    }

    // The document says some things twice: each row takes its own.
    private static string TakeItem(List<ItemReading> items, string line)
    {
        var found = items.FindIndex(item => item.Text == line);
        if (found < 0)
        {
            return "nothing";
        }

        var item = items[found];
        items.RemoveAt(found);
        return Describe(item.Audience, item.Force!);
    }

    private static string TakeSentence(List<SentenceReading> sentences, string line)
    {
        var found = sentences.FindIndex(sentence => line.Contains(sentence.Text, StringComparison.Ordinal));
        if (found < 0)
        {
            return "nothing";
        }

        var sentence = sentences[found];
        sentences.RemoveAt(found);
        return Describe(sentence.Norm.Audience, sentence.Norm.Force);
    }

    private static string Describe(Audience audience, Force force)
    {
        var who = audience.IsImplied ? "implied" : string.Join(' ', audience.Members.Select(member => member.Id.Length > 0 ? member.Id : member.Words));
        return $"{Sorted(who)} | {force.Polarity.ToWord()} | {force.Strength.ToWord()}";
    }

    private static string Sorted(string audiences) => string.Join(' ', audiences.Split(' ').Order(StringComparer.Ordinal));
}
