using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Site.Html;

namespace PolicyAsCode.Site.Pages.Changes;

/// <summary>Writes two texts as one, with what went and what came marked in words; and side by side.</summary>
internal sealed class RedlineHtml
{
    private readonly SiteContext _site;
    private readonly PolicyDiff _diff;
    private readonly Markers _markers;
    private readonly HtmlWriter _html = new();

    private RedlineHtml(SiteContext site, PolicyDiff diff) => (_site, _diff, _markers) = (site, diff, Markers.For(diff));

    /// <summary>The whole text, line by line: what stayed, and between marks what did not.</summary>
    public static string Write(SiteContext site, PolicyDiff diff)
    {
        var writer = new RedlineHtml(site, diff);
        foreach (var row in diff.Rows)
        {
            writer.WriteLine(row);
        }

        return writer._html.ToString();
    }

    /// <summary>The changed lines of both texts as rows of a table.</summary>
    public static string WriteSideBySide(SiteContext site, PolicyDiff diff)
    {
        var writer = new RedlineHtml(site, diff);
        foreach (var row in diff.Rows.Where(row => row.Kind != RowKind.Same))
        {
            writer.WriteRow(row);
        }

        return writer._html.ToString();
    }

    private void WriteLine(DiffRow row)
    {
        var line = row.After.Count > 0 ? row.After[0] : row.Before[0];
        _html.Open("p", ("class", $"line is-{line.Kind.ToWord()} is-row-{row.Kind.ToWord()}"), ("data-level", line.Level > 0 ? line.Level.ToString() : ""));
        foreach (var stretch in MarkedText.Of(row.Segments))
        {
            WriteMarked(row.Kind, stretch);
        }

        foreach (var number in row.Changes)
        {
            _html.Open("a", ("class", "change-link"), ("href", "#" + ChangeList.Anchor(number)), ("data-label", "change"))
                .Text($" {_markers.Open}{_site.Phrases.Say("redline.change", ("number", number.ToString()))}{_markers.Close}").Close("a");
        }

        _html.Close("p").Line();
    }

    private void WriteMarked(RowKind row, MarkedStretch stretch)
    {
        WriteText(stretch.Same);
        if (stretch.Removed.Length + stretch.Added.Length == 0)
        {
            return;
        }

        // What went and what came are not parted by the end of a line.
        _html.Open("span", ("class", "pair"));
        WriteMarked("del", row == RowKind.MovedAway ? "redline.moved-away" : "redline.removed", stretch.Removed);
        WriteMarked("ins", row == RowKind.MovedHere ? "redline.moved-here" : "redline.added", stretch.Added);
        _html.Close("span");
    }

    private void WriteMarked(string element, string words, string text)
    {
        if (text.Length > 0)
        {
            _html.Open(element).Element("span", $"{_markers.Open}{_site.Phrases.Say(words)}", ("class", "mark")).Text(" ");
            WriteText(text);
            _html.Element("span", _markers.Close, ("class", "mark")).Close(element);
        }
    }

    // A printed line may end after a hyphen or a slash, and nobody could tell from the print whether a space stood there. Such words stay whole.
    private void WriteText(string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            _html.Text(i > 0 ? " " : "");
            var parts = words[i].Split('\n');
            for (var part = 0; part < parts.Length; part++)
            {
                if (part > 0)
                {
                    _html.Open("br").Line();
                }

                _ = parts[part].Length is > 1 and <= LongestUnbroken && !parts[part].All(char.IsLetterOrDigit)
                    ? _html.Element("span", parts[part], ("class", "whole"))
                    : _html.Text(parts[part]);
            }
        }
    }

    private const int LongestUnbroken = 24;

    private void WriteRow(DiffRow row)
    {
        var stretches = MarkedText.Of(row.Segments);
        _html.Open("tr");
        WriteCell(row.Before.Count > 0, "redline.not-there-before", stretches, stretch => WriteMarked("del", row.Kind == RowKind.MovedAway ? "redline.moved-away" : "redline.removed", stretch.Removed));
        WriteCell(row.After.Count > 0, "redline.not-there-after", stretches, stretch => WriteMarked("ins", row.Kind == RowKind.MovedHere ? "redline.moved-here" : "redline.added", stretch.Added));
        _html.Close("tr").Line();
    }

    private void WriteCell(bool isThere, string absent, IEnumerable<MarkedStretch> stretches, Action<MarkedStretch> write)
    {
        _html.Open("td");
        if (!isThere)
        {
            _html.Element("span", _site.Phrases.Say(absent), ("class", "none"));
        }

        foreach (var stretch in isThere ? stretches : [])
        {
            WriteText(stretch.Same);
            write(stretch);
        }

        _html.Close("td");
    }
}
