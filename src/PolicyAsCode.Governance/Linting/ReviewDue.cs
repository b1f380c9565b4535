using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Lifecycle;

namespace PolicyAsCode.Governance.Linting;

/// <summary>Finds a policy that is to be looked at again soon, or should have been. Silent without a day.</summary>
internal static class ReviewDue
{
    private const string Reminder = "60 days";

    public static IEnumerable<HistoryFinding> Find(HistoryContext context)
    {
        if (context.AsOf is not { } day || context.History.InForceOn(day)?.NextReview is not { } review)
        {
            yield break;
        }

        var place = context.PlaceOfSetting("review");
        if (review < day)
        {
            yield return new(HistoryLinter.InText(context), ReportedFromHistory.ReviewDue.At(place, $"The policy was to be looked at again by {Calendar.InWords(review)}, which has passed. It stays in force, and governors should review it now."));
        }
        else if (Calendar.After(day, context.Policy.Library.ReviewLimits.Reminder is { Length: > 0 } reminder ? reminder : Reminder) is { } horizon && review <= horizon)
        {
            yield return new(HistoryLinter.InText(context), ReportedFromHistory.ReviewDue.At(place, $"The policy is to be looked at again by {Calendar.InWords(review)}. Put it on the agenda of a meeting before that day.") with { Severity = Severity.Information });
        }
    }
}
