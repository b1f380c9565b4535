using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>How changes of words are shown: <c>[-gone-]{+new+}</c>.</summary>
public sealed class RedlineTests
{
    [Theory]
    [InlineData("The hall opens at eight on school days.", "The hall opens at nine on school days.", "The hall opens at[- eight-]{+ nine+} on school days.")]
    [InlineData("The hall opens early.", "The big hall opens early.", "The{+ big+} hall opens early.")]
    [InlineData("Keys hang by the door.", "Keys hang by the door, and nowhere else.", "Keys hang by the door[-.-]{+, and nowhere else.+}")]
    public void Words_that_stayed_stay(string before, string after, string redline) => Assert.Equal(redline, Redline(before, after));

    [Fact]
    public void One_or_two_words_between_changes_are_struck_out_with_them() => Assert.Equal(
        "Every class keeps a[- small box of red-]{+ large bag of blue+} pens and paper at the back of the room.",
        Redline("Every class keeps a small box of red pens and paper at the back of the room.", "Every class keeps a large bag of blue pens and paper at the back of the room."));

    [Fact]
    public void Three_words_between_changes_stay() => Assert.Contains(" pens and paper[", Redline(
        "Every class keeps a box of red pens and paper in the first cupboard from the door.",
        "Every class keeps a box of blue pens and paper on the first cupboard from the door."), StringComparison.Ordinal);

    [Fact]
    public void Many_small_insertions_are_not_swollen_to_a_new_text() => Assert.True(
        Redline("a b c d e f g h i j k l m n", "a b x c d x e f x g h x i j x k l x m n").Length < 80);

    [Fact]
    public void A_text_of_which_little_stayed_is_shown_as_before_and_after()
    {
        var row = Diff("In summer the volunteers mend old costumes.", "Old costumes mend the volunteers in summer.").Rows[^1];
        Assert.Equal(RowKind.Rewritten, row.Kind);
    }

    [Theory]
    [InlineData("Staff sign in. Visitors wear a badge at all times.", "Staff sign in.\n\nVisitors wear a badge at all times.", 1, 2)]
    [InlineData("Staff sign in at the gate.\n\nVisitors wear a badge at all times.", "Staff sign in at the gate. Visitors wear a badge at all times.", 2, 1)]
    public void A_paragraph_that_was_split_or_put_together_stays_one_row(string before, string after, int old, int @new)
    {
        var row = Assert.Single(Diff(before, after).Rows, static row => row.Kind != RowKind.Same);
        Assert.Equal((old, @new), (row.Before.Count, row.After.Count));
    }

    [Fact]
    public void An_amount_at_the_start_of_a_line_is_no_number_of_the_line() =>
        Assert.Contains(Diff("1.5 metres between desks are enough.", "2.5 metres between desks are enough.").Changes, static change => change.Kind == ChangeKind.NumberChanged);

    private static PolicyDiff Diff(string before, string after) => Differ.Compare(Drafts.Read("# Rooms\n\n" + before + "\n"), Drafts.Read("# Rooms\n\n" + after + "\n"));

    private static string Redline(string before, string after) => string.Concat(Diff(before, after).Rows[^1].Segments.Select(static segment => segment.Kind switch
    {
        SegmentKind.Same => segment.After,
        _ => (segment.Before.Length > 0 ? $"[-{segment.Before}-]" : "") + (segment.After.Length > 0 ? $"{{+{segment.After}+}}" : ""),
    }));
}
