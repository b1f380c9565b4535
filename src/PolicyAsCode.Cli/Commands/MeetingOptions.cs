using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Cli.Commands;

/// <summary>The options of commands that record a decision: what stands in the minutes.</summary>
internal sealed class MeetingOptions
{
    private readonly Option<string?> _body = new("--body") { Description = "The body that decided, by its id in library.yml.", HelpName = "body" };
    private readonly Option<string?> _delegatedBy = new("--delegated-by") { Description = "The body that gave it the power to decide.", HelpName = "body" };
    private readonly DateOption _day = new("--meeting-date", "The day of the meeting.");
    private readonly Option<string?> _minute = new("--minute") { Description = "Where the decision stands in the minutes, such as \"FGB 2026/27-1, item 7\".", HelpName = "reference" };
    private readonly Option<string?> _chair = new("--chair") { Description = "The name of whoever took the chair.", HelpName = "name" };
    private readonly Option<string?> _office = new("--office") { Description = "The office of the chair, such as \"Chair of governors\".", HelpName = "office" };
    private readonly DateOption _effectiveFrom = new("--effective-from", "The first day on which the decision holds. Without it: the day of the meeting.");
    private readonly DateOption _nextReview = new("--next-review", "By when the policy is to be looked at again. Without it: as the policy says.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _body, _delegatedBy, _day, _minute, _chair, _office, _effectiveFrom, _nextReview })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was typed.</summary>
    public Meeting In(ParseResult parsed) => new()
    {
        Body = parsed.GetValue(_body) ?? "",
        DelegatedBy = parsed.GetValue(_delegatedBy) ?? "",
        Day = parsed.GetValue(_day),
        Minute = parsed.GetValue(_minute) ?? "",
        Chair = new Chair(parsed.GetValue(_chair) ?? "", parsed.GetValue(_office) ?? ""),
        EffectiveFrom = parsed.GetValue(_effectiveFrom),
        NextReview = parsed.GetValue(_nextReview),
    };
}
