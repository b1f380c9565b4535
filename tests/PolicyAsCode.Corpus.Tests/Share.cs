using System.Globalization;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>How many of how many.</summary>
internal sealed record Share(string Name, int Hits, int Of)
{
    public static Share Count<T>(string name, IEnumerable<T> all, Func<T, bool> isHit)
    {
        var list = all.ToList();
        return new Share(name, list.Count(isHit), list.Count);
    }

    public double Value => Of == 0 ? 1 : (double)Hits / Of;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name,-42} {Hits,4} of {Of,4}  {Value:0.000}  [{Bound(-1):0.000}, {Bound(1):0.000}]");

    /// <summary>An end of the Wilson interval at 95 %.</summary>
    private double Bound(int sign)
    {
        const double z = 1.959964;
        if (Of == 0)
        {
            return sign < 0 ? 0 : 1;
        }

        var (p, n) = (Value, (double)Of);
        var middle = p + (z * z / (2 * n));
        var spread = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        return (middle + (sign * spread)) / (1 + (z * z / n));
    }
}
