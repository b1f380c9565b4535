using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>Texts without names: lines of real prose are moved to other sections and up to 30 % of their words edited, among lines that come and go.</summary>
public sealed class PlantedMovesTests
{
    private const double LeastRecall = 0.98;
    private const double LeastPrecision = 0.99;
    private const double MostEdited = 0.3;
    private const int Documents = 150;

    private const string Markup = "|{<`*_[\\";

    // The guides of this repository: prose that was not written for this test.
    private static readonly string[] Prose = [.. Directory
        .GetFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines)
        .Select(static line => line.TrimStart('-', '*', ' '))
        .Where(static line => line.Length is > 40 and < 400 && char.IsLetter(line[0]) && !line.Any(Markup.Contains) && !line.Contains("  ", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Moves_are_found_and_hardly_any_other_line_is_taken_for_one()
    {
        var (planted, found, right) = (0, 0, 0);
        for (var seed = 0; seed < Documents; seed++)
        {
            var (before, after, moves) = Plant(new Random(seed));
            var diff = Differ.Compare(Drafts.Read(before), Drafts.Read(after), Drafts.Library);
            // A sentence that two lines share is told as one that moved where the one line is gone and the other new; what is counted here are lines.
            var told = diff.Changes.Where(change => change.Kind is ChangeKind.MovedToOtherSection or ChangeKind.MovedToOtherList or ChangeKind.MovedWithinList && before.Contains($"\n\n{change.Before}\n", StringComparison.Ordinal)).Select(static change => (change.Before, change.After)).ToHashSet();
            planted += moves.Count;
            found += told.Count;
            right += told.Count(moves.Contains);
        }

        Assert.True(right >= LeastRecall * planted, $"{right} of {planted} found");
        Assert.True(right >= LeastPrecision * found, $"{right} of {found} are right");
    }

    private static (string Before, string After, HashSet<(string, string)> Moves) Plant(Random random)
    {
        var lines = Enumerable.Range(0, 50).Select(_ => Prose[random.Next(Prose.Length)]).Distinct(StringComparer.Ordinal).ToList();
        var sections = lines.Chunk(10).Select(static chunk => chunk.ToList()).ToList();
        var before = Text(sections);
        var moves = new HashSet<(string, string)>();

        // Each line moves once at most, and at least a section away.
        foreach (var line in lines.OrderBy(_ => random.Next()).Take(4))
        {
            var from = sections.FindIndex(section => section.Contains(line));
            var edited = Edit(line, random);
            sections[from].Remove(line);
            var to = (from + 1 + random.Next(sections.Count - 1)) % sections.Count;
            sections[to].Insert(random.Next(sections[to].Count + 1), edited);
            moves.Add((line, edited));
        }

        // Noise: lines that are gone, and new ones.
        foreach (var line in lines.Where(line => moves.All(move => move.Item1 != line)).OrderBy(_ => random.Next()).Take(4))
        {
            sections.Find(section => section.Contains(line))!.Remove(line);
            var other = Prose[random.Next(Prose.Length)];
            if (!lines.Contains(other))
            {
                sections[random.Next(sections.Count)].Insert(0, other);
            }
        }

        return (before, Text(sections), moves);
    }

    private static string Text(List<List<string>> sections) =>
        "# A policy\n\n" + string.Concat(sections.Select((section, i) => $"## Part {(char)('A' + i)}\n\n{string.Concat(section.Select(static line => line + "\n\n"))}"));

    private static string Edit(string line, Random random)
    {
        var words = line.Split(' ').ToList();
        var edits = random.Next((int)(MostEdited * words.Count) + 1);
        foreach (var at in Enumerable.Range(1, words.Count - 1).OrderBy(_ => random.Next()).Take(edits).OrderDescending())
        {
            var other = Prose[random.Next(Prose.Length)].Split(' ')[^1].Trim('.', ',', ':', ';').ToLowerInvariant();
            switch (random.Next(3))
            {
                case 0:
                    words[at] = other;
                    break;
                case 1:
                    words.Insert(at, other);
                    break;
                default:
                    words.RemoveAt(at);
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
