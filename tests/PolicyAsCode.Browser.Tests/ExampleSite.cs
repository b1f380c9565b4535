using System.Text;
using PolicyAsCode.Binding;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Browser;

/// <summary>The site of the policy in <c>policy/</c>, as a web server would hold it.</summary>
internal static class ExampleSite
{
    private const string Draft = "p/social-media/draft/";

    /// <summary>The files by their path.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; } = Build();

    /// <summary>A page of every type, by the name its pictures get.</summary>
    public static IReadOnlyDictionary<string, string> PageTypes { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "index.html",
        ["drafts"] = "drafts/index.html",
        ["people"] = "for/index.html",
        ["search"] = "search/index.html",
        ["a-z"] = "a-z/index.html",
        ["can-i"] = "can-i/index.html",
        ["not-agreed"] = "p/social-media/index.html",
        ["draft"] = Draft + "index.html",
        ["draft-rule"] = Draft + "r/names-or-photos/index.html",
        ["draft-people"] = Draft + "for/index.html",
        ["draft-audience"] = Draft + "for/staff/index.html",
        ["draft-can-i"] = Draft + "can-i/index.html",
        ["draft-decision"] = Draft + "can-i/never-posted/index.html",
        ["draft-decision-step"] = Draft + "can-i/never-posted/index.html#_step-1",
    };

    private static Dictionary<string, ReadOnlyMemory<byte>> Build()
    {
        var library = LibraryReader.Read(Source("policy", "library.yml")).Library;
        var policy = Binder.Bind(Source("policy", "social-media", "policy.md"), "social-media", library).Document;
        var content = new SiteContent(library, EquatableArray.Of(policy)) { Logo = new SiteFile("assets/logo.svg", File.ReadAllBytes(Repository.PathTo("policy", "logo.svg"))) };
        return SiteBuilder.Build(content, Theme.BuiltIn, new SiteOptions(new DateOnly(2026, 11, 25)))
            .Select(Assert.IsType<SiteFile>)
            .ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
    }

    private static SourceText Source(params string[] path) => new(File.ReadAllText(Repository.PathTo(path), Encoding.UTF8), string.Join('/', path));
}
