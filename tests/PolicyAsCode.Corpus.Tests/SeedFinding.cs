using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>What was found in one of the seed's files, with the lines of the text as it came.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="Severity">How serious.</param>
/// <param name="Lines">The lines it speaks of, its own first, those related to it after it; none where it is about the file as a whole.</param>
/// <param name="IsMuted">Whether it is listed only as related to the error of structure that caused it.</param>
internal sealed record SeedFinding(string Id, Severity Severity, IReadOnlySet<int> Lines, bool IsMuted)
{
    public static IReadOnlyList<SeedFinding> In(string file)
    {
        var source = new SourceText(File.ReadAllText(LabelledTexts.PathTo("seed", file)), file);
        var library = LibraryReader.Read(new SourceText(File.ReadAllText(Repository.PathTo("policy", "library.yml")), "library.yml")).Library;
        var result = Linter.Run(Binder.Bind(source, "social-media", library), LintOptions.Default.WithPreviews().For(new DateTime(2026, 9, 1)));
        var lines = SeedLines.Of(source);
        var found = new List<SeedFinding>();
        foreach (var diagnostic in result.Diagnostics)
        {
            var spans = diagnostic.Related.Where(related => !IsMutedDiagnostic(related)).Select(related => related.Span).Prepend(diagnostic.Span);
            found.Add(new SeedFinding(diagnostic.Id, diagnostic.Severity, spans.SelectMany(lines.Of).ToHashSet(), IsMuted: false));
            found.AddRange(diagnostic.Related.Where(IsMutedDiagnostic).Select(muted => new SeedFinding(muted.Message[..7], diagnostic.Severity, lines.Of(muted.Span).ToHashSet(), IsMuted: true)));
        }

        return found;
    }

    private static bool IsMutedDiagnostic(RelatedPlace related) => related.Message.StartsWith("PAC", StringComparison.Ordinal) && related.Message.Length > 7 && related.Message[7] == ':';
}

/// <summary>The lines of the text as it came on which the lines of a copy of it stand: the tidied copy has other blank lines, and the same words.</summary>
internal sealed class SeedLines
{
    private readonly SourceText _source;
    private readonly int[] _lines;

    private SeedLines(SourceText source, int[] lines) => (_source, _lines) = (source, lines);

    public static SeedLines Of(SourceText source)
    {
        var seed = File.ReadAllLines(LabelledTexts.PathTo("seed", "social-media-policy.txt")).Select(Words).ToArray();
        var lines = new int[source.LineCount + 1];
        var next = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var words = Words(source.ToString(source.LineSpan(line)));
            var at = words.Length == 0 ? -1 : Array.FindIndex(seed, next, candidate => candidate == words);
            next = at >= 0 ? at + 1 : next;
            lines[line] = at >= 0 ? at + 1 : words.Length == 0 ? next + 1 : 0;
        }

        return new SeedLines(source, lines);
    }

    public IEnumerable<int> Of(TextSpan span)
    {
        if (span == default)
        {
            yield break;
        }

        var last = _source.LineOf(Math.Max(span.Start, span.End - 1));
        for (var line = _source.LineOf(span.Start); line <= last; line++)
        {
            if (_lines[line] > 0)
            {
                yield return _lines[line];
            }
        }
    }

    // A blank bullet is "-", so that its place counts too.
    private static string Words(string line)
    {
        var words = new string([.. line.Where(char.IsLetterOrDigit)]);
        return words.Length > 0 ? words : line.Trim() is "-" or "·" ? "-" : "";
    }
}
