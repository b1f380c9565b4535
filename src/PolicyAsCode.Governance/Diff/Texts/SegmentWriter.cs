namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Writes paired words as segments, spaces included. Each segment begins in both texts where the one before it ended.</summary>
internal ref struct SegmentWriter
{
    private readonly string _before;
    private readonly string _after;
    private readonly List<TextSegment> _segments;

    // What is written, and what waits to be: up to which place in each text, and what it is.
    private (int Old, int New) _written;
    private (int Old, int New) _read;
    private bool _isSame;

    // Whether what is struck out and written are marks of a word that stayed.
    private bool _isMarks;

    private SegmentWriter(string before, string after)
    {
        (_before, _after, _segments) = (before, after, []);
        (_written, _read, _isSame, _isMarks) = ((0, 0), (0, 0), false, false);
    }

    /// <summary>Writes the segments of two texts.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="old">Its words.</param>
    /// <param name="after">The new text.</param>
    /// <param name="new">Its words.</param>
    /// <param name="partner">For each old word its new one, or -1; ascending.</param>
    public static EquatableArray<TextSegment> Write(string before, List<Word> old, string after, List<Word> @new, int[] partner)
    {
        var writer = new SegmentWriter(before, after);
        for (var i = 0; i < old.Count; i++)
        {
            // Equal keys make equal words likely; a pair is one that is certain.
            if (partner[i] < 0 || !Words.Same(before, old[i], after, @new[partner[i]]))
            {
                continue;
            }

            // What comes before the pair: its own words, and the space before the pair where only one text has it.
            var (start, end) = (old[i].Start, @new[partner[i]].Start);
            var spaced = HasSpace(before, writer._read.Old, start) && HasSpace(after, writer._read.New, end) ? 1 : 0;
            writer.Change(start - spaced, end - spaced);
            writer.Keep(old[i].End, @new[partner[i]].End);
        }

        writer.Change(before.Length, after.Length);
        writer.Flush();
        return new(writer._segments.ToArray());
    }

    private void Change(int old, int @new)
    {
        if ((old, @new) != _read)
        {
            if (_isSame)
            {
                Flush();
            }

            (_read, _isSame, _isMarks) = ((old, @new), false, false);
        }
    }

    private void Keep(int old, int @new)
    {
        if (!_isSame)
        {
            Flush();
        }

        // What the two have in common at their start stayed, and their marks may belong to a change that follows.
        var common = 0;
        while (_read.Old + common < old && _read.New + common < @new && _before[_read.Old + common] == _after[_read.New + common])
        {
            common++;
        }

        (_read, _isSame) = ((_read.Old + common, _read.New + common), true);
        if (_read != (old, @new))
        {
            Flush();
            (_read, _isSame, _isMarks) = ((old, @new), false, true);
        }
    }

    private void Flush()
    {
        var (removed, added) = (_before.Substring(_written.Old, _read.Old - _written.Old), _after.Substring(_written.New, _read.New - _written.New));
        _written = _read;
        if (removed.Length + added.Length == 0)
        {
            return;
        }

        if (_isSame)
        {
            _segments.Add(TextSegment.Same(removed));
        }
        else if (_isMarks || (removed.Trim(' ').Length == 0 && added.Trim(' ').Length == 0))
        {
            _segments.Add(new TextSegment(SegmentKind.Typography, removed, added));
        }
        else
        {
            if (removed.Length > 0)
            {
                _segments.Add(TextSegment.Removed(removed));
            }

            if (added.Length > 0)
            {
                _segments.Add(TextSegment.Added(added));
            }
        }
    }

    private static bool HasSpace(string text, int from, int start) => start > from && text[start - 1] == ' ';
}
