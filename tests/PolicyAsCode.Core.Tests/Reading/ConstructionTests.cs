using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>
/// The marked texts of the folder <c>Constructions</c>, a construction of policies to each file. A line is one document, with “⏎” where a
/// line ends; before the bar stand the norms that must be read of it, in the order of the text: O to be done, F forbidden, P allowed or not
/// required, L allowed only, E empowered; “-” for none. Behind “||” may stand all exceptions (E:) and conditions (C:) of those norms.
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
        Assert.Empty(lines.Select(Fault).OfType<string>());
    }

    private static string? Fault(string line)
    {
        var (codes, rest) = line.Split('|', 2, StringSplitOptions.TrimEntries) is [var first, var second] ? (first == "-" ? "" : first, second) : ("", line);
        var parts = rest.Split("||", StringSplitOptions.TrimEntries);
        var reading = PairJudge.Read(parts[0].Replace('⏎', '\n') + "\n");
        var read = string.Concat(NormView.InOrder(reading).Select(Code));
        if (codes != read)
        {
            return $"{parts[0]}: marked {codes}, read {read}";
        }

        if (parts.Length > 1 && parts[1] != LimitsOf(reading))
        {
            return $"{parts[0]}: marked {parts[1]}, read {LimitsOf(reading)}";
        }

        return parts.Length <= 2 || parts[2] == DeadlinesOf(reading) ? null : $"{parts[0]}: marked {parts[2]}, read {DeadlinesOf(reading)}";
    }

    private static string LimitsOf(PolicyReading reading)
    {
        var items = reading.Lists.Where(list => list.Kind == ListKind.Rules).SelectMany(list => list.Limits.Concat(list.Items.Where(item => item.Role == ItemRole.Rule).SelectMany(item => item.Limits)));
        return string.Join("; ", items.Concat(reading.Sentences.SelectMany(sentence => sentence.Norm.Limits)).OrderBy(limit => limit.Span.Start)
            .Select(limit => $"{(limit.Kind == LimitKind.Exception ? 'E' : 'C')}:{limit.Words.ReplaceLineEndings(" ")}").Distinct(StringComparer.Ordinal));
    }

    private static string DeadlinesOf(PolicyReading reading)
    {
        var items = reading.Lists.Where(list => list.Kind == ListKind.Rules).SelectMany(list => list.Items.Where(item => item.Role == ItemRole.Rule).Select(item => item.Deadline));
        return string.Join("; ", items.Concat(reading.Sentences.Select(sentence => sentence.Norm.Deadline)).OfType<Deadline>().Select(deadline => deadline.Words));
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
