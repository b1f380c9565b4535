using System.Collections.Concurrent;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>Reads policies again and again, each only when its file, its library or its settings changed.</summary>
internal sealed class AnalysisCache(Surroundings surroundings)
{
    private readonly ConcurrentDictionary<string, (DateTime Time, long Length, Library Library, LintOptions Options, AnalyzedFile File)> _files = new(StringComparer.Ordinal);

    /// <summary>The findings in some files, as <see cref="Findings"/> gives them.</summary>
    public Findings Read(IReadOnlyList<PolicyFile> files) => Findings.In(surroundings, files, Read);

    private AnalyzedFile Read(PolicyFile file, Library library, LintOptions options)
    {
        var info = new FileInfo(file.Path);
        var (time, length) = info.Exists ? (info.LastWriteTimeUtc, info.Length) : (default, -1);
        if (_files.TryGetValue(file.Path, out var known) && known.Time == time && known.Length == length && known.Library.Equals(library) && Equals(known.Options, options))
        {
            return known.File;
        }

        var analyzed = AnalyzedFile.Read(file, library, options);
        _files[file.Path] = (time, length, library, options, analyzed);
        return analyzed;
    }
}
