#if !NET
using System.Globalization;
#endif
using System.Security.Cryptography;
using System.Text;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>SHA-256 as the records write it: 64 small hexadecimal digits.</summary>
public static class ContentHash
{
    /// <summary>The hash of a text's UTF-8 bytes.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of a file's bytes.</summary>
    public static string Of(byte[] bytes)
    {
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using var algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(bytes).Select(static each => each.ToString("x2", CultureInfo.InvariantCulture)));
#endif
    }

    /// <summary>Whether a text has the form of a hash.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.All(static digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
