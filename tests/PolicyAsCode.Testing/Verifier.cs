using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyAsCode.Testing;

/// <summary>
/// Holds an output against the <c>.verified.</c> file beside its test, by the conventions of the Verify package,
/// which cannot be restored everywhere: on a difference the output is written as <c>.received.</c> and the test fails.
/// Set <c>POLICY_ACCEPT=1</c> to accept what comes out.
/// </summary>
public static class Verifier
{
    /// <summary>Verifies a text against <c>{test file}.{name}.verified.{extension}</c>.</summary>
    public static void Verify(string received, string name, string extension = "txt", [CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        VerifyFile(received, Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}"), extension);
    }

    /// <summary>Verifies a text against <c>{stem}.verified.{extension}</c>, <paramref name="stem"/> being a whole path.</summary>
    public static void VerifyFile(string received, string stem, string extension)
    {
        var verified = $"{stem}.verified.{extension}";
        var receivedFile = $"{stem}.received.{extension}";
        received = received.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (string.Equals(expected, received, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        var accept = Environment.GetEnvironmentVariable("POLICY_ACCEPT") == "1";
        File.WriteAllText(accept ? verified : receivedFile, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!accept)
        {
            throw new VerifyException(Describe(expected, received, receivedFile));
        }
    }

    private static string Describe(string? expected, string received, string receivedFile)
    {
        if (expected is null)
        {
            return $"Nothing is verified yet. Read {receivedFile}, and accept it if it is right.";
        }

        var (left, right) = (expected.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => i >= left.Length || i >= right.Length || left[i] != right[i]);
        return $"Line {line + 1} differs; the whole output is in {receivedFile}.\n"
            + $"  verified: {(line < left.Length ? left[line] : "(end)")}\n"
            + $"  received: {(line < right.Length ? right[line] : "(end)")}";
    }
}

/// <summary>An output differs from what was verified.</summary>
public sealed class VerifyException(string message) : Exception(message);
