using CsCheck;

namespace PolicyAsCode.Tests.Binding;

public class FingerprintTests
{
    private const string Text = "## Bus\n\nIf a trip is booked, staff must not, within 2 days: {#bus if=booked}\n\n- say “no” – or \u2018caf\u00E9\u2019 {#one}\n- drive, unless they have a licence {#two unless=licence}\n";

    [Theory]
    [InlineData("## Bus", "## Coach\n\n### Inside")]
    [InlineData("{#one}", "{#other}")]
    [InlineData("unless=licence", "unless=has-licence")]
    [InlineData("“no” –", "\"no\" -")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("say ", "Say\n  ")]
    [InlineData("{#one}", ". {#one}")]
    [InlineData("staff must not", "staff shall not")]
    [InlineData("\n- ", "\n* ")]
    [InlineData("\n- ", "\n1. ")]
    [InlineData("say “no”", "*say* “no”")]
    [InlineData("## Bus", "Some prose before.\n\n## Bus")]
    public void It_does_not_change_with_number_name_place_white_space_typography_or_the_word_for_the_force(string from, string to) =>
        Assert.Equal(Fingerprints(Text), Fingerprints(Text.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("must not", "must")]
    [InlineData("must not", "should not")]
    [InlineData("staff must", "pupils must")]
    [InlineData("within 2 days", "within 3 days")]
    [InlineData("If a trip is booked", "If a trip is paid for")]
    [InlineData("If a trip is booked, staff", "On trips, staff")]
    public void It_changes_with_the_lead_in(string from, string to)
    {
        var changed = Fingerprints(Text.Replace(from, to, StringComparison.Ordinal));

        Assert.All(Fingerprints(Text).Zip(changed), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void It_changes_with_the_item_for_that_rule_only()
    {
        var before = Fingerprints(Text);
        var after = Fingerprints(Text.Replace("drive, unless they have a licence", "drive, unless they have a permit", StringComparison.Ordinal));

        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
    }

    [Theory]
    [InlineData("In their own use of social media, staff must not shout. {#one}", "At any time, staff must not shout. {#one}")]
    [InlineData("Staff must not shout. {#one}", "Staff must not shout in lessons. {#one}")]
    public void No_word_of_a_sentence_can_change_unseen(string before, string after) => Assert.NotEqual(Fingerprints(before), Fingerprints(after));

    [Fact]
    public void It_is_64_small_hexadecimal_digits() =>
        Assert.All(Fingerprints(Text), fingerprint => Assert.Matches("^[0-9a-f]{64}$", fingerprint));

    [Fact]
    public void White_space_between_words_never_counts() =>
        Gen.OneOf(Gen.Const(" "), Gen.Const("  "), Gen.Const("\n"), Gen.Const("\u00A0"), Gen.Const(" \n")).Array[6].Sample(spaces =>
        {
            var words = "Staff|must not|shout|in|the|corridor|loudly. {#one}".Split('|');
            var text = string.Concat(words.Select((word, i) => word + (i < 6 ? spaces[i] : "")));

            Assert.Equal(Fingerprints("Staff must not shout in the corridor loudly. {#one}"), Fingerprints(text));
        });

    private static List<string> Fingerprints(string text) => [.. Bound.Rules(text).Select(rule => rule.Fingerprint)];
}
