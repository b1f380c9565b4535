using System.Collections.Concurrent;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Caching;

/// <summary>
/// What earlier runs found, by the hash of everything it depends on: the bytes of the file, its policy's id, the library, the options and this
/// build of the tool. It lies in <c>.policy-cache/</c>, which keeps itself out of git, and may be deleted at any time.
/// </summary>
/// <remarks>
/// A file whose length and time are those of the last run is not even opened, as with git. A file written in the last moments before a run is
/// opened again by the next, for it may be written twice within what the clock of a disk can tell apart. A cache whose hash does not fit, or of
/// which anything cannot be read, is as good as none. It is replaced by one rename, so that of two runs at a time one wins.
/// </remarks>
internal sealed class FindingsCache
{
    /// <summary>The folder, where the command was started.</summary>
    public const string FolderName = ".policy-cache";

    // A few files are checked in less time than the cache is read.
    private const int FewestFiles = 16;

    private const int RoomForOthers = 16 * 1024 * 1024;

    // No file system in use has a coarser clock.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private readonly string _folder;
    private readonly CacheContent _known;
    private readonly ConcurrentDictionary<CacheKey, CacheEntry> _new = new();
    private readonly ConcurrentDictionary<string, (FileStamp Stamp, CacheKey Content)> _files = new(StringComparer.Ordinal);
    private readonly long _still = (DateTime.UtcNow - Moment).Ticks;
    private bool _isChanged;

    private FindingsCache(string folder) => (_folder, _known) = (folder, CacheFile.Read(PathIn(folder)));

    /// <summary>The cache of the folder a command was started in; nothing where it is not wanted, or of no use.</summary>
    public static FindingsCache? Open(Surroundings surroundings, int files, Lookout lookout) =>
        lookout.UsesCache && lookout.FindingsOnly && files >= FewestFiles ? new FindingsCache(Path.Combine(surroundings.Folder, FolderName)) : null;

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
                runs.Add((library, option, new CacheRun(this, CacheKey.Of(stamp, option.Description, library.Source.Text))));
            }

            all[i] = runs[known].Run;
        }

        return all;
    }

    /// <summary>The hash of a file's bytes, where it lies as it lay in the last run.</summary>
    public CacheKey? HashOf(PolicyFile file) => file.Stamp is { } stamp && _known.Files.TryGetValue(file.Path, out var known) && known.Stamp == stamp ? known.Content : null;

    /// <summary>Keeps the hash of a file's bytes, where nobody wrote it in the last moments.</summary>
    public void Remember(PolicyFile file, CacheKey content)
    {
        if (file.Stamp is { } stamp && stamp.Written < _still && HashOf(file) != content)
        {
            _files[file.Path] = (stamp, content);
            _isChanged = true;
        }
    }

    /// <summary>What is known under a key, or nothing.</summary>
    public ReadOnlyMemory<byte>? Find(CacheKey key)
    {
        if (!_known.Findings.TryGetValue(key, out var entry))
        {
            return null;
        }

        entry.IsUsed = true;
        return entry.Bytes;
    }

    /// <summary>Keeps something under a key.</summary>
    public void Add(CacheKey key, byte[] entry)
    {
        _new[key] = new CacheEntry(entry);
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
        var content = new CacheContent();
        var room = RoomForOthers;
        foreach (var (key, entry) in _new.Concat(_known.Findings.Where(known => !_new.ContainsKey(known.Key) && (known.Value.IsUsed || (room -= known.Value.Bytes.Length) > 0))))
        {
            content.Findings.Add(key, entry);
        }

        foreach (var (path, file) in _files.Concat(_known.Files.Where(known => !_files.ContainsKey(known.Key))))
        {
            content.Files.Add(path, file);
        }

        CacheFile.Write(_folder, PathIn(_folder), content);
    }

    private static string PathIn(string folder) => Path.Combine(folder, "findings");
}
