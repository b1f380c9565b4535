using System.Runtime.CompilerServices;

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
    // Inlined, with every set in a local: a check is to cost about as much as a chain of ifs written by hand.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Judge(in Answers answers, in Occasion occasion, out Outcomes outcomes)
    {
        var (done, notDone) = (answers.TrueAt(_number), answers.FalseAt(_number));
        var notInForce = occasion.On.IsKnown ? NotInForceOn(occasion) : 0;
        var elsewhere = occasion.Audience is null && occasion.Channel is null ? 0 : NotSpokenOf(occasion) & ~notInForce;
        var outside = notInForce | elsewhere;
        var breaks = BreaksOf(done, notDone) & ~outside;
        var open = OpenOf(done, notDone) & ~outside;

        ulong unmet = 0, unsure = 0, excepted = 0, perhapsExcepted = 0;
        for (var index = 0; index < _limits.Length; index++)
        {
            ref readonly var limit = ref _limits[index];
            if ((limit.Rules & breaks) == 0)
            {
                continue;
            }

            var isTrue = (answers.TrueAt(limit.Fact >> 6) & limit.Bit) != 0;
            var isFalse = (answers.FalseAt(limit.Fact >> 6) & limit.Bit) != 0;
            if (limit.IsException)
            {
                excepted |= isTrue ? limit.Rules : 0;
                perhapsExcepted |= isTrue || isFalse ? 0 : limit.Rules;
            }
            else
            {
                unmet |= isFalse ? limit.Rules : 0;
                unsure |= isTrue || isFalse ? 0 : limit.Rules;
            }
        }

        // All conditions must be met, and one exception is enough. A rule that says "only" bites where its condition is not met.
        var met = ~unmet & ~unsure;
        var bites = breaks & ((met & ~_only) | (unmet & _only));
        var spared = breaks & ((unmet & ~_only) | (met & _only));
        var decided = spared | (bites & (excepted | ~perhapsExcepted));
        outcomes.NotInForce = notInForce;
        outcomes.NotApplicable = elsewhere | (spared & ~_only);
        outcomes.Satisfied = (_all & ~outside & ~breaks & ~open) | (spared & _only);
        outcomes.Excepted = bites & excepted;
        outcomes.Broken = bites & ~excepted & ~perhapsExcepted;
        outcomes.Undetermined = open | (breaks & ~decided);
    }

    /// <summary>Whether every act is answered and keeps its rule, so that neither limits nor occasion matter.</summary>
    public bool IsKept(in Answers answers)
    {
        var (done, notDone) = (answers.TrueAt(_number), answers.FalseAt(_number));
        return (BreaksOf(done, notDone) | OpenOf(done, notDone)) == 0;
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

    // Permissions and powers are in neither set: whatever is done keeps them.
    private ulong BreaksOf(ulong done, ulong notDone) => (_obliges & notDone) | (_forbids & done);

    private ulong OpenOf(ulong done, ulong notDone) => (_obliges | _forbids) & ~(done | notDone);

    private ulong NotInForceOn(in Occasion occasion)
    {
        ulong rules = 0;
        foreach (var scope in _scopes)
        {
            rules |= scope.IsInForce(occasion) ? 0 : scope.Rules;
        }

        return rules;
    }

    private ulong NotSpokenOf(in Occasion occasion)
    {
        ulong rules = 0;
        foreach (var scope in _scopes)
        {
            rules |= scope.Holds(occasion) ? 0 : scope.Rules;
        }

        return rules;
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

        public ulong Bit { get; } = 1UL << (fact & 63);

        public bool IsException { get; } = isException;

        public ulong Rules { get; } = rules;
    }
}
