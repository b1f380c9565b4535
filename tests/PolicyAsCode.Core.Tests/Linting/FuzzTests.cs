using CsCheck;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Whatever the text, a check comes to an end and says the same again. <c>POLICY_FUZZ=100000</c> tries that many texts.</summary>
public class FuzzTests
{
    private static readonly int Texts = int.TryParse(Environment.GetEnvironmentVariable("POLICY_FUZZ"), out var texts) ? texts : 2000;

    // Odd texts, and real ones with stretches taken from one and put into another.
    private static readonly Gen<string> Spliced = Gen.Select(Gen.Int[0, Baseline.Cases.Count - 1], Gen.Int[0, Baseline.Cases.Count - 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1], OddPolicy.Generate)
        .Select((one, other, at, from, length, odd) => Splice(Text(one), Text(other), at, from, length, odd));

    private static readonly Gen<string> Any = Gen.Frequency((2, Spliced), (1, OddPolicy.Generate));

    [Fact]
    public void Whatever_the_text_no_check_fails_and_every_place_lies_inside()
    {
        Any.Sample(
            text =>
            {
                var result = Lint(text);

                Assert.DoesNotContain(result.Diagnostics, found => found.Id == "PAC0008");
                foreach (var found in result.Diagnostics.Concat(result.Suppressed.Select(answered => answered.Diagnostic)))
                {
                    AssertInside(found.Span, text);
                    Assert.All(found.Related, related => AssertInside(related.Span, text));
                    Assert.Equal(16, found.Fingerprint.Length);
                }
            },
            iter: Texts);
    }

    [Fact]
    public void Whatever_the_text_a_check_finds_the_same_twice_and_on_many_threads()
    {
        Any.Array[16].Sample(
            texts =>
            {
                var alone = texts.Select(Lint).ToList();
                var together = new LintResult[texts.Length];
                Parallel.For(0, texts.Length, i => together[i] = Lint(texts[i]));

                for (var i = 0; i < texts.Length; i++)
                {
                    Assert.Equal(alone[i].Diagnostics, together[i].Diagnostics);
                    Assert.Equal(alone[i].Suppressed, together[i].Suppressed);
                    Assert.Equal(alone[i].Rules, together[i].Rules);
                }
            },
            iter: Math.Max(1, Texts / 32),
            threads: 1);
    }

    private static LintResult Lint(string text) => Linter.Run(Bound.File(text), LintOptions.Default.WithPreviews().For(Example.AsOf));

    private static string Text(int number) => Baseline.Read(Baseline.Cases[number]);

    private static string Splice(string one, string other, double at, double from, double length, string odd)
    {
        var (place, start) = ((int)(at * one.Length), (int)(from * other.Length));
        var stretch = other.Substring(start, (int)(length * length * (other.Length - start)));
        var comment = length < 0.2 ? "\n<!-- policy-ignore PAC2050 until 2026-08-31: as agreed -->\n\n" : "";
        return one[..place] + stretch + comment + odd + one[place..];
    }

    private static void AssertInside(TextSpan span, string text) => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} of {text.Length}");
}
