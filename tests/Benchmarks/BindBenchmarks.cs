using PolicyAsCode.Binding;
using PolicyAsCode.Linting;

namespace Benchmarks;

/// <summary>From the bytes of the policy to its model, and on to its diagnostics.</summary>
public class BindBenchmarks
{
    private readonly BoundPolicy _policy = Bind();

    /// <summary>Blocks, reading and model.</summary>
    [Benchmark]
    public object BindThePolicy() => Bind();

    /// <summary>All lints.</summary>
    [Benchmark]
    public object LintThePolicy() => Linter.Run(_policy, LintOptions.Default);

    private static BoundPolicy Bind() => Binder.Bind(SocialMediaPolicy.Source, "social-media", SocialMediaPolicy.Library);
}
