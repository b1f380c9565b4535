using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Tells where lines went that stand elsewhere.</summary>
internal sealed class Moves(LinePairs pairs, Surroundings before, Surroundings after)
{
    /// <summary>Where a line went: within its list, to another list, another section or another policy.</summary>
    public ChangeDirection DirectionOf(LineAt old, int line, Rule? rule)
    {
        if (old.Text != pairs.Before)
        {
            return ChangeDirection.ToOtherPolicy;
        }

        var (oldSection, section) = (before.SectionOf[old.Line], after.SectionOf[line]);
        return IsInOtherList(old.Line, line) ? ChangeDirection.ToOtherList
            : rule is { ListId.Length: > 0 } || oldSection == section || (oldSection >= 0 && pairs.NewOf[oldSection] == section) ? ChangeDirection.WithinList
            : ChangeDirection.ToOtherSection;
    }

    /// <summary>Whether a line stands in another list of rules than before.</summary>
    /// <remarks>The last item of a list that becomes the first of the next one crosses no other line, and still stands in another list.</remarks>
    public bool IsInOtherList(int old, int line)
    {
        if (pairs.Before.RuleAt(old) is not { } left || pairs.After.RuleAt(line) is not { } right || left.ListId == right.ListId || right.ListId.Length == 0)
        {
            return false;
        }

        var (oldLeadIn, leadIn) = (before.LeadInOf[old], after.LeadInOf[line]);
        return oldLeadIn < 0 || leadIn < 0 || (pairs.NewOf[oldLeadIn] != leadIn && (pairs.NewOf[oldLeadIn] >= 0 || pairs.OldOf[leadIn] >= 0));
    }
}
