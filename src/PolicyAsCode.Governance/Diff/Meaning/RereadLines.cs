using PolicyAsCode.Governance.Diff.Pairing;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>
/// Lines without a name whose words stayed, and those of their lead-in, and which are a rule in one text and none in the other: what changed stands
/// around them, and is told there. That they are read otherwise is told once for those of a list, for a person to confirm that it means
/// the same.
/// </summary>
internal sealed class RereadLines(LinePairs pairs, Surroundings before, Surroundings after)
{
    private readonly List<(int Row, int Line)> _lines = [];

    /// <summary>Takes a line that is one of them; false for any other.</summary>
    /// <param name="row">The number of its row.</param>
    /// <param name="line">Its place in the new text.</param>
    /// <param name="old">Where it stood.</param>
    public bool Take(int row, int line, LineAt old)
    {
        if ((old.Text.RuleAt(old.Line), pairs.After.RuleAt(line)) is not ((null, { IsProvisional: true }) or ({ IsProvisional: true }, null))
            || old.Text != pairs.Before || old.Words.Text != pairs.After.Lines[line].Text || !HasSameLeadIn(old.Line, line))
        {
            return false;
        }

        _lines.Add((row, line));
        return true;
    }

    private bool AreOfOneList(int line, int other)
    {
        for (var i = line; i <= other; i++)
        {
            if (pairs.After.Lines[i].Kind != LineKind.Item)
            {
                return false;
            }
        }

        return true;
    }

    // Only of a rule is it known what leads in.
    private bool HasSameLeadIn(int old, int line)
    {
        var leadIn = after.LeadInOf[line] >= 0 ? after.LeadInOf[line] : before.LeadInOf[old] >= 0 ? pairs.NewOf[before.LeadInOf[old]] : -1;
        return leadIn < 0 ? before.LeadInOf[old] < 0 : pairs.OldOf[leadIn] >= 0 && pairs.Before.Lines[pairs.OldOf[leadIn]].Text == pairs.After.Lines[leadIn].Text;
    }

    /// <summary>Adds what is to be told of them.</summary>
    public void Tell(ChangeList changes)
    {
        for (int i = 0, next; i < _lines.Count; i = next)
        {
            for (next = i + 1; next < _lines.Count && AreOfOneList(_lines[next - 1].Line, _lines[next].Line); next++)
            {
            }

            var (row, line) = _lines[i];
            var words = pairs.After.Lines[line].Text;
            var sentence = ChangeSentence.ForReread(pairs.After.RuleAt(line) is not null, next - i, words);
            changes.Add(ChangeTable.Of(ChangedField.Wording, null, ChangeDirection.Reworded), row, sentence, new Told([], [], words, words));
        }
    }
}
