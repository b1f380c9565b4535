using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Output;

/// <summary>Prints findings for people.</summary>
internal static class DiagnosticText
{
    /// <summary>Each finding with the words it is about.</summary>
    public static void Write(Terminal terminal, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            WriteWithExcerpt(terminal, finding);
        }
    }

    /// <summary>One line for each finding and nothing else.</summary>
    public static void WriteConcise(Terminal terminal, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            WriteHeadline(terminal, finding);
        }
    }

    // policy/behaviour/policy.md:47:1: error PAC1105: This line is glued to the bullet above …
    private static void WriteHeadline(Terminal terminal, Finding finding)
    {
        var (source, diagnostic) = finding;
        var position = source.PositionOf(diagnostic.Span.Start);
        var output = terminal.Output;
        output.Write(Printable.Line(source.Path));
        output.Write(':');
        output.Write(position.Line);
        output.Write(':');
        output.Write(position.Column);
        output.Write(": ");
        output.Write(terminal.Paint($"{diagnostic.Severity.ToWord()} {diagnostic.Id}", ColourOf(diagnostic.Severity)));
        output.Write(": ");
        output.WriteLine(Printable.Line(diagnostic.Message));
    }

    private static void WriteWithExcerpt(Terminal terminal, Finding finding)
    {
        WriteHeadline(terminal, finding);
        Excerpt.Write(terminal, finding.Source, finding.Diagnostic.Span, ColourOf(finding.Diagnostic.Severity));
        foreach (var related in finding.Diagnostic.Related.Where(related => !IsMuted(related)))
        {
            var position = finding.Source.PositionOf(related.Span.Start);
            terminal.Output.WriteLine($"  see {Printable.Line(finding.Source.Path)}:{position.Line}:{position.Column}: {Printable.Line(related.Message)}");
            Excerpt.Write(terminal, finding.Source, related.Span, Colour.Cyan);
        }

        WriteMuted(terminal, finding);
        terminal.Output.WriteLine();
    }

    // What may go away with its cause is counted only; the JSON lists it all.
    private static void WriteMuted(Terminal terminal, Finding finding)
    {
        var counts = finding.Diagnostic.Related.Where(IsMuted).CountBy(related => related.MutedId).Select(pair => $"{pair.Key} ({pair.Value})").ToList();
        if (counts.Count > 0)
        {
            terminal.Output.WriteLine($"  not shown, for it may go away with this: {string.Join(", ", counts)}");
        }
    }

    private static bool IsMuted(RelatedPlace related) => related.MutedId.Length > 0;

    private static Colour ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Colour.Red,
        Severity.Warning => Colour.Yellow,
        _ => Colour.Cyan,
    };
}
