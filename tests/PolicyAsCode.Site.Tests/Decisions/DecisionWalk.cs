extern alias package;

using System.Net;
using System.Text.RegularExpressions;
using Truth = package::PolicyAsCode.Truth;

namespace PolicyAsCode.Site.Decisions;

/// <summary>Goes through a decision page as a reader does: reads the question, follows the link of the answer.</summary>
internal sealed partial class DecisionWalk
{
    private readonly Dictionary<string, string> _steps;

    private DecisionWalk(string html) =>
        _steps = Step().Matches(html).ToDictionary(step => step.Groups["id"].Value, step => step.Value, StringComparer.Ordinal);

    /// <summary>The step the last walk ended at.</summary>
    public string LastStep { get; private set; } = "";

    /// <summary>The page of some rules; nothing where they have none.</summary>
    public static DecisionWalk? PageOf(IEnumerable<Model.Rule> rules) => HtmlOf(rules) is { } html ? new DecisionWalk(html) : null;

    /// <summary>The HTML of that page.</summary>
    public static string? HtmlOf(IEnumerable<Model.Rule> rules)
    {
        var list = EquatableArray.Of(new RuleList("list", "A list", "Staff:", default));
        var policy = Sample.Policy with { Rules = new RuleBook("social-media", "Social media policy", list, rules.ToEquatableArray()), Content = default };
        return Sample.Build(policy).GetValueOrDefault("p/social-media/draft/can-i/list/index.html");
    }

    /// <summary>Where the answers lead: the name of the verdict.</summary>
    public string Walk(Func<string, Truth> answer)
    {
        var id = "_step-1";
        for (var steps = 0; steps <= _steps.Count; steps++)
        {
            LastStep = _steps[id];
            if (End().Match(LastStep) is { Success: true } end)
            {
                return end.Groups["outcome"].Value;
            }

            var question = WebUtility.HtmlDecode(Question().Match(LastStep).Groups["words"].Value);
            var word = answer(question) switch
            {
                Truth.True => "yes",
                Truth.False => "no",
                _ => "unsure",
            };
            id = Answer().Matches(LastStep).Single(link => link.Groups["answer"].Value == word).Groups["id"].Value;
        }

        throw new InvalidOperationException("The questions lead round in a circle.");
    }

    [GeneratedRegex("<div class=\"step.*?id=\"(?<id>[^\"]*)\".*?</div>", RegexOptions.Singleline, 5000)]
    private static partial Regex Step();

    [GeneratedRegex("class=\"step is-end is-(?<outcome>[a-z-]*)\"", RegexOptions.None, 5000)]
    private static partial Regex End();

    [GeneratedRegex("<h3>(?<words>.*?)</h3>", RegexOptions.Singleline, 5000)]
    private static partial Regex Question();

    [GeneratedRegex("class=\"answer is-(?<answer>[a-z]*)\" href=\"#(?<id>[^\"]*)\"", RegexOptions.None, 5000)]
    private static partial Regex Answer();
}
