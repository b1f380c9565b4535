namespace PolicyAsCode.Cli.Files;

/// <summary>Finds a file of one name beside each policy or in the nearest folder above it, and reads each once.</summary>
/// <param name="surroundings">Where the command works.</param>
/// <param name="fileName">The name of the file.</param>
/// <param name="read">Reads it.</param>
/// <param name="none">What holds where there is none.</param>
internal sealed class NearestFiles<T>(Surroundings surroundings, string fileName, Func<TextFile, T> read, T none)
{
    private readonly Dictionary<string, T> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What holds for a policy.</summary>
    public T For(PolicyFile file)
    {
        var folder = Path.GetDirectoryName(file.Path);
        return InOrAbove(file.StandsWithout(fileName) ? Path.GetDirectoryName(folder) : folder);
    }

    private T InOrAbove(string? folder)
    {
        if (folder is null)
        {
            return none;
        }

        if (!_byFolder.TryGetValue(folder, out var found))
        {
            var path = Path.Combine(folder, fileName);
            found = File.Exists(path) ? read(TextFile.Read(path, surroundings.ShownPath(path))) : InOrAbove(Path.GetDirectoryName(folder));
            _byFolder[folder] = found;
        }

        return found;
    }
}
