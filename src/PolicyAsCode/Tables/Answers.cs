namespace PolicyAsCode.Tables;

/// <summary>Answers by number: what a generated facts type is made of. Up to 64 of them allocate nothing.</summary>
public struct Answers : IEquatable<Answers>
{
    // Two planes of bits, so that 64 rules are judged at once: a fact is unknown where both are 0, and both are never 1.
    private ulong _true;
    private ulong _false;

    // The planes of the facts from the 65th on, in pairs. Copied on every change: a copy of a struct shares it.
    private ulong[]? _more;

    /// <summary>The answer with a number; unknown if it was never set.</summary>
    public readonly Truth this[int fact] =>
        ((TrueAt(fact >> 6) >> (fact & 63)) & 1) != 0 ? Truth.True
        : ((FalseAt(fact >> 6) >> (fact & 63)) & 1) != 0 ? Truth.False
        : Truth.Unknown;

    /// <summary>Sets the answer with a number.</summary>
    public static void Set(ref Answers answers, int fact, Truth value)
    {
        if (fact < 64)
        {
            Put(ref answers._true, ref answers._false, fact, value);
        }
        else
        {
            answers.SetBeyond(fact, value);
        }
    }

    /// <inheritdoc/>
    public readonly bool Equals(Answers other)
    {
        var planes = Math.Max(_more?.Length ?? 0, other._more?.Length ?? 0);
        for (var plane = 0; plane < planes; plane++)
        {
            if (Beyond(plane) != other.Beyond(plane))
            {
                return false;
            }
        }

        return _true == other._true && _false == other._false;
    }

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Answers other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => unchecked((_true.GetHashCode() * 31) + _false.GetHashCode());

    /// <summary>Whether both hold the same answers.</summary>
    public static bool operator ==(Answers left, Answers right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Answers left, Answers right) => !left.Equals(right);

    /// <summary>The facts known to be so among those from 64 × <paramref name="page"/> on.</summary>
    internal readonly ulong TrueAt(int page) => page == 0 ? _true : Beyond((page * 2) - 2);

    /// <summary>The facts known not to be so among those from 64 × <paramref name="page"/> on.</summary>
    internal readonly ulong FalseAt(int page) => page == 0 ? _false : Beyond((page * 2) - 1);

    private readonly ulong Beyond(int plane) => _more is not null && plane < _more.Length ? _more[plane] : 0;

    private void SetBeyond(int fact, Truth value)
    {
        var plane = ((fact >> 6) * 2) - 2;
        var more = new ulong[Math.Max(plane + 2, _more?.Length ?? 0)];
        _more?.CopyTo(more, 0);
        Put(ref more[plane], ref more[plane + 1], fact & 63, value);
        _more = more;
    }

    private static void Put(ref ulong isTrue, ref ulong isFalse, int bit, Truth value)
    {
        var mask = 1UL << bit;
        isTrue = value == Truth.True ? isTrue | mask : isTrue & ~mask;
        isFalse = value == Truth.False ? isFalse | mask : isFalse & ~mask;
    }
}
