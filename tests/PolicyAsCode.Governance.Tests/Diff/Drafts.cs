using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>Texts of policies, read with the library of this repository.</summary>
internal static class Drafts
{
    /// <summary>The library of this repository.</summary>
    public static Library Library { get; } = LibraryReader.Read(new SourceText(File.ReadAllText(Repository.PathTo("policy", "library.yml")), "library.yml")).Library;

    /// <summary>The real policy of this repository.</summary>
    public static string SocialMedia { get; } = File.ReadAllText(Repository.PathTo("policy", "social-media", "policy.md"));

    /// <summary>A text as it is read.</summary>
    public static PolicyDocument Read(string text, string id = "policy") => Binder.Bind(new SourceText(text, id + "/policy.md"), id, Library).Document;
}
