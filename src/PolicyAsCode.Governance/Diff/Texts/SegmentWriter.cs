using System.Text;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Writes paired words as segments, spaces included.</summary>
internal sealed class SegmentWriter
{
    private readonly List<TextSegment> _segments = [];
    private readonly StringBuilder _removed = new();
    private readonly StringBuilder _added = new();
    private readonly StringBuilder _same = new();

    // Whether what is struck out and written are marks of a word that stayed.
    private bool _marks;

    /// <summary>Writes the segments of two texts.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="old">Its words.</param>
    /// <param name="after">The new text.</param>
    /// <param name="new">Its words.</param>
    /// <param name="partner">For each old word its new one, or -1; ascending.</param>
    public static EquatableArray<TextSegment> Write(string before, List<Word> old, string after, List<Word> @new, int[] partner)
    {
        var writer = new SegmentWriter();
        var (i, j, from, to) = (0, 0, 0, 0);
        for (; i < old.Count; i++)
        {
            // Equal keys make equal words likely; a pair is one that is certain.
            if (partner[i] < 0 || !Words.Same(before, old[i], after, @new[partner[i]]))
            {
                continue;
            }

            // What comes before the pair: its own words, and the space before the pair where only one text has it.
            j = partner[i];
            var (start, end) = (old[i].Start, @new[j].Start);
            var spaced = HasSpace(before, from, start) && HasSpace(after, to, end);
            (start, end) = spaced ? (start - 1, end - 1) : (start, end);
            writer.Change(new Span(before, from, start), new Span(after, to, end));
            writer.Keep(new Span(before, start, old[i].End), new Span(after, end, @new[j].End));
            (from, to) = (old[i].End, @new[j].End);
        }

        writer.Change(new Span(before, from, before.Length), new Span(after, to, after.Length));
        writer.FlushSame();
        writer.FlushChange();
        return writer._segments.ToEquatableArray();
    }

    private void Change(Span removed, Span added)
    {
        if (removed.Length + added.Length > 0)
        {
            FlushSame();
            _removed.Append(removed.Text, removed.Start, removed.Length);
            _added.Append(added.Text, added.Start, added.Length);
            _marks = false;
        }
    }

    private void Keep(Span before, Span after)
    {
        FlushChange();

        // What the two have in common at their start stayed, and their marks may belong to a change that follows.
        var common = 0;
        while (common < before.Length && common < after.Length && before.Text[before.Start + common] == after.Text[after.Start + common])
        {
            common++;
        }

        _same.Append(before.Text, before.Start, common);
        if (common == before.Length && common == after.Length)
        {
            return;
        }

        FlushSame();
        _removed.Append(before.Text, before.Start + common, before.Length - common);
        _added.Append(after.Text, after.Start + common, after.Length - common);
        _marks = true;
    }

    private void FlushSame()
    {
        if (_same.Length > 0)
        {
            _segments.Add(TextSegment.Same(_same.ToString()));
            _same.Clear();
        }
    }

    private void FlushChange()
    {
        if (_removed.Length + _added.Length == 0)
        {
            return;
        }

        var (removed, added) = (_removed.ToString(), _added.ToString());
        _removed.Clear();
        _added.Clear();
        if (_marks || (removed.Trim(' ').Length == 0 && added.Trim(' ').Length == 0))
        {
            _segments.Add(new TextSegment(SegmentKind.Typography, removed, added));
            return;
        }

        if (removed.Length > 0)
        {
            _segments.Add(TextSegment.Removed(removed));
        }

        if (added.Length > 0)
        {
            _segments.Add(TextSegment.Added(added));
        }
    }

    private static bool HasSpace(string text, int from, int start) => start > from && text[start - 1] == ' ';

    private readonly record struct Span(string Text, int Start, int End)
    {
        public int Length => End - Start;
    }
}
