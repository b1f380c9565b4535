using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Decisions;

/// <summary>"Can I post this?": questions made from the rules, answered by following links, with the verdicts of the rule package.</summary>
internal static class DecisionPages
{
    /// <summary>The policies that answer questions.</summary>
    public static Page OfSite(SiteContext site)
    {
        var address = SiteAddress.AllDecisions;
        var view = site.Frame(address, site.Phrases.Say("can-i.title"), Standing.Agreed, "", site.HomeCrumb);
        view["choices"] = View.Of(
            ("intro", site.Phrases.Say("can-i.intro-site")),
            ("none", site.Phrases.Say("can-i.none-site")),
            ("rows", View.List(site.InForce.Where(edition => DecisionList.In(edition.Policy).Any()).Select(edition => View.Of(
                ("title", edition.Title),
                ("lead_in", edition.Policy.Metadata.Summary),
                ("people", ""),
                ("href", address.LinkTo(edition.Decisions())))))));
        return new Page(address, "choices.html", view);
    }

    /// <summary>The lists of a policy about which questions can be asked.</summary>
    public static Page OfPolicy(SiteContext site, Edition edition, IReadOnlyList<DecisionList> lists)
    {
        var address = edition.Decisions();
        var view = site.Frame(address, site.Phrases.Say("can-i.title-of", ("policy", edition.Title)), edition.Standing, edition.Title, site.CrumbsTo(edition));
        view["choices"] = View.Of(
            ("intro", site.Phrases.Say("can-i.intro")),
            ("none", site.Phrases.Say("can-i.none")),
            ("rows", View.List(lists.Select(list => View.Of(
                ("title", list.Title),
                ("lead_in", list.LeadIn.Length > 0 ? list.LeadIn : site.Phrases.Say("can-i.alone")),
                ("people", People(site, list)),
                ("href", address.LinkTo(edition.Decisions(list.Key))))))));
        return new Page(address, "choices.html", view);
    }

    /// <summary>The questions about one list.</summary>
    public static Page OfList(SiteContext site, Edition edition, DecisionList list)
    {
        var address = edition.Decisions(list.Key);
        var steps = DecisionFlow.Of(list.Rules);
        var view = site.Frame(
            address,
            site.Phrases.Say("can-i.title-of", ("policy", list.Title)),
            edition.Standing,
            edition.Title,
            [.. site.CrumbsTo(edition), (site.Phrases.Say("can-i.title"), edition.Decisions())]);
        view["decision"] = View.Of(
            ("title", list.Title),
            ("lead_in", list.LeadIn),
            ("has_steps", steps.Count > 0),
            ("start", "#" + Anchor(0)),
            ("steps", View.List(steps.Select((step, number) => StepView(site, edition, address, list, step, number)))),
            ("rules", View.List(list.Rules.Select(rule => RuleRow(site, edition, address, rule)))),
            ("policy_href", address.LinkTo(edition.Page)));
        return new Page(address, "decision.html", view);
    }

    private static ScriptObject StepView(SiteContext site, Edition edition, SiteAddress address, DecisionList list, Step step, int number)
    {
        var view = View.Of(("anchor", Anchor(number)), ("is_question", step is AskStep));
        if (step is AskStep ask)
        {
            var place = 1 + list.Rules.Select((rule, index) => (rule, index)).First(pair => ReferenceEquals(pair.rule, ask.Rule)).index;
            view["place"] = site.Phrases.Say("can-i.place", ("number", place.ToString()), ("count", list.Rules.Count.ToString()));
            view["question"] = ask.Question.Text;
            view["label"] = site.Phrases.Say("policy.rule", ("label", Label(ask.Rule.Rule)));
            view["sentence"] = Names.Capital(ask.Rule.Rule.Sentence);
            view["answers"] = View.List(ask.Next.Select((next, answer) => View.Of(
                ("id", ((Answer)answer).ToString().ToLowerInvariant()),
                ("words", site.Phrases.Say("can-i." + ((Answer)answer).ToString().ToLowerInvariant())),
                ("href", "#" + Anchor(next)))));
        }
        else if (step is EndStep end)
        {
            var name = NameOf(end.Outcome);
            view["outcome"] = name;
            view["verdict"] = site.Phrases.Say("can-i.verdict." + name);
            view["explanation"] = site.Phrases.Say("can-i.explanation." + name);
            view["against"] = View.List(end.Rule is null ? [] : [RuleRow(site, edition, address, end.Rule)]);
        }

        return view;
    }

    // For paper and for those who would rather read: the answer that goes against the rule, and what may still make it right.
    private static ScriptObject RuleRow(SiteContext site, Edition edition, SiteAddress address, DecisionRule rule) => View.Of(
        ("label", Label(rule.Rule)),
        ("sentence", Names.Capital(rule.Rule.Sentence)),
        ("force", ForceView.Word(site.Phrases, rule.Rule.Force)),
        ("force_id", ForceView.Id(rule.Rule.Force)),
        ("question", rule.Act.Text),
        ("against", site.Phrases.Say(rule.BreaksByDoing ? "can-i.yes" : "can-i.no")),
        ("conditions", View.List(rule.Conditions.Select(question => question.Text))),
        ("exceptions", View.List(rule.Exceptions.Select(question => question.Text))),
        ("is_only", rule.Rule.Force.IsOnly),
        ("result", site.Phrases.Say(rule.IsAdvice ? "can-i.verdict.discouraged" : "can-i.verdict.blocked")),
        ("href", address.LinkTo(edition.Rule(rule.Rule.Id))));

    private static string People(SiteContext site, DecisionList list) => string.Join(", ", list.Rules
        .SelectMany(rule => rule.Rule.Audience.Members)
        .Select(member => Names.Capital(member.Id.Length > 0 ? Names.OfAudience(site.Library, member.Id) : member.Words))
        .Distinct(StringComparer.Ordinal));

    private static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Clear => "clear",
        Outcome.Discouraged => "discouraged",
        Outcome.Blocked => "blocked",
        _ => "needs-answer",
    };

    private static string Label(Rule rule) => rule.Label.Length > 0 ? rule.Label : rule.Id;

    private static string Anchor(int step) => "_step-" + (step + 1);
}
