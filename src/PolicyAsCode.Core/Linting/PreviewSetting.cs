namespace PolicyAsCode.Linting;

/// <summary>Reads <c>policy_diagnostic.preview = true</c>.</summary>
internal static class PreviewSetting
{
    private const string Key = "policy_diagnostic.preview";

    public static bool IsOurs(string key) => key.Equals(Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value, or nothing where it is none; PAC0001 says so.</summary>
    public static bool? Read(string key, string value, List<Diagnostic> diagnostics)
    {
        switch (value.Trim().ToLowerInvariant())
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                diagnostics.Add(UnknownSetting.Descriptor.At(default, $"The setting “{key}” has the value “{value}”, which we do not know, so it changes nothing. Use true or false."));
                return null;
        }
    }
}
