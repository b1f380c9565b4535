using System.Runtime.InteropServices;

namespace PolicyAsCode.Text;

/// <summary>A stretch of a source text, in UTF-16 code units.</summary>
/// <param name="Start">The first unit, counted from 0.</param>
/// <param name="Length">How many units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>Whether <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;
}
