using System.Security.Cryptography;
using System.Text;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Diff.Json;

namespace Benchmarks.Diff;

/// <summary>Hashes all diffs, so that a faster way to the same ones can be told from one to others.</summary>
internal static class Digest
{
    /// <summary>Prints SHA-256 of the JSON of all diffs, one after another; 0.</summary>
    public static int Print(List<TextPair> pairs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var pair in pairs)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(DiffJson.Write(Differ.Compare(pair.Before, pair.After))));
        }

        Console.WriteLine(Convert.ToHexString(hash.GetHashAndReset()));
        return 0;
    }
}
