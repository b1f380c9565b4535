namespace PolicyAsCode.Testing;

/// <summary>
/// Whole documents with every view of them: one folder below tests/Baselines for each case, with its <c>policy.md</c> and a
/// <c>policy.{view}.verified.{extension}</c> for each view. A new case is a new folder; a new view is a test class that calls <see cref="Verify"/> for each case.
/// </summary>
public static class Baseline
{
    /// <summary>The names of the cases, in ordinal order.</summary>
    public static IReadOnlyList<string> Cases { get; } =
        [.. Directory.EnumerateDirectories(Repository.PathTo("tests", "Baselines")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The policy of a case.</summary>
    public static string Read(string name) => File.ReadAllText(PathTo(name, "policy.md"));

    /// <summary>Holds a view of a case against the verified one.</summary>
    public static void Verify(string name, string view, string received, string extension = "txt") => Verifier.VerifyFile(received, PathTo(name, "policy." + view), extension);

    private static string PathTo(string name, string file) => Repository.PathTo("tests", "Baselines", name, file);
}
