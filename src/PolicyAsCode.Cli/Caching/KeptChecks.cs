using System.Collections.Concurrent;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Caching;

/// <summary>
/// Keeps in memory how each file was understood while texts are edited. A file is read again only where its bytes, its library or its options
/// are others than the last time. What was found in it is kept with it, and so reported again.
/// </summary>
internal sealed class KeptChecks
{
    private readonly ConcurrentDictionary<string, (CacheKey Key, FileCheck Check)> _kept = new(StringComparer.Ordinal);

    /// <summary>The hash of all that a check of one file depends on.</summary>
    public static CacheKey KeyOf(ReadOnlySpan<byte> content, LoadedLibrary library, LintOptions options) =>
        CacheKey.Of(options.Description, library.Source.Text).With(CacheKey.Of(content));

    /// <summary>The last check of a file, if it would be the same now.</summary>
    public FileCheck? Find(PolicyFile file, CacheKey key) => _kept.TryGetValue(file.Path, out var kept) && kept.Key == key ? kept.Check : null;

    /// <summary>Keeps a check. A failure of ours is not kept, for the next time may have better luck.</summary>
    public FileCheck Keep(PolicyFile file, CacheKey key, FileCheck check)
    {
        if (!check.Analysis.Found.Any(found => found.Id == "PAC0008"))
        {
            _kept[file.Path] = (key, check);
        }

        return check;
    }
}
