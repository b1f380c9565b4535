using System.Text;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>What is found in a case, one line each, with the words it is found on.</summary>
public class DiagnosticsView
{
    public static TheoryData<string> Cases => Case.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_found_in_a_case_is_as_verified(string name)
    {
        var read = Case.Read(name);
        var lines = new StringBuilder();
        foreach (var diagnostic in read.Linted.Diagnostics)
        {
            lines.Append($"{PlaceOf(read, diagnostic.Span)} {diagnostic.Severity} {diagnostic.Id} {WordsOf(read, diagnostic.Span)}\n  {Visible.Text(diagnostic.Message)}\n");
            foreach (var related in diagnostic.Related)
            {
                lines.Append($"  see {PlaceOf(read, related.Span)} {WordsOf(read, related.Span)}: {Visible.Text(related.Message)}\n");
            }
        }

        Baseline.Verify(name, "diagnostics", lines.ToString());
    }

    private static string PlaceOf(Case read, TextSpan span)
    {
        var position = read.Source.PositionOf(span.Start);
        return $"{position.Line}:{position.Column}";
    }

    private static string WordsOf(Case read, TextSpan span) => $"“{Visible.Text(read.Source.ToString(span))}”";
}
