using System.Globalization;
using System.Text;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages.Records;

/// <summary>The dates of reviews as a calendar file, by RFC 5545: an entry for each policy in force, on the day by which it is to be looked at again.</summary>
internal static class ReviewCalendar
{
    // RFC 5545, 3.1: no line is longer than 75 bytes; longer ones go on after a space.
    private const int LongestLine = 75;

    public static SiteFile Make(SiteContext site)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//PolicyAsCode//Reviews//EN");
        foreach (var dossier in site.Dossiers)
        {
            if (dossier.Current?.Standing is { NextReview: { } review } standing)
            {
                Line(text, "BEGIN:VEVENT");
                Line(text, $"UID:review-{PathName.Of(dossier.Id)}@policies.invalid");
                Line(text, $"DTSTAMP:{Day(standing.Record.Meeting)}T000000Z");
                Line(text, $"DTSTART;VALUE=DATE:{Day(review)}");
                Line(text, $"SUMMARY:{Escape(site.Phrases.Say("review.calendar", ("policy", dossier.Title)))}");
                Line(text, "TRANSP:TRANSPARENT");
                Line(text, "END:VEVENT");
            }
        }

        Line(text, "END:VCALENDAR");
        return new SiteFile(SiteAddress.ReviewCalendar.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Day(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => string.Concat(text.Select(character => character switch
    {
        '\\' => "\\\\",
        ';' => "\\;",
        ',' => "\\,",
        '\n' => "\\n",
        _ when char.IsControl(character) => "",
        _ => character.ToString(),
    }));

    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
