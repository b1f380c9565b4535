namespace PolicyAsCode;

/// <summary>A day of the calendar, without a time of day or a time zone. <c>default</c> is no day at all.</summary>
public readonly struct Day : IEquatable<Day>, IComparable<Day>
{
    // Year, month and day in one number that sorts as the days do; 0 for no day at all.
    private readonly int _number;

    /// <summary>The day of a date.</summary>
    public Day(int year, int month, int day)
    {
        var date = new DateTime(year, month, day);
        _number = (((date.Year * 100) + date.Month) * 100) + date.Day;
    }

    /// <summary>Whether there is a day.</summary>
    public bool IsKnown => _number != 0;

    /// <summary>The day on which a moment falls, as its own clock shows it.</summary>
    public static Day Of(DateTime moment) => new(moment.Year, moment.Month, moment.Day);

    /// <summary>The day on which a moment falls, as its own clock shows it.</summary>
    public static implicit operator Day(DateTime moment) => Of(moment);

#if NET
    /// <summary>The same day.</summary>
    public static Day Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The same day.</summary>
    public static implicit operator Day(DateOnly date) => Of(date);
#endif

    /// <inheritdoc/>
    public int CompareTo(Day other) => _number.CompareTo(other._number);

    /// <inheritdoc/>
    public bool Equals(Day other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Day other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>Such as <c>2026-09-01</c>; empty for no day at all.</summary>
    public override string ToString() => IsKnown ? $"{_number / 10000:0000}-{_number / 100 % 100:00}-{_number % 100:00}" : "";

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(Day left, Day right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(Day left, Day right) => !left.Equals(right);

    /// <summary>Whether the first is earlier.</summary>
    public static bool operator <(Day left, Day right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is later.</summary>
    public static bool operator >(Day left, Day right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not later.</summary>
    public static bool operator <=(Day left, Day right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not earlier.</summary>
    public static bool operator >=(Day left, Day right) => left.CompareTo(right) >= 0;
}
