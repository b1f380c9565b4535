using System.Text.Json;
using CsCheck;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;

namespace PolicyAsCode.Site.Changes;

/// <summary>What software reads in <c>changes.json</c>, and nothing else, gives both texts back.</summary>
public class ChangesFileTests
{
    // Words that mean something in JSON, in HTML and to a reader of marks.
    private static readonly string[] Words = ["staff", "must", "not", "post", "\"photos\"", "a\\b", "<b>", "[removed: x]", "é–‘’", "🙂", "unless", "agreed;"];

    private static readonly Gen<string> Sentence = Gen.Int[0, Words.Length - 1].Array[1, 8].Select(places => string.Join(' ', places.Select(place => Words[place])));

    [Fact]
    public void Both_texts_are_read_back_exactly() => Gen.Select(Sentence.Array[1, 5], Sentence.Array[1, 5]).Sample(
        (before, after) =>
        {
            using var file = FileOf(Policy(before), Policy(after));

            Assert.Equal(string.Join('\n', before), Text(file, "before"));
            Assert.Equal(string.Join('\n', after), Text(file, "after"));
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void The_old_and_the_new_words_of_every_change_are_read_back_exactly() => Gen.Select(Sentence.Array[1, 5], Sentence.Array[1, 5]).Sample(
        (before, after) =>
        {
            using var file = FileOf(Policy(before), Policy(after));
            var expected = Differ.Compare(Policy(before), Policy(after), Sample.Library).Changes;

            Assert.Equal(expected.Select(change => (change.Number, change.Before, change.After)), Changes(file));
            Assert.All(Changes(file), change => Assert.Subset(before.ToHashSet(StringComparer.Ordinal), Lines(change.Before)));
            Assert.All(Changes(file), change => Assert.Subset(after.ToHashSet(StringComparer.Ordinal), Lines(change.After)));
        },
        iter: 100,
        threads: 1);

    private static JsonDocument FileOf(PolicyDocument before, PolicyDocument after)
    {
        var archive = AgreedSample.Archive with { Versions = EquatableArray.Of(new FrozenPolicy("1.0.0", before, Sample.Library), new FrozenPolicy("2.0.0", after, Sample.Library)) };
        return JsonDocument.Parse(Sample.Build(AgreedSample.Content with { Drafts = default, Archives = EquatableArray.Of(archive) })["p/trips/compare/1.0.0..2.0.0/changes.json"]);
    }

    private static PolicyDocument Policy(IEnumerable<string> paragraphs) => new(
        "trips",
        new PolicyMetadata { Title = "Trips policy" },
        new RuleBook("trips", "Trips policy", default, default),
        paragraphs.Select(paragraph => (Block)new ParagraphBlock(Sample.Text(paragraph), "")).ToEquatableArray());

    private static string Text(JsonDocument file, string side) =>
        string.Join('\n', file.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty(side).GetBoolean()).Select(row => Side(row, side)));

    private static string Side(JsonElement row, string side) => string.Concat(row.GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty(side).GetString()));

    private static IEnumerable<(int Number, string Before, string After)> Changes(JsonDocument file) =>
        [.. file.RootElement.GetProperty("changes").EnumerateArray().Select(change => (change.GetProperty("number").GetInt32(), change.GetProperty("before").GetString()!, change.GetProperty("after").GetString()!))];

    private static HashSet<string> Lines(string text) => text.Length == 0 ? [] : text.Split('\n').ToHashSet(StringComparer.Ordinal);
}
