namespace PolicyAsCode.Tests;

public class DayTests
{
    [Fact]
    public void Days_are_ordered_as_in_the_calendar()
    {
        Assert.True(new Day(2025, 12, 31) < new Day(2026, 1, 1));
        Assert.True(new Day(2026, 9, 30) < new Day(2026, 10, 1));
        Assert.True(new Day(2026, 9, 1) >= new DateOnly(2026, 9, 1));
    }

    [Fact]
    public void A_moment_falls_on_the_day_its_own_clock_shows() =>
        Assert.Equal(new Day(2026, 9, 1), new DateTime(2026, 9, 1, 23, 59, 59, DateTimeKind.Utc));

    [Fact]
    public void No_day_at_all_is_not_a_day() => Assert.False(default(Day).IsKnown);

    [Fact]
    public void A_day_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Day(2026, 2, 30));

    [Fact]
    public void A_day_is_shown_as_ISO_8601_does() => Assert.Equal("2026-09-01", new Day(2026, 9, 1).ToString());
}
