using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Caching;

/// <summary>
/// What earlier runs found, by the hash of everything it depends on: the bytes of the file, its policy's id, the library, the options and this
/// build of the tool. It lies in <c>.policy-cache/</c>, which keeps itself out of git, and may be deleted at any time.
/// </summary>
/// <remarks>
/// One file: the word <c>policy-cache 1</c>, a hash of all that follows, then entries of key, length and content. A cache whose hash does not
/// fit, or of which anything cannot be read, is as good as none. It is replaced by one rename, so that of two runs at a time one wins.
/// </remarks>
internal sealed class FindingsCache
{
    /// <summary>The folder, where the command was started.</summary>
    public const string FolderName = ".policy-cache";

    // A few files are checked in less time than the cache is read.
    private const int FewestFiles = 16;
    private const int MostBytes = 64 * 1024 * 1024;
    private static readonly byte[] Header = "policy-cache 1\n"u8.ToArray();

    private readonly string _folder;
    private readonly Dictionary<CacheKey, ReadOnlyMemory<byte>> _known;
    private readonly ConcurrentDictionary<CacheKey, ReadOnlyMemory<byte>> _used = new();
    private bool _isChanged;

    private FindingsCache(string folder, Dictionary<CacheKey, ReadOnlyMemory<byte>> known) => (_folder, _known) = (folder, known);

    private string FilePath => Path.Combine(_folder, "findings");

    /// <summary>The cache of the folder a command was started in; nothing where it is not wanted, or of no use.</summary>
    public static FindingsCache? Open(Surroundings surroundings, int files, Lookout lookout)
    {
        if (!lookout.UsesCache || !lookout.FindingsOnly || files < FewestFiles)
        {
            return null;
        }

        var folder = Path.Combine(surroundings.Folder, FolderName);
        return new FindingsCache(folder, CacheFile.Read(Path.Combine(folder, "findings"), Header, MostBytes));
    }

    /// <summary>For each file the cache as it sees it: files share one where they share library and options.</summary>
    public IReadOnlyList<CacheRun> RunsFor(IReadOnlyList<LoadedLibrary> libraries, IReadOnlyList<LintOptions> options)
    {
        var stamp = ToolStamp.Take();
        var runs = new List<(LoadedLibrary Library, LintOptions Options, CacheRun Run)>();
        var all = new CacheRun[libraries.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var (library, option) = (libraries[i], options[i]);
            var known = runs.FindIndex(run => ReferenceEquals(run.Library, library) && ReferenceEquals(run.Options, option));
            if (known < 0)
            {
                known = runs.Count;
                var shared = SHA256.HashData(Encoding.UTF8.GetBytes($"{stamp}\n{option.Description}\n{library.Source.Text}"));
                runs.Add((library, option, new CacheRun(this, shared)));
            }

            all[i] = runs[known].Run;
        }

        return all;
    }

    /// <summary>What is known under a key, or nothing.</summary>
    public ReadOnlyMemory<byte>? Find(CacheKey key)
    {
        if (!_known.TryGetValue(key, out var entry))
        {
            return null;
        }

        _used[key] = entry;
        return entry;
    }

    /// <summary>Keeps something under a key.</summary>
    public void Add(CacheKey key, byte[] entry)
    {
        _used[key] = entry;
        _isChanged = true;
    }

    /// <summary>Writes the cache, if anything is new. That it cannot be written is no fault: the next run takes a little longer.</summary>
    public void Save()
    {
        if (!_isChanged)
        {
            return;
        }

        // Entries of other files are kept while there is room: the next run may look at them.
        var entries = _used.Concat(_known.Where(entry => !_used.ContainsKey(entry.Key)));
        CacheFile.Write(_folder, FilePath, Header, entries, MostBytes);
    }
}
