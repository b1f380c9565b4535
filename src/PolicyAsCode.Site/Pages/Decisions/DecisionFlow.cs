namespace PolicyAsCode.Site.Pages.Decisions;

/// <summary>An answer to a question. Not to know is an answer, and never the same as yes.</summary>
internal enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not known.</summary>
    Unsure,
}

/// <summary>How a walk through the questions ends: the four statuses of the rule package.</summary>
internal enum Outcome
{
    /// <summary>Every rule is decided, and none is broken.</summary>
    Clear,

    /// <summary>No rule is known to be broken, and some are not decided.</summary>
    NeedsAnswer,

    /// <summary>Only advice is gone against.</summary>
    Discouraged,

    /// <summary>A binding rule or a promise is broken.</summary>
    Blocked,
}

/// <summary>A stop on the way: a question with its three ways on, or an end.</summary>
internal abstract record Step;

/// <summary>A question.</summary>
/// <param name="Rule">The rule that asks.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Next">The numbers of the steps for yes, no and not sure.</param>
internal sealed record AskStep(DecisionRule Rule, Question Question, EquatableArray<int> Next) : Step;

/// <summary>An end.</summary>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Rule">The rule that stands against it; nothing where none does.</param>
internal sealed record EndStep(Outcome Outcome, DecisionRule? Rule) : Step;

/// <summary>
/// The walk through the questions of a list of rules, worked out in advance: every answer leads to a step of its own, so that no
/// script is needed to come to the verdict of the rule package.
/// </summary>
/// <remarks>
/// Rules are judged one after the other, so a step need only remember three things: whether something is undecided, whether advice is
/// gone against, and the answers that later rules share. The first broken rule ends the walk, since nothing can outweigh it.
/// </remarks>
internal sealed class DecisionFlow
{
    /// <summary>The most steps a page holds. A list that needs more is shown as a table only.</summary>
    public const int MostSteps = 300;

    private readonly EquatableArray<DecisionRule> _rules;
    private readonly Dictionary<string, int> _lastUse = new(StringComparer.Ordinal);
    private readonly Dictionary<Walk, int> _numbers = [];
    private readonly Queue<Walk> _waiting = new();
    private readonly List<Step> _steps = [];

    private DecisionFlow(EquatableArray<DecisionRule> rules)
    {
        _rules = rules;
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var question in rules[i].Conditions.Concat(rules[i].Exceptions))
            {
                _lastUse[question.Fact] = i;
            }
        }
    }

    /// <summary>The steps, the first one first; none where there would be too many.</summary>
    public static IReadOnlyList<Step> Of(EquatableArray<DecisionRule> rules)
    {
        var flow = new DecisionFlow(rules);
        _ = flow.NumberOf(new Walk(0, Part.Act, 0, false, false, false, ""));
        while (flow._waiting.TryDequeue(out var walk))
        {
            if (flow._numbers.Count > MostSteps)
            {
                return [];
            }

            flow._steps.Add(flow.StepAt(walk));
        }

        return flow._steps;
    }

    private enum Part
    {
        Act,
        Condition,
        Exception,
    }

    // Where somebody is: at which question of which rule, what of it is open so far, and what has to be remembered.
    private readonly record struct Walk(int Rule, Part Part, int Question, bool IsOpen, bool SomeOpen, bool SomeAdvice, string Known)
    {
        public EndStep? End { get; init; }
    }

    private int NumberOf(Walk walk)
    {
        if (!_numbers.TryGetValue(walk, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(walk, number);
            _waiting.Enqueue(walk);
        }

        return number;
    }

    private Step StepAt(Walk walk)
    {
        if (walk.End is { } end)
        {
            return end;
        }

        var rule = _rules[walk.Rule];
        return new AskStep(rule, QuestionAt(walk), Enum.GetValues<Answer>().Select(answer => NumberOf(Settle(After(walk, answer)))).ToEquatableArray());
    }

    private Question QuestionAt(Walk walk) => walk.Part switch
    {
        Part.Act => _rules[walk.Rule].Act,
        Part.Condition => _rules[walk.Rule].Conditions[walk.Question],
        _ => _rules[walk.Rule].Exceptions[walk.Question],
    };

    // Questions whose answer is remembered are not asked again.
    private Walk Settle(Walk walk)
    {
        while (walk.End is null && walk.Part != Part.Act && Remembered(walk.Known, QuestionAt(walk).Fact) is { } answer)
        {
            walk = AfterLimit(walk, answer);
        }

        return walk;
    }

    private Walk After(Walk walk, Answer answer) => walk.Part == Part.Act
        ? AfterAct(walk, answer)
        : AfterLimit(walk with { Known = Remember(walk.Known, QuestionAt(walk).Fact, answer, walk.Rule) }, answer);

    private Walk AfterAct(Walk walk, Answer answer)
    {
        var rule = _rules[walk.Rule];
        return answer == Answer.Unsure ? NextRule(walk with { SomeOpen = true })
            : answer == (rule.BreaksByDoing ? Answer.Yes : Answer.No) ? FirstLimit(walk)
            : NextRule(walk);
    }

    private Walk FirstLimit(Walk walk) => _rules[walk.Rule].Conditions.Count > 0 ? walk with { Part = Part.Condition, Question = 0 } : ConditionsMet(walk);

    private Walk AfterLimit(Walk walk, Answer answer) => walk.Part == Part.Condition ? AfterCondition(walk, answer) : AfterException(walk, answer);

    // One condition that is not met is enough: then the rule does not hold or, for an "only", its limit is overstepped.
    private Walk AfterCondition(Walk walk, Answer answer)
    {
        if (answer == Answer.No)
        {
            return IsOnly(walk) ? Exceptions(walk with { IsOpen = false }) : NextRule(walk);
        }

        var next = walk with { IsOpen = walk.IsOpen || answer == Answer.Unsure };
        return walk.Question + 1 < _rules[walk.Rule].Conditions.Count ? next with { Question = walk.Question + 1 }
            : next.IsOpen ? NextRule(next with { SomeOpen = true })
            : ConditionsMet(next);
    }

    private Walk ConditionsMet(Walk walk) => IsOnly(walk) ? NextRule(walk) : Exceptions(walk);

    private Walk Exceptions(Walk walk) =>
        _rules[walk.Rule].Exceptions.Count > 0 ? walk with { Part = Part.Exception, Question = 0, IsOpen = false } : Broken(walk);

    // One exception that holds is enough.
    private Walk AfterException(Walk walk, Answer answer)
    {
        if (answer == Answer.Yes)
        {
            return NextRule(walk);
        }

        var next = walk with { IsOpen = walk.IsOpen || answer == Answer.Unsure };
        return walk.Question + 1 < _rules[walk.Rule].Exceptions.Count ? next with { Question = walk.Question + 1 }
            : next.IsOpen ? NextRule(next with { SomeOpen = true })
            : Broken(next);
    }

    private Walk Broken(Walk walk) => _rules[walk.Rule].IsAdvice
        ? NextRule(walk with { SomeAdvice = true })
        : AtEnd(new EndStep(Outcome.Blocked, _rules[walk.Rule]));

    private Walk NextRule(Walk walk)
    {
        var next = new Walk(walk.Rule + 1, Part.Act, 0, false, walk.SomeOpen, walk.SomeAdvice, Forget(walk.Known, walk.Rule + 1));
        return next.Rule < _rules.Count ? next
            : AtEnd(new EndStep(walk.SomeOpen ? Outcome.NeedsAnswer : walk.SomeAdvice ? Outcome.Discouraged : Outcome.Clear, null));
    }

    private static Walk AtEnd(EndStep end) => new(-1, Part.Act, 0, false, false, false, "") { End = end };

    private bool IsOnly(Walk walk) => _rules[walk.Rule].Rule.Force.IsOnly;

    // What is remembered is written as a text, "AccountOpen=1;", so that equal memories are equal steps.
    private string Remember(string known, string fact, Answer answer, int rule) =>
        _lastUse[fact] > rule && Remembered(known, fact) is null ? $"{known}{fact}={(int)answer};" : known;

    private static Answer? Remembered(string known, string fact)
    {
        foreach (var entry in known.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Length == fact.Length + 2 && entry.StartsWith(fact, StringComparison.Ordinal) && entry[fact.Length] == '=')
            {
                return (Answer)(entry[^1] - '0');
            }
        }

        return null;
    }

    private string Forget(string known, int rule) =>
        string.Concat(known.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(entry => _lastUse[entry[..^2]] >= rule).Select(entry => entry + ";"));
}
