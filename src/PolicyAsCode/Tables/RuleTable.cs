using System.Runtime.CompilerServices;

namespace PolicyAsCode.Tables;

/// <summary>
/// The rules of one generated class, ready to be checked. Facts are numbered: first one per rule in order,
/// then one per limit in the order in which the rules name them, a shared one once.
/// </summary>
public sealed class RuleTable
{
    private readonly Rule[] _rules;
    private readonly Page[] _pages;
    private readonly List<string> _facts;
    private readonly Dictionary<string, string> _questions = new(StringComparer.Ordinal);

    /// <summary>Makes the table of some rules.</summary>
    public RuleTable(params Rule[] rules)
    {
        _rules = (Rule[])rules.Clone();
        _facts = [.. _rules.Select(rule => rule.Fact)];
        foreach (var rule in _rules)
        {
            _questions[rule.Fact] = rule.Question;
        }

        foreach (var limit in _rules.SelectMany(rule => rule.Limits))
        {
            if (!_questions.ContainsKey(limit.Fact))
            {
                _questions[limit.Fact] = limit.Question;
                _facts.Add(limit.Fact);
            }
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            numbers[_facts[fact]] = fact;
        }

        _pages = [.. Enumerable.Range(0, (_rules.Length + 63) / 64)
            .Select(page => new Page(page, [.. _rules.Skip(page * 64).Take(64)], fact => numbers[fact]))];
        Rules = Array.AsReadOnly(_rules);
        Facts = _facts.AsReadOnly();
    }

    /// <summary>The rules, in the order of the policy.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The names of the facts by number.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>The verdict on some answers. Allocates nothing.</summary>
    public Verdict Check(in Answers answers, in Occasion occasion) => new(StatusOf(answers, occasion), this, answers, occasion);

    /// <summary>The place of a rule among <see cref="Rules"/>.</summary>
    /// <exception cref="ArgumentException">The rule is not one of them.</exception>
    public int IndexOf(Rule rule)
    {
        var index = Array.IndexOf(_rules, rule);
        return index >= 0 ? index : throw new ArgumentException($"The rule {rule?.Id} is not one of this list.", nameof(rule));
    }

    internal Status StatusOf(in Answers answers, in Occasion occasion)
    {
        foreach (var page in _pages)
        {
            if (!page.IsKept(answers))
            {
                return Weigh(answers, occasion);
            }
        }

        return Status.Clear;
    }

    // Apart from the frequent case that all is kept, which is to stay short enough for the compiler to put it into the caller.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Status Weigh(in Answers answers, in Occasion occasion)
    {
        ulong undetermined = 0, discouraged = 0, violated = 0;
        foreach (var page in _pages)
        {
            if (page.IsBroken(answers, occasion))
            {
                return Status.Blocked;
            }

            page.Judge(answers, occasion, out var outcomes);
            undetermined |= outcomes.Undetermined;
            discouraged |= outcomes.Broken & page.Advice;
            violated |= outcomes.Broken & ~page.Advice;
        }

        // A question outranks advice: what is still open may yet be a violation.
        return violated != 0 ? Status.Blocked
            : undetermined != 0 ? Status.NeedsAnswer
            : discouraged != 0 ? Status.Discouraged
            : Status.Clear;
    }

    internal IReadOnlyList<Finding> FindingsOf(in Answers answers, in Occasion occasion)
    {
        var findings = new List<Finding>(_rules.Length);
        foreach (var page in _pages)
        {
            page.Judge(answers, occasion, out var outcomes);
            for (var rule = 0; rule < page.Rules.Length; rule++)
            {
                findings.Add(new Finding(page.Rules[rule], page.KindOf(rule, outcomes, occasion)));
            }
        }

        return findings;
    }

    internal IReadOnlyList<Question> MissingOf(in Answers answers, in Occasion occasion)
    {
        var questions = new SortedDictionary<int, Question>();
        foreach (var page in _pages)
        {
            page.Judge(answers, occasion, out var outcomes);
            var missing = new List<(int Fact, int Rule)>();
            page.AddMissing(answers, outcomes.Undetermined, missing);
            foreach (var (fact, rule) in missing)
            {
                if (!questions.ContainsKey(fact))
                {
                    questions.Add(fact, new Question(_facts[fact], _questions[_facts[fact]], page.Rules[rule]));
                }
            }
        }

        return [.. questions.Values];
    }
}
