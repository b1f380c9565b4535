using PolicyAsCode.Model;
using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>
/// The marked texts of the folder <c>Constructions</c>, a construction of policies to each file. A line is one document, with “⏎” where a
/// line ends; before the bar stand the norms that must be read of it, in the order of the text: O to be done, F forbidden, P allowed or not
/// required, L allowed only, E empowered; “-” for none.
/// </summary>
public class ConstructionTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathTo("tests", "PolicyAsCode.Core.Tests", "Reading", "Constructions"), "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_text_is_read_as_it_is_marked(string file)
    {
        var lines = File.ReadAllLines(Repository.PathTo("tests", "PolicyAsCode.Core.Tests", "Reading", "Constructions", file)).Where(line => line.Length > 0 && line[0] != '#').ToList();

        Assert.NotEmpty(lines);
        Assert.Empty(lines.Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries))
            .Select(parts => (Marked: parts[0] == "-" ? "" : parts[0], Read: string.Concat(NormView.InOrder(parts[1].Replace('⏎', '\n') + "\n").Select(Code)), Text: parts[1]))
            .Where(line => line.Marked != line.Read).Select(line => $"{line.Text}: marked {line.Marked}, read {line.Read}"));
    }

    private static char Code(Force force) => force.Polarity switch
    {
        Polarity.Oblige => 'O',
        Polarity.Forbid => 'F',
        Polarity.Permit => 'P',
        Polarity.PermitOnly => 'L',
        _ => 'E',
    };
}
