using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>Sentences that differ in one word, and what that word must change.</summary>
public class OneWordTests
{
    [Theory]
    [InlineData("{s} must {a}.", "{s} must not {a}.", "oblige binding", "forbid binding")]
    [InlineData("{s} should {a}.", "{s} should never {a}.", "oblige advisory", "forbid advisory")]
    [InlineData("{s} must {a}.", "{s} should {a}.", "oblige binding", "oblige advisory")]
    [InlineData("{s} must {a}.", "{s} may {a}.", "oblige binding", "permit")]
    [InlineData("{s} may {a}.", "{s} may not {a}.", "permit", "forbid binding")]
    [InlineData("{s} may {a}.", "{s} may only {a}.", "permit", "permit-only")]
    [InlineData("{s} must {a}.", "{s} cannot {a}.", "oblige binding", "forbid binding")]
    [InlineData("{s} will {a}.", "{s} won't {a}.", "oblige binding", "forbid binding")]
    [InlineData("The trust will {a}.", "The trust must {a}.", "oblige commitment", "oblige binding")]
    [InlineData("The trust will {a}.", "{s} will {a}.", "oblige commitment", "oblige binding")]
    [InlineData("{s} {is} required to {a}.", "{s} {is} encouraged to {a}.", "oblige binding", "oblige aspirational")]
    [InlineData("{s} {is} required to {a}.", "{s} {is} forbidden to {a}.", "oblige binding", "forbid binding")]
    [InlineData("{s} {is} required to {a}.", "{s} {is} expected to {a}.", "oblige binding", "oblige advisory")]
    [InlineData("{s} {is} allowed to {a}.", "{s} {is} forbidden to {a}.", "permit", "forbid binding")]
    [InlineData("{s} {is} permitted to {a}.", "{s} {is} not permitted to {a}.", "permit", "forbid binding")]
    [InlineData("{s} {is} required to {a}.", "{s} {is} not required to {a}.", "oblige binding", "permit")]
    [InlineData("{s} {is} advised to {a}.", "{s} {is} advised not to {a}.", "oblige advisory", "forbid advisory")]
    [InlineData("We ask {s} to {a}.", "We ask {s} not to {a}.", "oblige aspirational", "forbid aspirational")]
    [InlineData("Every {one} may {a}.", "No {one} may {a}.", "permit", "forbid binding")]
    [InlineData("Everybody may {a}.", "Nobody may {a}.", "permit", "forbid binding")]
    [InlineData("{g} is permitted.", "{g} is prohibited.", "permit", "forbid binding")]
    [InlineData("{s} must {a}.", "{s} must never {a}.", "oblige binding", "forbid binding")]
    [InlineData("{s} {has} to {a}.", "{s} {is} to {a}.", "oblige binding", "oblige binding")]
    [InlineData("{s} must:\n\n- {a}", "{s} must not:\n\n- {a}", "oblige binding", "forbid binding")]
    [InlineData("{s} may:\n\n- {a}", "{s} cannot:\n\n- {a}", "permit", "forbid binding")]
    [InlineData("The following are acceptable:\n\n- {g}", "The following are unacceptable:\n\n- {g}", "permit", "forbid binding")]
    [InlineData("Permitted conduct includes:\n\n- {g}", "Prohibited conduct includes:\n\n- {g}", "permit", "forbid binding")]
    [InlineData("{s} {is} encouraged to:\n\n- {a}", "{s} {is} forbidden to:\n\n- {a}", "oblige aspirational", "forbid binding")]
    public void One_word_turns_the_force(string left, string right, string leftForce, string rightForce)
    {
        var wrong = EachWay(left, right)
            .Where(pair => !Forces(pair.Left).SequenceEqual([leftForce]) || !Forces(pair.Right).SequenceEqual([rightForce]))
            .Select(pair => $"{pair.Left} → {string.Join(", ", Forces(pair.Left))} | {pair.Right} → {string.Join(", ", Forces(pair.Right))}");

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("{s} must {a} if the coxswain agrees.", "{s} must {a} unless the coxswain agrees.", "Condition: if the coxswain agrees", "Exception: unless the coxswain agrees")]
    [InlineData("{s} may not {a} when the coxswain agrees.", "{s} may not {a} unless the coxswain agrees.", "Condition: when the coxswain agrees", "Exception: unless the coxswain agrees")]
    [InlineData("{s} must not:\n\n- {a} during the regatta", "{s} must not:\n\n- {a} except during the regatta", "Condition: during the regatta", "Exception: except during the regatta")]
    [InlineData("{s} must {a} where the path is dry.", "{s} must {a} until the path is dry.", "Condition: where the path is dry", "Condition: until the path is dry")]
    [InlineData("{s} must {a} during the regatta.", "{s} must not {a} without a word to the coxswain.", "Condition: during the regatta", "Exception: without a word to the coxswain")]
    [InlineData("{s} must not:\n\n- {a} during the regatta", "{s} must not:\n\n- {a} without a word to the coxswain", "Condition: during the regatta", "Exception: without a word to the coxswain")]
    [InlineData("{s} may {a}, if the coxswain agrees.", "{s} may {a}, but not after dark.", "Condition: if the coxswain agrees", "Exception: but not after dark")]
    [InlineData("Nobody other than {s} may {a}.", "Nobody except {s} may {a}.", "Exception: other than {s}", "Exception: except {s}")]
    [InlineData("{s} may {a} during the regatta.", "{s} may {a} while afloat.", "Condition: during the regatta", "Condition: while afloat")]
    public void One_word_turns_a_condition_into_an_exception(string left, string right, string leftLimit, string rightLimit)
    {
        var wrong = Subject.All.SelectMany(subject => Act.All.Take(3).Select(act => (Left: Fill(left, subject, act), Right: Fill(right, subject, act), leftLimit: Named(leftLimit, subject), rightLimit: Named(rightLimit, subject))))
            .Where(pair => !Limits(pair.Left).SequenceEqual([pair.leftLimit]) || !Limits(pair.Right).SequenceEqual([pair.rightLimit]))
            .Select(pair => $"{pair.Left} → {string.Join(", ", Limits(pair.Left))} | {pair.Right} → {string.Join(", ", Limits(pair.Right))}");

        Assert.Empty(wrong);
    }

    private static string Named(string limit, Subject subject) => limit.Replace("{s}", subject.Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("{s} must {a}.", "{s} might {a}.")]
    [InlineData("{s} may {a}.", "Have {s} ever seen a swan?")]
    [InlineData("{s} must {a}.", "{s} used to {a}.")]
    [InlineData("{s} should {a}.", "{s} would {a}.")]
    public void One_word_takes_the_force_away(string norm, string statement)
    {
        var wrong = EachWay(norm, statement)
            .Where(pair => Forces(pair.Left).Count != 1 || Forces(pair.Right).Count != 0)
            .Select(pair => $"{pair.Left} → {string.Join(", ", Forces(pair.Left))} | {pair.Right} → {string.Join(", ", Forces(pair.Right))}");

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Left, string Right)> EachWay(string left, string right) =>
        Subject.All.SelectMany((subject, index) => Enumerable.Range(0, 3).Select(offset => Act.All[(index + (4 * offset)) % Act.All.Count]).Select(act => (Fill(left, subject, act), Fill(right, subject, act))));

    private static string Fill(string template, Subject subject, Act act)
    {
        var text = new Wording("", template, new Expected([], []), Who.Open).Say(subject, act);
        return char.ToUpperInvariant(text[0]) + text[1..] + "\n";
    }

    private static List<string> Forces(string text) => [.. NormView.Of(text).Select(norm => norm.Force)];

    private static List<string> Limits(string text) => [.. NormView.Of(text).Select(norm => norm.Limits)];
}
