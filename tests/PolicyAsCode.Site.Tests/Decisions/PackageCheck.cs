extern alias package;

using package::PolicyAsCode.Tables;
using Status = package::PolicyAsCode.Status;
using Truth = package::PolicyAsCode.Truth;
using PolicyAsCode.CSharp;

namespace PolicyAsCode.Site.Decisions;

/// <summary>The check that the rule package makes of the same rules: what the generator prints, made by hand.</summary>
internal sealed class PackageCheck
{
    private readonly RuleTable _table;
    private readonly Dictionary<string, string> _factOfQuestion = new(StringComparer.Ordinal);

    public PackageCheck(IEnumerable<Model.Rule> rules)
    {
        var named = CSharpNames.Of(new RuleBook("social-media", "Social media policy", default, rules.ToEquatableArray())).Classes.Single().Rules;
        _table = new RuleTable([.. named.Select(PackageRule)]);
    }

    /// <summary>Answers to all questions, by their words: every combination where there are few, and otherwise some of them, spread evenly.</summary>
    public IEnumerable<Dictionary<string, Truth>> SomeAnswers(int most)
    {
        var questions = _factOfQuestion.Keys.ToList();
        var all = Math.Pow(3, questions.Count);
        var step = Math.Max(1, (long)(all / most)) | 1;
        for (long number = 0; number < all; number += step)
        {
            var rest = number;
            var answers = new Dictionary<string, Truth>(StringComparer.Ordinal);
            foreach (var question in questions)
            {
                answers[question] = (Truth)(rest % 3);
                rest /= 3;
            }

            yield return answers;
        }
    }

    /// <summary>The package's status, by the name the pages give it.</summary>
    public string VerdictOn(IReadOnlyDictionary<string, Truth> byQuestion)
    {
        var answers = default(Answers);
        foreach (var (question, truth) in byQuestion)
        {
            Answers.Set(ref answers, _table.Facts.ToList().IndexOf(_factOfQuestion[question]), truth);
        }

        return _table.Check(answers, default).Status switch
        {
            Status.Clear => "clear",
            Status.Blocked => "blocked",
            Status.Discouraged => "discouraged",
            _ => "needs-answer",
        };
    }

    private package::PolicyAsCode.Rule PackageRule(NamedRule named)
    {
        var rule = named.Rule;
        var modality = new package::PolicyAsCode.Modality((package::PolicyAsCode.Polarity)(int)rule.Force.Polarity, (package::PolicyAsCode.Strength)(int)rule.Force.Strength, rule.Force.Words);
        return new package::PolicyAsCode.Rule(rule.Id, modality, rule.Sentence, Fact(named.Name, FactQuestion.OfAct(rule)), FactQuestion.OfAct(rule))
        {
            Limits = [.. named.Limits.Select(limit => PackageLimit(rule, limit))],
        };
    }

    private package::PolicyAsCode.Limit PackageLimit(Model.Rule rule, NamedLimit named)
    {
        var question = named.Limit is { } limit ? FactQuestion.OfLimit(limit) : FactQuestion.OfOnly(rule);
        var kind = named.Limit?.Kind switch
        {
            Model.LimitKind.Exception => package::PolicyAsCode.LimitKind.Exception,
            Model.LimitKind.Condition => package::PolicyAsCode.LimitKind.Condition,
            _ => package::PolicyAsCode.LimitKind.Only,
        };
        return new package::PolicyAsCode.Limit(kind, named.Limit?.Key ?? "", named.Limit?.Words ?? "", Fact(named.Fact, question), question);
    }

    private string Fact(string fact, string question)
    {
        _factOfQuestion[question] = fact;
        return fact;
    }
}
