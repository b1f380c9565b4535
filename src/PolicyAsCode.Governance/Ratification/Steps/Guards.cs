using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>What keeps a decision from being recorded: each says what we found, why it matters and what to do; empty where nothing is wrong.</summary>
internal static class Guards
{
    public static string AgainstFaults(HistoryReading reading) =>
        reading.Faults.FirstOrDefault(static fault => fault.Kind != HistoryFaultKind.Unfinished) is { } fault
            ? $"{fault.Path}: {fault.Message} Until then nothing can be decided on “{reading.History.PolicyId}”."
            : "";

    /// <summary>What a decision of any kind must say.</summary>
    public static string AgainstMeeting(Meeting meeting, DateTime today) =>
        meeting.Body.Length == 0 ? "No body is named, so nobody could tell who decided. Name it: --body full-governing-body"
        : meeting.Day is not { } day ? "The day of the meeting is missing, so nobody could find it in the minutes. Give it: --meeting-date 2026-09-21"
        : day > today ? $"The meeting is on {Calendar.InWords(day)}, which is still to come, so nothing has been decided yet. Record it after the meeting."
        : meeting.Minute.Trim().Length == 0 ? "The reference of the minute is missing, so nobody could look the decision up. Give it: --minute \"FGB 2026/27-1, item 7\""
        : meeting.Chair.Name.Trim().Length == 0 ? "Nobody is named as chair, so nobody answers for the record. Name who took the chair: --chair \"A. Name\""
        : meeting.EffectiveFrom < day ? $"The decision would hold from {Calendar.InWords(meeting.EffectiveFrom!.Value)}, before it was made on {Calendar.InWords(day)}. Give a later day."
        : meeting.NextReview <= day ? $"The next review on {Calendar.InWords(meeting.NextReview!.Value)} is not after the meeting on {Calendar.InWords(day)}. Give a later day."
        : "";

    /// <summary>Whether the body may decide: the policy names it as its approver, or it was given the power by that approver.</summary>
    public static string AgainstBody(Meeting meeting, string approver, Library library)
    {
        var known = library.Approvers.Select(static body => body.Id).ToList();
        foreach (var body in new[] { meeting.Body, meeting.DelegatedBy }.Where(static body => body.Length > 0))
        {
            // A library that lists no bodies knows none to hold a name against.
            if (known.Count > 0 && !known.Contains(body, StringComparer.Ordinal))
            {
                return $"library.yml knows no body called “{body}”, so nobody could tell who decided.{NearestWord.Question(body, known)} It knows {string.Join(", ", known)}.";
            }
        }

        var power = meeting.DelegatedBy.Length > 0 ? meeting.DelegatedBy : meeting.Body;
        return power == approver
            ? ""
            : $"The policy is agreed by “{approver}”, and “{meeting.Body}” decided, so the decision would not hold. If it was given that power: --delegated-by {approver}";
    }

    public static string AgainstReview(DateTime meeting, DateTime? review, Library library) =>
        review is { } next && Calendar.After(meeting, library.ReviewLimits.Longest) is { } last && next > last
            ? $"The next review on {Calendar.InWords(next)} is later than library.yml allows, which is {library.ReviewLimits.Longest} after the meeting. Give an earlier day."
            : "";

    /// <summary>The first of several guards that finds something.</summary>
    public static string First(params Func<string>[] guards)
    {
        foreach (var guard in guards)
        {
            if (guard() is { Length: > 0 } refusal)
            {
                return refusal;
            }
        }

        return "";
    }
}
