using System.Security.Cryptography;
using System.Text;

namespace PolicyAsCode.Site.Addresses;

/// <summary>Makes one folder name of an id, whatever the id holds.</summary>
/// <remarks>
/// The names are safe on every file system and in every address: lower-case letters, digits and hyphens stay,
/// all else becomes <c>_</c> and two hexadecimal digits for each byte. Two ids never share a name, also where case is ignored.
/// </remarks>
internal static class PathName
{
    private const int LongestName = 100;

    private static readonly string[] DeviceNames = ["con", "prn", "aux", "nul", "com", "lpt"];

    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var character in Encoding.UTF8.GetBytes(id))
        {
            _ = IsPlain(character) && !(name.Length == 0 && IsDeviceName(id))
                ? name.Append((char)character)
                : name.Append('_').Append(Hex(character >> 4)).Append(Hex(character & 15));
        }

        return name.Length switch
        {
            0 => "_",
            > LongestName => name.ToString(0, LongestName - 17) + "_" + Digest(id),
            _ => name.ToString(),
        };
    }

    private static bool IsPlain(byte character) => character is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-';

    // Windows opens a device for con, nul, com1 and the like, in any folder.
    private static bool IsDeviceName(string id) =>
        id.Length is 3 or 4 && DeviceNames.Contains(id[..3], StringComparer.Ordinal) && (id.Length == 3 || char.IsAsciiDigit(id[3]));

    private static char Hex(int digit) => "0123456789abcdef"[digit];

    private static string Digest(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..16];
}
