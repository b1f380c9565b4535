using PolicyAsCode.Binding;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Files;
using PolicyAsCode.Site.Themes;
using PolicyAsCode.Text;

namespace Benchmarks;

/// <summary>The whole site, from the words of the policy.</summary>
public class SiteBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policy-site-").FullName;

    /// <summary>Every page and file, in memory.</summary>
    [Benchmark]
    public int MakeTheSite() => Make().Count();

    /// <summary>The same, written beside the site that stands there and swapped in.</summary>
    [Benchmark]
    public int WriteTheSite() => SiteWriter.Write(Path.Combine(_folder, "site"), [], Make()).Files;

    /// <summary>Takes the written site away.</summary>
    [GlobalCleanup]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<SiteOutput> Make()
    {
        var policy = Binder.Bind(SocialMediaPolicy.Source, "social-media", SocialMediaPolicy.Library).Document;
        return SiteBuilder.Build(new SiteContent(SocialMediaPolicy.Library, EquatableArray.Of(policy)), Theme.BuiltIn, new SiteOptions(new DateOnly(2026, 9, 1)));
    }
}
