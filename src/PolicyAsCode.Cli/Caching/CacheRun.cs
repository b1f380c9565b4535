using System.Text;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Caching;

/// <summary>The cache as files see it that share a library and options.</summary>
/// <param name="cache">The cache.</param>
/// <param name="shared">The key of all that they share.</param>
internal sealed class CacheRun(FindingsCache cache, CacheKey shared)
{
    /// <summary>What was found in a file that lies as it lay when it was read; nothing where that is not known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="anchors">Gives the names in it that a link can point at. Called when the first link does.</param>
    public (PolicyAnalysis Analysis, SourceText Places)? Find(PolicyFile file, Func<EquatableArray<string>> anchors) =>
        cache.HashOf(file) is { } content ? Find(file, content, anchors) : null;

    /// <summary>What was found in a file with these bytes; nothing where that is not known or cannot be read.</summary>
    public (PolicyAnalysis Analysis, SourceText Places)? Find(PolicyFile file, CacheKey content, Func<EquatableArray<string>> anchors)
    {
        if (cache.Find(KeyOf(file, content)) is not { } entry)
        {
            return null;
        }

        cache.Remember(file, content);
        try
        {
            return AnalysisRecord.Read(new ByteReader(entry), file.PolicyId, file.ShownPath, anchors);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was found in a file with these bytes. A failure of ours is not kept, for the next run may have better luck.</summary>
    public void Add(PolicyFile file, CacheKey content, PolicyAnalysis analysis, SourceText source)
    {
        if (analysis.Found.Any(found => found.Id == "PAC0008"))
        {
            return;
        }

        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            AnalysisRecord.Write(writer, analysis, source);
        }

        cache.Add(KeyOf(file, content), stream.ToArray());
        cache.Remember(file, content);
    }

    private CacheKey KeyOf(PolicyFile file, CacheKey content) => CacheKey.Of(file.PolicyId).With(shared).With(content);
}
