using System.Text;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>A file of a policy's folder, as it stands.</summary>
/// <param name="Path">Its path in the folder of the policy, such as <c>records/0001-approved.yml</c>.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Hash">The hash of its bytes.</param>
public sealed record StoredFile(string Path, string Text, string Hash)
{
    /// <summary>A file of these bytes. Bytes that are no UTF-8 become U+FFFD in the text, and stay what they are in the hash.</summary>
    public static StoredFile Of(string path, byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        return new StoredFile(path, Encoding.UTF8.GetString(bytes, start, bytes.Length - start), ContentHash.Of(bytes));
    }
}

/// <summary>The names of files in the folder of a policy.</summary>
public static class StoredPaths
{
    /// <summary>The working text.</summary>
    public const string Text = "policy.md";

    /// <summary>What is before governors.</summary>
    public const string Proposal = "proposal.yml";

    /// <summary>Names the last record.</summary>
    public const string Head = "records/HEAD";

    /// <summary>Where the records stand.</summary>
    public const string Records = "records/";

    /// <summary>Where agreed texts and models stand.</summary>
    public const string Ratified = "ratified/";

    /// <summary>Says what a run of the command is about to write, so that an interrupted one is known as such.</summary>
    public const string Unfinished = "records/UNFINISHED";

    /// <summary>The agreed text of a version.</summary>
    public static string TextOf(string version) => $"{Ratified}{version}.md";

    /// <summary>The agreed rules of a version.</summary>
    public static string RulesOf(string version) => $"{Ratified}{version}.rules.json";
}

/// <summary>The files of a policy that its history consists of.</summary>
/// <param name="PolicyId">The policy: the name of its folder.</param>
/// <param name="Files">The files, in any order.</param>
public sealed record StoredPolicy(string PolicyId, EquatableArray<StoredFile> Files)
{
    /// <summary>A file, or nothing.</summary>
    public StoredFile? this[string path] => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>The files of a folder in ordinal order.</summary>
    public IEnumerable<StoredFile> In(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal);
}
