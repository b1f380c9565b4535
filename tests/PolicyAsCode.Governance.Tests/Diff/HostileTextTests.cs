using System.Diagnostics;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>Texts made to be slow. None may take long: the limit is many times what is measured, and far below what a square of the length would take.</summary>
public sealed class HostileTextTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public void Thirty_thousand_equal_lines_and_one_more() => Check(
        Paragraphs(Enumerable.Repeat("the same line", 30_000)),
        Paragraphs(Enumerable.Repeat("the same line", 30_001)));

    [Fact]
    public void Twenty_thousand_lines_without_a_common_word() => Check(
        Paragraphs(Enumerable.Range(0, 20_000).Select(static i => $"old{i} words{i} here{i} stand{i}")),
        Paragraphs(Enumerable.Range(0, 20_000).Select(static i => $"new{i} text{i} there{i} goes{i}")));

    [Fact]
    public void Twenty_thousand_lines_that_are_all_alike() => Check(
        Paragraphs(Enumerable.Range(0, 20_000).Select(static i => $"pupils must bring book {i} to class every day")),
        Paragraphs(Enumerable.Range(0, 20_000).Select(static i => $"pupils must bring book {i + 100_000} to class every day")));

    [Fact]
    public void Twenty_thousand_lines_in_the_opposite_order() => Check(
        Paragraphs(Enumerable.Range(0, 20_000).Select(static i => $"line number {i} of the text")),
        Paragraphs(Enumerable.Range(0, 20_000).Reverse().Select(static i => $"line number {i} of the text")));

    [Fact]
    public void One_paragraph_of_a_hundred_thousand_words_without_a_common_one() => Check(
        Paragraphs([string.Join(' ', Enumerable.Range(0, 100_000).Select(static i => "old" + i))]),
        Paragraphs([string.Join(' ', Enumerable.Range(0, 100_000).Select(static i => "new" + i))]));

    [Fact]
    public void One_paragraph_of_two_words_again_and_again() => Check(
        Paragraphs([string.Join(' ', Enumerable.Range(0, 60_000).Select(static i => i % 2 == 0 ? "a" : "b"))]),
        Paragraphs([string.Join(' ', Enumerable.Range(0, 60_000).Select(static i => i % 3 == 0 ? "a" : "b"))]));

    [Fact]
    public void Twelve_thousand_numbers_that_changed_before_a_long_text() => Check(
        Paragraphs([string.Join(' ', Enumerable.Range(10_000, 12_000)) + string.Concat(Enumerable.Repeat(" and red", 24_000))]),
        Paragraphs([string.Join(' ', Enumerable.Range(30_000, 12_000)) + string.Concat(Enumerable.Repeat(" and red", 24_000))]));

    [Fact]
    public void Forty_thousand_times_once() => Check(
        Paragraphs([string.Concat(Enumerable.Repeat("red boats ", 40_000)) + "at sea"]),
        Paragraphs([string.Concat(Enumerable.Repeat("once they ", 40_000)) + "at sea"]));

    private static void Check(PolicyDocument before, PolicyDocument after)
    {
        var watch = Stopwatch.StartNew();
        var diff = Differ.Compare(before, after, Library.None);
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
        Assert.Equal(Text(before), diff.RejectAll());
        Assert.Equal(Text(after), diff.AcceptAll());
    }

    private static string Text(PolicyDocument policy) => string.Concat(policy.Content.Cast<ParagraphBlock>().Select(static block => ((TextInline)block.Text[0]).Text + "\n"));

    private static PolicyDocument Paragraphs(IEnumerable<string> lines) => new(
        "policy",
        new PolicyMetadata(),
        new RuleBook("policy", "Policy", default, default),
        lines.Select(static line => (Block)new ParagraphBlock(EquatableArray.Of<Inline>(new TextInline(line)), "")).ToEquatableArray());
}
