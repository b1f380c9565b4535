namespace PolicyAsCode.Tables;

/// <summary>
/// Up to 64 rules, judged at once: every set is a number with one bit per rule.
/// The act comes first: while it is unanswered a rule is undetermined, and where it keeps the rule the limits do not matter.
/// So every added fact can only settle what was undetermined.
/// </summary>
internal sealed class Page
{
    private readonly int _number;
    private readonly ulong _all;
    private readonly ulong _obliges;
    private readonly ulong _forbids;
    private readonly ulong _only;
    private readonly LimitRow[] _limits;
    private readonly Scope[] _scopes;

    public Page(int number, Rule[] rules, Func<string, int> factNumber)
    {
        _number = number;
        Rules = rules;
        _all = SetOf(rules, _ => true);
        _obliges = SetOf(rules, rule => rule.Modality.Polarity == Polarity.Oblige);
        _forbids = SetOf(rules, rule => rule.Modality.Polarity is Polarity.Forbid or Polarity.PermitOnly);
        _only = SetOf(rules, rule => rule.Modality.Polarity == Polarity.PermitOnly);
        Advice = SetOf(rules, rule => rule.Modality.IsAdvice);
        _limits = [.. rules.SelectMany(rule => rule.Limits).Select(limit => (limit.Fact, IsException: limit.Kind == LimitKind.Exception)).Distinct()
            .Select(row => new LimitRow(
                factNumber(row.Fact),
                row.IsException,
                SetOf(rules, rule => rule.Limits.Any(limit => limit.Fact == row.Fact && (limit.Kind == LimitKind.Exception) == row.IsException))))];
        _scopes = [.. rules.GroupBy(rule => new Scope(rule)).Where(group => !group.Key.IsOpen)
            .Select(group => group.Key.Over(SetOf(rules, rule => group.Key.Equals(new Scope(rule)))))];
    }

    public Rule[] Rules { get; }

    /// <summary>The rules that only advise.</summary>
    public ulong Advice { get; }

    /// <summary>Judges every rule of the page.</summary>
    public void Judge(in Answers answers, in Occasion occasion, out Outcomes outcomes)
    {
        outcomes = default;
        var (done, notDone) = (answers.TrueAt(_number), answers.FalseAt(_number));
        var outside = OutOfScope(occasion, ref outcomes);

        // Permissions and powers cannot be broken, so whatever is done keeps them.
        var breaks = ((_obliges & notDone) | (_forbids & done)) & ~outside;
        var open = (_obliges | _forbids) & ~(done | notDone) & ~outside;
        outcomes.Satisfied = _all & ~outside & ~breaks & ~open;
        outcomes.Undetermined = open;
        if (breaks != 0)
        {
            JudgeBreaks(breaks, answers, ref outcomes);
        }
    }

    /// <summary>Adds the facts that the undetermined rules of the page hang on.</summary>
    public void AddMissing(in Answers answers, ulong undetermined, ICollection<(int Fact, int Rule)> missing)
    {
        var acted = answers.TrueAt(_number) | answers.FalseAt(_number);
        for (var rule = 0; rule < Rules.Length; rule++)
        {
            var bit = 1UL << rule;
            if ((undetermined & bit) == 0)
            {
                continue;
            }

            if ((acted & bit) == 0)
            {
                missing.Add(((_number * 64) + rule, rule));
                continue;
            }

            foreach (var limit in _limits)
            {
                if ((limit.Rules & bit) != 0 && answers[limit.Fact] == Truth.Unknown && !IsMoot(limit, bit, answers))
                {
                    missing.Add((limit.Fact, rule));
                }
            }
        }
    }

    private void JudgeBreaks(ulong breaks, in Answers answers, ref Outcomes outcomes)
    {
        ulong unmet = 0, unsure = 0, excepted = 0, perhapsExcepted = 0;
        foreach (var limit in _limits)
        {
            var truth = answers[limit.Fact];
            if (limit.IsException)
            {
                excepted |= truth == Truth.True ? limit.Rules : 0;
                perhapsExcepted |= truth == Truth.Unknown ? limit.Rules : 0;
            }
            else
            {
                unmet |= truth == Truth.False ? limit.Rules : 0;
                unsure |= truth == Truth.Unknown ? limit.Rules : 0;
            }
        }

        // All conditions must be met, and one exception is enough. A rule that says "only" bites where its condition is not met.
        var met = ~unmet & ~unsure;
        var bites = breaks & ((met & ~_only) | (unmet & _only));
        var spared = breaks & ((unmet & ~_only) | (met & _only));
        outcomes.NotApplicable |= spared & ~_only;
        outcomes.Satisfied |= spared & _only;
        outcomes.Excepted = bites & excepted;
        outcomes.Broken = bites & ~excepted & ~perhapsExcepted;
        outcomes.Undetermined |= breaks & ~(spared | outcomes.Excepted | outcomes.Broken);
    }

    private ulong OutOfScope(in Occasion occasion, ref Outcomes outcomes)
    {
        foreach (var scope in _scopes)
        {
            outcomes.NotInForce |= scope.IsInForce(occasion) ? 0 : scope.Rules;
            outcomes.NotApplicable |= scope.Holds(occasion) ? 0 : scope.Rules;
        }

        outcomes.NotApplicable &= ~outcomes.NotInForce;
        return outcomes.NotInForce | outcomes.NotApplicable;
    }

    // An unmet condition of an "only" leaves the others moot, and a true exception the other exceptions.
    private bool IsMoot(LimitRow limit, ulong rule, in Answers answers)
    {
        foreach (var other in _limits)
        {
            if ((other.Rules & rule) != 0 && other.IsException == limit.IsException
                && answers[other.Fact] == (limit.IsException ? Truth.True : Truth.False))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong SetOf(Rule[] rules, Func<Rule, bool> belongs)
    {
        ulong set = 0;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            set |= belongs(rules[rule]) ? 1UL << rule : 0;
        }

        return set;
    }

    private readonly struct LimitRow(int fact, bool isException, ulong rules)
    {
        public int Fact { get; } = fact;

        public bool IsException { get; } = isException;

        public ulong Rules { get; } = rules;
    }
}
