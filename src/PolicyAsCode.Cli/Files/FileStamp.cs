namespace PolicyAsCode.Cli.Files;

/// <summary>Length and time of a file as its folder lists them. While they stay the same, so do its bytes, unless somebody sets the time back.</summary>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Written);
