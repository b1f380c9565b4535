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
    private readonly ulong _obliges;
    private readonly ulong _forbids;
    private readonly ulong _only;
    private readonly ulong _limited;
    private readonly ulong _absolute;
    private readonly LimitRow[] _limits;
    private readonly Scope[] _scopes;

    public Page(int number, Rule[] rules, Func<string, int> factNumber)
    {
        _number = number;
        Rules = rules;
        _obliges = SetOf(rules, rule => rule.Modality.Polarity == Polarity.Oblige);
        _forbids = SetOf(rules, rule => rule.Modality.Polarity is Polarity.Forbid or Polarity.PermitOnly);
        _only = SetOf(rules, rule => rule.Modality.Polarity == Polarity.PermitOnly);
        _limited = SetOf(rules, rule => rule.Limits.Count > 0) | _only;
        Advice = SetOf(rules, rule => rule.Modality.IsAdvice);
        _absolute = ~(_limited | Advice);
        _limits = [.. rules.SelectMany(rule => rule.Limits).Select(limit => limit.Fact).Distinct(StringComparer.Ordinal)
            .Select(fact => new LimitRow(
                factNumber(fact),
                SetOf(rules, rule => rule.Limits.Any(limit => limit.Fact == fact && limit.Kind == LimitKind.Exception)),
                SetOf(rules, rule => rule.Limits.Any(limit => limit.Fact == fact && limit.Kind != LimitKind.Exception))))];
        _scopes = [.. rules.GroupBy(rule => new Scope(rule)).Where(group => !group.Key.IsOpen)
            .Select(group => group.Key.Over(SetOf(rules, rule => group.Key.Equals(new Scope(rule)))))];
    }

    public Rule[] Rules { get; }

    /// <summary>The rules that only advise.</summary>
    public ulong Advice { get; }

    /// <summary>Judges every rule of the page.</summary>
    // Inlined, and four sets out of it, as many as the compiler keeps in registers: a check is to cost about as much as a chain of ifs written by hand.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Judge(in Answers answers, in Occasion occasion, out Outcomes outcomes)
    {
        var (done, notDone) = (answers.TrueAt(_number), answers.FalseAt(_number));
        var inside = occasion.IsOpen ? ulong.MaxValue : ~OutsideOf(occasion);
        var breaks = BreaksOf(done, notDone) & inside;
        var open = OpenOf(done, notDone) & inside;
        if ((breaks & _limited) == 0)
        {
            // Most often no limit has a say.
            outcomes = new Outcomes { Broken = breaks, Undetermined = open };
            return;
        }

        ulong unmet = 0, unsure = 0, excepted = 0, perhapsExcepted = 0;
        for (var index = 0; index < _limits.Length; index++)
        {
            ref readonly var limit = ref _limits[index];

            // All bits where the fact is so, or is not so; none otherwise. No branch, since nobody could foretell it.
            var isTrue = 0 - ((answers.TrueAt(limit.Page) >> limit.Shift) & 1);
            var isFalse = 0 - ((answers.FalseAt(limit.Page) >> limit.Shift) & 1);
            excepted |= isTrue & limit.Excepts;
            perhapsExcepted |= ~(isTrue | isFalse) & limit.Excepts;
            unmet |= isFalse & limit.Conditions;
            unsure |= ~(isTrue | isFalse) & limit.Conditions;
        }

        // All conditions must be met, and one exception is enough. A rule that says "only" bites where its condition is not met.
        var met = ~unmet & ~unsure;
        var bites = breaks & ((met & ~_only) | (unmet & _only));
        outcomes.Spared = breaks & ((unmet & ~_only) | (met & _only));
        outcomes.Excepted = bites & excepted;
        outcomes.Broken = bites & ~excepted & ~perhapsExcepted;
        outcomes.Undetermined = open | (breaks & ~(outcomes.Spared | outcomes.Excepted | outcomes.Broken));
    }

    /// <summary>Whether every act is answered and keeps its rule, so that neither limits nor occasion matter.</summary>
    public bool IsKept(in Answers answers)
    {
        var (done, notDone) = (answers.TrueAt(_number), answers.FalseAt(_number));
        return (BreaksOf(done, notDone) | OpenOf(done, notDone)) == 0;
    }

    /// <summary>Whether a rule that binds without limits is broken on every occasion: then the verdict is known before any limit is weighed.</summary>
    public bool IsBroken(in Answers answers, in Occasion occasion) =>
        occasion.IsOpen && (BreaksOf(answers.TrueAt(_number), answers.FalseAt(_number)) & _absolute) != 0;

    /// <summary>What was found of one rule of the page.</summary>
    public FindingKind KindOf(int bit, in Outcomes outcomes, in Occasion occasion)
    {
        var rule = 1UL << bit;
        return (outcomes.Undetermined & rule) != 0 ? FindingKind.Undetermined
            : (outcomes.Broken & Advice & rule) != 0 ? FindingKind.Discouraged
            : (outcomes.Broken & rule) != 0 ? FindingKind.Violated
            : (outcomes.Excepted & rule) != 0 ? FindingKind.Excepted
            : (NotInForceOn(occasion) & rule) != 0 ? FindingKind.NotInForce
            : (NotSpokenOf(occasion) & rule) != 0 ? FindingKind.NotApplicable
            : (outcomes.Spared & ~_only & rule) != 0 ? FindingKind.NotApplicable
            : FindingKind.Satisfied;
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
                var isOpen = answers[limit.Fact] == Truth.Unknown
                    && (((limit.Excepts & bit) != 0 && !IsExcepted(bit, answers)) || ((limit.Conditions & bit) != 0 && !IsUnmet(bit, answers)));
                if (isOpen)
                {
                    missing.Add((limit.Fact, rule));
                }
            }
        }
    }

    // Permissions and powers are in neither set: whatever is done keeps them.
    private ulong BreaksOf(ulong done, ulong notDone) => (_obliges & notDone) | (_forbids & done);

    private ulong OpenOf(ulong done, ulong notDone) => (_obliges | _forbids) & ~(done | notDone);

    private ulong OutsideOf(in Occasion occasion) => (occasion.On.IsKnown ? NotInForceOn(occasion) : 0) | NotSpokenOf(occasion);

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

    // One true exception leaves the others moot.
    private bool IsExcepted(ulong rule, Answers answers) => Array.Exists(_limits, limit => (limit.Excepts & rule) != 0 && answers[limit.Fact] == Truth.True);

    // One unmet condition leaves the others moot.
    private bool IsUnmet(ulong rule, Answers answers) => Array.Exists(_limits, limit => (limit.Conditions & rule) != 0 && answers[limit.Fact] == Truth.False);

    private static ulong SetOf(Rule[] rules, Func<Rule, bool> belongs)
    {
        ulong set = 0;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            set |= belongs(rules[rule]) ? 1UL << rule : 0;
        }

        return set;
    }

    /// <summary>A fact that limits rules, and which.</summary>
    private readonly struct LimitRow(int fact, ulong excepts, ulong conditions)
    {
        public int Fact { get; } = fact;

        public int Page { get; } = fact >> 6;

        public int Shift { get; } = fact & 63;

        /// <summary>The rules whose exception it is.</summary>
        public ulong Excepts { get; } = excepts;

        /// <summary>The rules whose condition it is.</summary>
        public ulong Conditions { get; } = conditions;
    }
}
