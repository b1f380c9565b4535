using System.Globalization;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Changes;

/// <summary>The numbered changes of a comparison. Page, papers, feed and data show the same ones.</summary>
internal static class ChangeList
{
    /// <summary>There is nothing to compare with.</summary>
    public static ScriptObject None { get; } = View.Of(("is_there", false));

    /// <summary>The changes in a sentence each, with a link to all of it.</summary>
    public static ScriptObject Short(SiteContext site, SiteAddress from, PolicyDiff diff, string title, SiteAddress comparison) => View.Of(
        ("is_there", true),
        ("title", title),
        ("verdict", ChangeVerdict.Of(site, diff)),
        ("changes", Lines(site, from, diff.Changes, comparison)),
        ("href", from.LinkTo(comparison)));

    /// <summary>Changes in a line each, with a link to all that is said of it.</summary>
    public static ScriptArray Lines(SiteContext site, SiteAddress from, IEnumerable<Change> changes, SiteAddress comparison) => View.List(changes.Select(change => View.Of(
        ("number", change.Number),
        ("class", ClassWord(site, change)),
        ("class_id", change.Class.ToWord()),
        ("sentence", change.Sentence),
        ("words", WordsBeside(change)),
        ("is_red", change.Attention.IsRed),
        ("href", from.LinkTo(comparison, Anchor(change.Number))))));

    /// <summary>The changes with their old and new words.</summary>
    /// <param name="site">The site.</param>
    /// <param name="from">The page they stand on.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="confirmation">Whether a rewording was confirmed to mean the same, in words; empty where that is no question.</param>
    /// <param name="rule">The page of a rule.</param>
    public static ScriptArray Full(SiteContext site, SiteAddress from, PolicyDiff diff, Func<Change, string> confirmation, Func<string, SiteAddress> rule) => View.List(diff.Changes.Select((change, index) =>
    {
        var number = ("number", change.Number.ToString(CultureInfo.InvariantCulture));
        var first = FirstWithTheseWords(diff, index);
        var above = first == change.Number ? 0 : first;
        return View.Of(
            ("number", change.Number),
            ("anchor", Anchor(change.Number)),
            ("heading", site.Phrases.Say("changes.heading", number, ("count", diff.Changes.Count.ToString(CultureInfo.InvariantCulture)))),
            ("class", ClassWord(site, change)),
            ("class_id", change.Class.ToWord()),
            ("sentence", change.Sentence),
            ("same_words", above > 0 ? site.Phrases.Say("changes.same-words", ("number", above.ToString(CultureInfo.InvariantCulture))) : ""),
            ("same_words_href", above > 0 ? "#" + Anchor(above) : ""),
            ("before_name", site.Phrases.Say("changes.before", number)),
            ("after_name", site.Phrases.Say("changes.after", number)),
            ("before", Blocks(above > 0 ? "" : change.Before)),
            ("after", Blocks(above > 0 ? "" : change.After)),
            ("is_red", change.Attention.IsRed),
            ("red", change.Attention.IsRed ? site.Phrases.Say("changes.red", ("subjects", string.Join(", ", change.Attention.Protects.Select(id => Names.Of(site.Library.Tags, id))))) : ""),
            ("tell", People(site, change.Attention.Tell)),
            ("ask", People(site, change.Attention.AskAgain)),
            ("confirmation", confirmation(change)),
            ("rules", View.List(change.Rules.Where(each => each.IdAfter.Length > 0).DistinctBy(each => each.IdAfter).Select(each => View.Of(
                ("label", each.Label.Length > 0 ? each.Label : each.Id),
                ("href", from.LinkTo(rule(each.IdAfter))))))));
    }));

    /// <summary>The place of a change in a page.</summary>
    public static string Anchor(int number) => "_change-" + number;

    /// <summary>The counts of a comparison by class, the gravest first.</summary>
    public static ScriptArray Counts(SiteContext site, PolicyDiff diff) => View.List(ChangeVerdict.Counts(diff).Select(row => View.Of(
        ("class", site.Phrases.Say("class." + row.Class.ToWord())),
        ("class_id", row.Class.ToWord()),
        ("meaning", site.Phrases.Say("class-meaning." + row.Class.ToWord())),
        ("count", row.Count))));

    /// <summary>Whether a draft's rewording was confirmed to mean the same, in words.</summary>
    public static Func<Change, string> ConfirmationIn(SiteContext site, ProposedText? proposal) => change => !change.NeedsConfirmation ? ""
        : site.Phrases.Say(Confirmation.IsIn(proposal?.Confirmed ?? default, change) ? "changes.confirmed" : "changes.to-confirm");

    /// <summary>In an agreed text nothing is left to be confirmed.</summary>
    public static string NoConfirmation(Change change) => "";

    private static string ClassWord(SiteContext site, Change change) => site.Phrases.Say("class." + change.Class.ToWord());

    // "“Must not” became “should not” for 1 rule" does not say for which: the rule's own words do.
    private static string WordsBeside(Change change)
    {
        var words = change.After.Length > 0 ? change.After : change.Before;
        return change.Rules.Count == 1 && !words.Contains('\n', StringComparison.Ordinal) && !change.Sentence.Contains(words.TrimEnd('.', ';', ',', ':'), StringComparison.Ordinal) ? words : "";
    }

    // Several changes of one sentence show it once, at the first of them.
    private static int FirstWithTheseWords(PolicyDiff diff, int index)
    {
        while (index > 0 && HaveSameWords(diff.Changes[index - 1], diff.Changes[index]))
        {
            index--;
        }

        return diff.Changes[index].Number;
    }

    private static bool HaveSameWords(Change left, Change right) => left.Row == right.Row && left.Before == right.Before && left.After == right.After;

    private static ScriptArray Blocks(string text) => View.List(text.Length == 0 ? [] : text.Split('\n'));

    private static string People(SiteContext site, EquatableArray<AudienceMember> members) => string.Join(", ", members
        .Select(member => Names.Capital(member.Id.Length > 0 ? Names.OfAudience(site.Library, member.Id) : member.Words))
        .Distinct(StringComparer.Ordinal));
}
