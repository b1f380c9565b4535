using PolicyAsCode.Binding;
using PolicyAsCode.Model;
using PolicyAsCode.Text;

namespace Benchmarks;

/// <summary>The real policy of this repository, in memory.</summary>
internal static class SocialMediaPolicy
{
    public const string Path = "policy/social-media/policy.md";

    public static string Text { get; } = File.ReadAllText(Repository.PathTo("policy", "social-media", "ratified", "1.0.0.md"));

    public static string LibraryText { get; } = File.ReadAllText(Repository.PathTo("policy", "library.yml"));

    public static Library Library { get; } = LibraryReader.Read(new SourceText(LibraryText, "policy/library.yml")).Library;

    public static SourceText Source { get; } = new(Text, Path);
}
