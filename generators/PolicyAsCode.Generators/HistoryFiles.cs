using Microsoft.CodeAnalysis.Text;
using PolicyAsCode.Governance.Ratification;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace PolicyAsCode.Generators;

/// <summary>The agreed versions and records of a policy, among the additional files of a build.</summary>
internal static class HistoryFiles
{
    /// <summary>The files of a policy's folder.</summary>
    /// <param name="policy">The text of the policy.</param>
    /// <param name="history">The files of the histories of all policies.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static StoredPolicy Of(PolicyFile policy, IEnumerable<PolicyFile> history, CancellationToken cancellation)
    {
        var folder = FolderOf(policy);
        var files = history.Where(file => Slashes(file.Text.Path).StartsWith(folder, StringComparison.Ordinal)).Select(file => Read(file, Slashes(file.Text.Path).Substring(folder.Length), cancellation));
        return new StoredPolicy(policy.PolicyId, files.Append(Read(policy, StoredPaths.Text, cancellation)).ToEquatableArray());
    }

    /// <summary>The path of a file of the folder as the build names it.</summary>
    public static string PathOf(PolicyFile policy, string path) => FolderOf(policy) + path;

    private static StoredFile Read(PolicyFile file, string path, CancellationToken cancellation) => file.Text.GetText(cancellation) is { } text
        ? new StoredFile(path, text.ToString(), HashOf(text))
        : new StoredFile(path, "", ContentHash.Of(""));

    // The compiler takes the hash of a file's bytes when it reads them; a text that came from elsewhere has no bytes but those of its words.
    private static string HashOf(RoslynText text) => text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256
        ? string.Concat(text.GetChecksum().Select(static each => each.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)))
        : ContentHash.Of(text.ToString());

    private static string FolderOf(PolicyFile policy)
    {
        var path = Slashes(policy.Text.Path);
        return path.Substring(0, path.LastIndexOf('/') + 1);
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
