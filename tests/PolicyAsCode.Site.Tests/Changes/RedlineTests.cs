using CsCheck;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;

namespace PolicyAsCode.Site.Changes;

public class RedlineTests
{
    private static readonly string[] Words =
        ["staff", "pupils", "must", "should", "not", "never", "post", "photos", "of", "e-mail", "parents/carers", "‘kind’", "very", "(ever)", "unless", "agreed;", "it’s", "1.5", "–", "[a]", "{b}"];

    private static readonly Gen<string> Sentence = Gen.Int[0, Words.Length - 1].Array[1, 9].Select(places => places.Select(place => Words[place])).Select(words => string.Join(' ', words));

    // Half of the sentences of the new text are those of the old one with some words put in, left out or run together.
    private static readonly Gen<(string[] Before, string[] After)> Texts =
        from before in Sentence.Array[1, 6]
        from after in Gen.Select(Gen.Int[0, before.Length - 1], Sentence, Gen.Int[0, 4]).Array[1, 6].Select(edits => edits.Select(edit => Edit(before[edit.Item1], edit.Item2, edit.Item3)).ToArray())
        select (before, after);

    [Fact]
    public void Both_texts_can_be_read_back_from_the_words_of_the_page() => Texts.Sample(
        texts => AssertReadBack(Policy(texts.Before), Policy(texts.After)),
        iter: 150,
        threads: 1);

    [Fact]
    public void A_space_that_only_one_text_has_takes_the_word_beside_it_into_the_marks()
    {
        var words = RedlineReader.WordsOf(PageOf(Policy(["It is not very."]), Policy(["It is not."])));

        Assert.Contains("It is [removed: not very.][added: not.]", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("– 1.5 {b} – e-mail – [a]", "–1.5{b}–e-mail–[a]")]
    [InlineData("– 1.5 (b) – e-mail – a", "–1.5(b)–e-mail–a")]
    [InlineData("it’s – 1.5 – (ever) – not", "it’s–1.5–(ever)–not")]
    public void Where_only_spaces_went_between_several_words_both_texts_can_still_be_read_back(string before, string after) => AssertReadBack(Policy([before]), Policy([after]));

    [Fact]
    public void What_went_and_what_came_are_marked_in_words()
    {
        var words = RedlineReader.WordsOf(PageOf(Policy(["Pupils should stay with their group at all times on the way."]), Policy(["Pupils must stay with their group at all times on the way."])));

        Assert.Contains("Pupils [removed: should][added: must] stay with their group", words, StringComparison.Ordinal);
    }

    private static void AssertReadBack(PolicyDocument before, PolicyDocument after)
    {
        var words = RedlineReader.WordsOf(PageOf(before, after));
        var (open, close) = words.Contains("[a]", StringComparison.Ordinal) ? words.Contains("{b}", StringComparison.Ordinal) ? ("«", "»") : ("{", "}") : ("[", "]");
        var diff = Differ.Compare(before, after);

        Assert.Equal(RedlineReader.Collapse(diff.RejectAll()), RedlineReader.Before(words, open, close));
        Assert.Equal(RedlineReader.Collapse(diff.AcceptAll()), RedlineReader.After(words, open, close));
    }

    private static string Edit(string sentence, string other, int kind)
    {
        var words = sentence.Split(' ');
        return kind switch
        {
            0 => sentence,
            1 => string.Join(' ', words.Skip(1).Append("not")),
            2 => sentence + ".",
            3 => sentence.Replace(" ", "", StringComparison.Ordinal),
            _ => other,
        };
    }

    private static PolicyDocument Policy(IEnumerable<string> paragraphs) => new(
        "trips",
        new PolicyMetadata { Title = "Trips policy" },
        new RuleBook("trips", "Trips policy", default, default),
        paragraphs.Select(paragraph => (Block)new ParagraphBlock(Sample.Text(paragraph), "")).ToEquatableArray());

    private static string PageOf(PolicyDocument before, PolicyDocument after)
    {
        var archive = AgreedSample.Archive with { Versions = EquatableArray.Of(new FrozenPolicy("1.0.0", before, Sample.Library), new FrozenPolicy("2.0.0", after, Sample.Library)) };
        return Sample.Build(AgreedSample.Content with { Drafts = default, Archives = EquatableArray.Of(archive) })["p/trips/compare/1.0.0..2.0.0/index.html"];
    }
}
