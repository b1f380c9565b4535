using PolicyAsCode.Model;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>What is known of a rule, fact by fact, in the author's words.</summary>
internal static class RuleFacts
{
    public static ScriptArray Of(SiteContext site, Rule rule)
    {
        var (library, phrases) = (site.Library, site.Phrases);
        return View.List(new[]
        {
            Fact("who", rule.Audience.IsImplied ? [phrases.Say("rule.nobody-named")] : rule.Audience.Members.Select(member => Who(library, member))),
            Fact("exceptions", Limits(LimitKind.Exception) is { Count: > 0 } exceptions ? exceptions : [phrases.Say("rule.no-exception")]),
            Fact("conditions", Limits(LimitKind.Condition)),
            Fact("deadline", rule.Deadline is { } deadline ? [deadline.IsVague ? phrases.Say("rule.vague-deadline", ("words", deadline.Words)) : deadline.Words] : []),
            Fact("report-to", rule.Escalation.Select(id => Names.Of(library.Roles, id))),
            Fact("channels", rule.Channels.Select(id => Names.OfChannel(library, id))),
            Fact("refers", rule.Refers.Select(id => Names.OfPolicy(site, id))),
            Fact("tags", rule.Tags.Select(id => Names.Of(library.Tags, id))),
            Fact("words", rule.Force.Words.Length > 0 ? [phrases.Say("rule.quoted", ("words", rule.Force.Words))] : []),
        }.Where(fact => ((ScriptArray)fact["values"]!).Count > 0));

        List<string> Limits(LimitKind kind) =>
            [.. rule.Limits.Where(limit => limit.Kind == kind).Select(limit => limit.IsShared ? phrases.Say("rule.shared-limit", ("words", limit.Words)) : limit.Words)];

        ScriptObject Fact(string name, IEnumerable<string> values) => View.Of(
            ("id", name),
            ("name", phrases.Say("rule." + name)),
            ("values", View.List(values.Select(Names.Capital))));
    }

    // The author's words, and the library's name where it says more.
    private static string Who(Library library, AudienceMember member)
    {
        var name = member.Id.Length > 0 ? Names.OfAudience(library, member.Id) : member.Words;
        return member.Words.Length == 0 ? name
            : name.Contains(member.Words, StringComparison.OrdinalIgnoreCase) || member.Words.Contains(name, StringComparison.OrdinalIgnoreCase) ? member.Words
            : $"{member.Words} ({name})";
    }
}
