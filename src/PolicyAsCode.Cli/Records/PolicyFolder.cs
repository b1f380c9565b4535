using PolicyAsCode.Binding;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Records;

/// <summary>The folder of a policy on disk, with its text, its agreed versions and its records.</summary>
internal sealed class PolicyFolder
{
    // Far beyond the rules of the longest policy, and far below what would exhaust a machine.
    private const int SizeLimit = 64 * 1024 * 1024;

    private readonly Surroundings _surroundings;

    private PolicyFolder(Surroundings surroundings, string path) => (_surroundings, Path) = (surroundings, path);

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The policy's id: the name of the folder.</summary>
    public string PolicyId => System.IO.Path.GetFileName(Path);

    /// <summary>The folder of a policy, by its id or its path.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static PolicyFolder Of(Surroundings surroundings, string name)
    {
        var all = In(surroundings, surroundings.Folder);
        var path = System.IO.Path.TrimEndingDirectorySeparator(surroundings.FullPath(System.IO.Path.GetFileName(name) == PolicyFiles.FileName ? System.IO.Path.GetDirectoryName(name)! : name));
        return all.FirstOrDefault(folder => folder.PolicyId == name)
            ?? (IsPolicy(path) ? new PolicyFolder(surroundings, path) : null)
            ?? throw new Refusal($"There is no policy {name}.{Nearest.Hint(name, all.Select(folder => folder.PolicyId))} A policy is called by its folder{(all.Count == 0 ? "" : ": " + string.Join(", ", all.Select(folder => folder.PolicyId)))}.");
    }

    /// <summary>The folder of a policy that holds something of its history; nothing for one that does not.</summary>
    public static PolicyFolder? WithHistory(Surroundings surroundings, PolicyFile file) =>
        file.StandsWithout("records") && file.StandsWithout("ratified") && file.StandsWithout(StoredPaths.Proposal) ? null : WithHistory(surroundings, System.IO.Path.GetDirectoryName(file.Path)!);

    /// <summary>A folder that holds something of a policy's history; nothing for one that does not.</summary>
    public static PolicyFolder? WithHistory(Surroundings surroundings, string path) =>
        Directory.Exists(System.IO.Path.Combine(path, "records")) || Directory.Exists(System.IO.Path.Combine(path, "ratified")) || File.Exists(System.IO.Path.Combine(path, StoredPaths.Proposal))
            ? new PolicyFolder(surroundings, path)
            : null;

    /// <summary>Every policy below a folder, also those of which only the history is left.</summary>
    public static IReadOnlyList<PolicyFolder> In(Surroundings surroundings, string folder)
    {
        var source = PolicyFiles.SourceFolder(folder);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return [.. Access.Try(surroundings.ShownPath(source), "read", () => Directory.GetDirectories(source, "*", options)).Append(source).Where(IsPolicy).Order(StringComparer.Ordinal).Select(path => new PolicyFolder(surroundings, path))];
    }

    /// <summary>A file of the folder as the user would name it.</summary>
    public string Shown(string path) => _surroundings.ShownPath(FullPath(path));

    /// <summary>The full path of a file of the folder.</summary>
    public string FullPath(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Its files as they stand.</summary>
    public StoredPolicy Read()
    {
        return new StoredPolicy(PolicyId, Paths().Select(path => StoredFile.Of(path, Bytes(path))).ToEquatableArray());
    }

    /// <summary>Names, lengths and times of its files: while it stays the same, so do they.</summary>
    public string Stamp() => string.Join('\n', Paths().Select(path => new FileInfo(FullPath(path))).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string path) => Access.Try(Shown(path), "read", () => new FileInfo(FullPath(path)).Length <= SizeLimit
        ? File.ReadAllBytes(FullPath(path))
        : throw new Refusal($"{Shown(path)} is larger than 64 MB, so it is no file of a policy."));

    /// <summary>Its working text as it is read today, by the default severities: no setting makes a faulty text fit to be agreed.</summary>
    /// <exception cref="Refusal">There is none, or it cannot be read.</exception>
    public Draft Draft()
    {
        var path = FullPath(StoredPaths.Text);
        if (TextFile.Read(path, Shown(StoredPaths.Text)).Problem is { } problem)
        {
            throw new Refusal($"{Shown(StoredPaths.Text)}: {problem.Message}");
        }

        var file = StoredFile.Of(StoredPaths.Text, Bytes(StoredPaths.Text));
        var library = LibraryFiles.Libraries(_surroundings).For(new PolicyFile(path, Shown(StoredPaths.Text), PolicyId)).Library;
        var policy = Binder.Bind(new SourceText(file.Text, Shown(StoredPaths.Text)), PolicyId, library);
        return new Draft(file, policy.Document, library, Linter.Run(policy, LintOptions.Default).Diagnostics);
    }

    private static bool IsPolicy(string path) =>
        File.Exists(System.IO.Path.Combine(path, StoredPaths.Text)) || Directory.Exists(System.IO.Path.Combine(path, "records")) || Directory.Exists(System.IO.Path.Combine(path, "ratified"));

    private IEnumerable<string> Paths() => new[] { StoredPaths.Text, StoredPaths.Proposal }.Where(path => File.Exists(FullPath(path)))
        .Concat(FilesIn(StoredPaths.Records)).Concat(FilesIn(StoredPaths.Ratified));

    // What begins with a dot was left by an interrupted write, or by a desktop.
    private IEnumerable<string> FilesIn(string folder)
    {
        var path = FullPath(folder);
        return Directory.Exists(path)
            ? Directory.GetFiles(path).Select(file => System.IO.Path.GetFileName(file)).Where(name => name[0] != '.').Select(name => folder + name)
            : [];
    }
}
